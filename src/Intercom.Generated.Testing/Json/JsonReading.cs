using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Json;

/// <summary>Reads values that may be there or not, and may be anything where they were put in from code.</summary>
internal static class JsonReading
{
    /// <summary>A timestamp or a count; null for everything else.</summary>
    public static long? AsInteger(this JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out long number) => number,
        // What was made in code knows its type.
        JsonValue value when value.TryGetValue(out int number) => number,
        _ => null,
    };

    /// <summary>False for everything but <c>true</c>.</summary>
    public static bool IsTrue(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
