using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Reference;

/// <summary>What api-spec/README.md says of the format: its tables and its JSON.</summary>
internal static partial class FormatTables
{
    private static readonly string s_text = File.ReadAllText(Repository.PathOf("api-spec", "README.md"));

    /// <summary>The JSON of the page.</summary>
    public static IReadOnlyList<string> Json { get; } = [.. JsonBlock().Matches(s_text).Select(match => match.Groups[1].Value)];

    /// <summary>The first cells of the table under a heading: the names in them, and whether they are bold.</summary>
    public static IEnumerable<(string Name, bool IsBold)> Under(string heading)
    {
        string section = Assert.Single(s_text.Split("\n### "), part => part.Split('\n')[0].Equals(heading, StringComparison.OrdinalIgnoreCase));
        return from line in section.Split("\n## ")[0].Split('\n')
               where line.StartsWith('|')
               from Match name in Name().Matches(line.Split('|')[1])
               select (name.Groups["name"].Value, name.Groups["bold"].Success);
    }

    [GeneratedRegex(@"(?<bold>\*\*)?`(?<name>[^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
