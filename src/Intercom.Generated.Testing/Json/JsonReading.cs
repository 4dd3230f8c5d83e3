using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Json;

/// <summary>Reads values that may be there or not, and may be anything where they were put in from code.</summary>
internal static class JsonReading
{
    /// <summary>A timestamp or a count; null for everything else.</summary>
    public static long? AsInteger(this JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out long number) ? number : null;

    /// <summary>False for everything but <c>true</c>.</summary>
    public static bool IsTrue(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
