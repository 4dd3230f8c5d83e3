namespace Intercom.Generators.Diagnostics;

/// <summary>Finds the name someone most likely meant.</summary>
internal static class Spelling
{
    private const int Reach = 2;

    /// <summary>A part of a message: " (did you mean 'x'?)", or nothing.</summary>
    public static string Suggest(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = Reach + 1;
        foreach (string name in names)
        {
            int distance = Distance(written, name);
            if (distance < least)
                (nearest, least) = (name, distance);
        }

        return nearest is null ? "" : $" (did you mean '{nearest}'?)";
    }

    public static string List(IEnumerable<string> names)
    {
        string list = string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal));
        return list.Length == 0 ? "none" : list;
    }

    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > Reach)
            return Reach + 1;

        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int substitution = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
