using Intercom.Tests.Support;

namespace Intercom.Tests.Fixtures;

/// <summary>Payloads of other clients' test suites, where a checkout has them beside it.</summary>
internal static class FixtureFiles
{
    private static readonly string s_folder = RepositoryFiles.Path("..", "shared", "fixtures");

    /// <summary>The files by their path below the folder; none where the folder is missing.</summary>
    public static IEnumerable<string> All => Directory.Exists(s_folder)
        ? Directory.GetFiles(s_folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_folder, file)).Order(StringComparer.Ordinal)
        : [];

    public static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, file));
}
