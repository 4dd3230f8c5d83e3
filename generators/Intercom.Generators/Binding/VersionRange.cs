using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Reads the versions of the API that have an operation: "from 1.1", or "1.0 to 1.2".</summary>
internal static class VersionRange
{
    /// <summary>The oldest and the newest of them, in words; null when all have it, or when the text names none.</summary>
    public static string? Parse(JsonText? text, IReadOnlyList<string> known, Findings findings)
    {
        if (text is null || known.Count == 0)
            return null;

        string[] words = text.Value.Split(' ');
        (string First, string Last)? ends = words switch
        {
            ["from", var first] => (first, known[known.Count - 1]),
            [var first, "to", var last] => (first, last),
            _ => null,
        };
        if (ends is not { } range)
        {
            findings.Report(Findings.Malformed, text.Range, text.Value, "range of versions", $"\"from {known[0]}\", or \"{known[0]} to {known[known.Count - 1]}\"");
            return null;
        }

        string[] unknown = [.. new[] { range.First, range.Last }.Except(known)];
        foreach (string version in unknown)
            findings.ReportUnknown("version", text.Range, version, known);

        if (unknown.Length == 0 && Array.IndexOf([.. known], range.First) > Array.IndexOf([.. known], range.Last))
            findings.Report(Findings.Malformed, text.Range, text.Value, "range of versions: it is empty", "the older version first");

        return $"{range.First} to {range.Last}";
    }
}
