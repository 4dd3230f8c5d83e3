using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Json;

/// <summary>
/// Makes nodes that are whole: parsed lazily, an object with a repeated key or text that is no Unicode would only fail
/// at a later touch. Of a repeated key the last value counts.
/// </summary>
internal static class JsonTree
{
    /// <summary>Reads what may be JSON or not; null for what is not.</summary>
    public static JsonNode? TryParse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return From(json.RootElement);
        }
        // Text that is no Unicode is an InvalidOperationException when it is read.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Puts the properties of another object in the place of all there are.</summary>
    public static void Become(this JsonObject target, JsonObject other)
    {
        target.Clear();
        foreach ((string name, JsonNode? value) in other)
            target[name] = value?.DeepClone();
    }

    /// <summary>An array of objects that nobody else holds.</summary>
    public static JsonArray ArrayOf(IEnumerable<JsonObject> items) => new([.. items]);

    /// <summary>An array of strings.</summary>
    public static JsonArray ArrayOf(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static JsonNode? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FromObject(element),
        JsonValueKind.Array => FromArray(element),
        JsonValueKind.String => JsonValue.Create(element.GetString()),
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(element.GetBoolean()),
        // Elements that are kept keep their document, which is large beside a whole number. Of the whole ones -0 alone is written otherwise.
        _ when element.TryGetInt64(out long number) && (number != 0 || element.GetRawText() == "0") => JsonValue.Create(number),
        _ => JsonValue.Create(element.Clone()),
    };

    private static JsonObject FromObject(JsonElement element)
    {
        var result = new JsonObject();
        foreach (JsonProperty property in element.EnumerateObject())
            result[property.Name] = From(property.Value);
        return result;
    }

    private static JsonArray FromArray(JsonElement element)
    {
        var result = new JsonArray();
        foreach (JsonElement item in element.EnumerateArray())
            result.Add(From(item));
        return result;
    }
}
