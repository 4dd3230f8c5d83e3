namespace Intercom.Testing.Journal;

/// <summary>Compares a path with one that was asked for.</summary>
internal static class PathPattern
{
    /// <param name="pattern">A path; a segment in braces stands for any one segment.</param>
    /// <param name="path">The path that was sent.</param>
    public static bool Fits(string pattern, string path)
    {
        string[] expected = Segments(pattern);
        string[] actual = Segments(path);
        return expected.Length == actual.Length
            && expected.Zip(actual).All(pair => pair.First is ['{', .., '}'] ? pair.Second.Length > 0 : pair.First == pair.Second);
    }

    private static string[] Segments(string path) => path.TrimEnd('/').Split('/');
}
