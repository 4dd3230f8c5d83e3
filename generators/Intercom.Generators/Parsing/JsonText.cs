namespace Intercom.Generators.Parsing;

internal sealed record JsonText(TextRange Range, string Value) : JsonValue(Range)
{
    public override string Kind => "a string";
}
