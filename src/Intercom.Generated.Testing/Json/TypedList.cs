using System.Text.Json.Nodes;

namespace Intercom.Testing.Json;

/// <summary>The API's lists inside an object: <c>{"type":"tag.list","tags":[…]}</c>.</summary>
internal static class TypedList
{
    public static JsonObject Of(string itemType, string key, params IEnumerable<JsonNode?> items) =>
        new() { ["type"] = $"{itemType}.list", [key] = new JsonArray([.. items]) };

    /// <summary>The ids in such a list; none when the list or its array is missing or null.</summary>
    public static IEnumerable<string> Ids(JsonNode? list, string key)
    {
        if (list is not JsonObject typed || typed[key] is not JsonArray items)
            yield break;

        foreach (JsonNode? item in items)
        {
            if (item is JsonObject && item["id"] is JsonValue id)
                yield return id.ToString();
        }
    }
}
