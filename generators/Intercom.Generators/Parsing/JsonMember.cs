namespace Intercom.Generators.Parsing;

internal sealed record JsonMember(string Name, TextRange NameRange, JsonValue Value);
