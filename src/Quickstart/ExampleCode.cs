namespace Quickstart;

/// <summary>The code of an example, as the compiler hands it over.</summary>
internal static class ExampleCode
{
    private const string HandOver = "return ";

    /// <summary>Its lines, without the lambda around them, their indentation, and the hand-over of the result.</summary>
    public static IEnumerable<string> Lines(string code)
    {
        int arrow = code.IndexOf("=>", StringComparison.Ordinal);
        string body = arrow < 0 ? code : code[(arrow + 2)..].Trim();
        if (!body.StartsWith('{'))
        {
            string[] expression = body.Split('\n');
            return [expression[0], .. Outdented(expression[1..])];
        }

        string[] statements = [.. body[1..^1].Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];
        return Outdented(IsHandOver(statements[^1].Trim()) ? statements[..^1] : statements);
    }

    private static IEnumerable<string> Outdented(string[] lines)
    {
        int margin = lines.Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return lines.Select(line => line[margin..].TrimEnd());
    }

    private static bool IsHandOver(string statement) =>
        statement.StartsWith(HandOver, StringComparison.Ordinal) && statement[HandOver.Length..^1].All(char.IsLetter);
}
