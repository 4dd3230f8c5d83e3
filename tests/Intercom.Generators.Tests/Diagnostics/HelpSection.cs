using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>A section of DIAGNOSTICS.md: a kind of mistake, an example of it, and the message that it gets.</summary>
/// <param name="Id">The kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="Message">The message.</param>
/// <param name="Wrong">The small description with the mistake; null where the page shows none.</param>
/// <param name="Right">The same as the page would have it written.</param>
internal sealed partial record HelpSection(string Id, string Title, string Message, Description? Wrong, Description? Right)
{
    public static IReadOnlyList<HelpSection> All { get; } =
        [.. Section().Matches(File.ReadAllText(Repository.PathOf("generators", "DIAGNOSTICS.md"))).Select(From)];

    private static HelpSection From(Match section)
    {
        string message = section.Groups["message"].Value;
        if (!section.Groups["wrong"].Success)
            return new HelpSection(section.Groups["id"].Value, section.Groups["title"].Value, message, null, null);

        string file = message.Split('(')[0];
        string place = section.Groups["place"].Value;
        string rest = section.Groups["how"].Value == "before" ? "\n" + place : "";
        return new HelpSection(
            section.Groups["id"].Value, section.Groups["title"].Value, message,
            SmallApi.Description.WithReplaced(file, place, section.Groups["wrong"].Value + rest),
            SmallApi.Description.WithReplaced(file, place, section.Groups["right"].Value + rest));
    }

    [GeneratedRegex("""
        ^\#\#\ (?<id>\S+)\n
        \n
        \*\*(?<title>[^*]+)\.\*\*\ [^\n]+\n
        (?:\n
        <!--\ (?<how>in\ place\ of|before):\ (?<place>[^\n]+)\ -->\n
        ```diff\n
        -\ (?<wrong>[^\n]+)\n
        \+\ (?<right>[^\n]+)\n
        ```\n)?
        \n
        ```text\n
        (?<message>[^\n]+)\n
        ```$
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Section();
}
