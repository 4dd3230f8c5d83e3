using System.Text.RegularExpressions;

namespace Intercom.Usage.Tests;

/// <summary>The C# of a Markdown file.</summary>
internal static partial class CodeBlocks
{
    public static IEnumerable<string> In(string path) => Block().Matches(File.ReadAllText(path)).Select(block => block.Groups[1].Value);

    /// <summary>A line without the comment at its end.</summary>
    public static string WithoutComment(string line) => Comment().Replace(line, "");

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    // An address in a string has no space before its slashes.
    [GeneratedRegex("(^|\\s)//.*$")]
    private static partial Regex Comment();
}
