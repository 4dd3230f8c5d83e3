using System.Reflection;

namespace Intercom.Package.Tests;

/// <summary>What only the build knows.</summary>
internal static class BuildFacts
{
    /// <summary>Where the repository's own files are.</summary>
    public static string Repository { get; } = Of("RepositoryRoot");

    /// <summary>Where the packages are that this build has packed.</summary>
    public static string Packed { get; } = Of("Packed");

    /// <summary>Where restore keeps the packages of this machine.</summary>
    public static string Packages { get; } = Of("Packages");

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } = Of("Version");

    private static string Of(string key) => typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
