using System.Text.Json.Nodes;

namespace Intercom.Testing.Json;

/// <summary>The API's lists inside an object: <c>{"type":"tag.list","tags":[…]}</c>.</summary>
internal static class TypedList
{
    public static JsonObject Of(string itemType, string key, params IEnumerable<JsonNode?> items) =>
        new() { ["type"] = $"{itemType}.list", [key] = new JsonArray([.. items]) };
}
