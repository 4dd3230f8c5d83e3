namespace Intercom.Generators.Parsing;

internal sealed record JsonList(TextRange Range, IReadOnlyList<JsonValue> Items) : JsonValue(Range)
{
    public override string Kind => "an array";
}
