namespace Intercom.Generators.Parsing;

internal sealed record JsonFlag(TextRange Range, bool Value) : JsonValue(Range)
{
    public override string Kind => "a boolean";
}
