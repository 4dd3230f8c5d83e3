using System.Reflection;

namespace Intercom.Usage.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class RepositoryFiles
{
    private static readonly string s_root = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([s_root, .. parts]);
}
