namespace Intercom.Generators.Parsing;

/// <summary>A JSON value and where it stands.</summary>
internal abstract record JsonValue(TextRange Range)
{
    /// <summary>What the value is, in the words of a message.</summary>
    public abstract string Kind { get; }
}

internal sealed record JsonText(TextRange Range, string Value) : JsonValue(Range)
{
    public override string Kind => "a string";
}

internal sealed record JsonNumber(TextRange Range, string Digits) : JsonValue(Range)
{
    public override string Kind => "a number";
}

internal sealed record JsonFlag(TextRange Range, bool Value) : JsonValue(Range)
{
    public override string Kind => "a boolean";
}

internal sealed record JsonNull(TextRange Range) : JsonValue(Range)
{
    public override string Kind => "null";
}

internal sealed record JsonList(TextRange Range, IReadOnlyList<JsonValue> Items) : JsonValue(Range)
{
    public override string Kind => "an array";
}

internal sealed record JsonMap(TextRange Range, IReadOnlyList<JsonMember> Members) : JsonValue(Range)
{
    public override string Kind => "an object";

    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;
}

internal sealed record JsonMember(string Name, TextRange NameRange, JsonValue Value);
