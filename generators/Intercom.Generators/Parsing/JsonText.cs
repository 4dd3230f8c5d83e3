namespace Intercom.Generators.Parsing;

internal sealed record JsonText(TextRange Range, string Value) : JsonValue(Range)
{
    public override string Kind => Value.Trim().Length == 0 ? "empty" : "a string";

    /// <summary>Where a part of the text stands, the last of several; the whole of it, with its quotes, where escapes hide the part.</summary>
    public TextRange RangeOf(string part)
    {
        bool isPlain = Range.Length == Value.Length + 2;
        int at = part.Length == 0 || part == Value || !isPlain ? -1 : Value.LastIndexOf(part, StringComparison.Ordinal);
        return at < 0 ? Range : new TextRange(Range.Start + 1 + at, part.Length);
    }
}
