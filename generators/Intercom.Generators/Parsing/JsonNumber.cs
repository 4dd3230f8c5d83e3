namespace Intercom.Generators.Parsing;

internal sealed record JsonNumber(TextRange Range, string Digits) : JsonValue(Range)
{
    public override string Kind => "a number";
}
