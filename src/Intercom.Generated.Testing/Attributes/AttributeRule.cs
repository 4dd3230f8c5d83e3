using System.Text.Json.Nodes;

namespace Intercom.Testing.Attributes;

/// <summary>Checks a given value and returns it as it is to be stored; refuses the request when the value cannot be.</summary>
/// <param name="value">The value given; null for JSON's null.</param>
/// <param name="field">The name an error answers with.</param>
internal delegate JsonNode? AttributeRule(JsonNode? value, string field);
