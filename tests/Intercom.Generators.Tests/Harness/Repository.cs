using System.Reflection;

namespace Intercom.Generators.Tests.Harness;

/// <summary>Where the repository is: the build knows.</summary>
internal static class Repository
{
    private static readonly string s_root = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([s_root, .. parts]);
}
