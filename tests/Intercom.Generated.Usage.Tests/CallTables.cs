using System.Text.RegularExpressions;

namespace Intercom.Usage.Tests;

/// <summary>The tables that say of a call of another client what it is here: the last cell of a row has the C#.</summary>
internal static partial class CallTables
{
    private const string Heading = "Intercom.Generated";

    /// <summary>The code of each row, as statements.</summary>
    public static IEnumerable<string> In(string path)
    {
        bool inside = false;
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.StartsWith('|') ? CellEnd().Split(line.Trim().Trim('|')) : [];
            bool begins = cells is [_, .., var last] && last.Trim() == Heading;
            if (inside && cells.Length > 1 && !cells[^1].StartsWith("---", StringComparison.Ordinal))
                yield return string.Concat(Code().Matches(cells[^1]).Select(match => Statement(match.Groups[1].Value)));

            inside = begins || (inside && cells.Length > 0);
        }
    }

    // A name alone is that of a type: an exception, a model.
    private static string Statement(string code) => code.All(char.IsLetter) ? $"_ = typeof({code}); " : $"{code}; ";

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellEnd();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
