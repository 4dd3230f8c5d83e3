namespace Intercom.Generators.Parsing;

internal sealed record JsonNull(TextRange Range) : JsonValue(Range)
{
    public override string Kind => "null";
}
