namespace Intercom.Generators.Parsing;

internal sealed record JsonMap(TextRange Range, IReadOnlyList<JsonMember> Members) : JsonValue(Range)
{
    public override string Kind => "an object";

    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;
}
