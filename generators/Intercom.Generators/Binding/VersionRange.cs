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
            return Refuse("it is no such phrase", $"\"from {known[0]}\", or \"{known[0]} to {known[known.Count - 1]}\"");

        string[] unknown = [.. new[] { range.First, range.Last }.Except(known)];
        foreach (string version in unknown)
            findings.ReportUnknown(Kinds.NotShared, "version", text.RangeOf(version), version, known);
        if (unknown.Length > 0)
            return null;

        int oldest = Array.IndexOf([.. known], range.First);
        int newest = Array.IndexOf([.. known], range.Last);
        if (oldest > newest)
            return Refuse("it is empty", $"the older version first: \"{range.Last} to {range.First}\"");
        if (oldest == 0 && newest == known.Count - 1)
            return Refuse("it has all of them", "nothing: leave \"versions\" out");

        return $"{range.First} to {range.Last}";

        string? Refuse(string reason, string hint)
        {
            findings.Report(Kinds.VersionRange, text.Range, text.Value, reason, hint);
            return null;
        }
    }
}
