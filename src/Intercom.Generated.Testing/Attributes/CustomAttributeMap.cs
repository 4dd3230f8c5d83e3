using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Attributes;

/// <summary>The flat map of a customer's own attributes.</summary>
internal static class CustomAttributeMap
{
    private const int LongestKey = 190;

    // What clients hold themselves to; that the API refuses a request at the same number, and with 400, is inferred.
    private const int Most = 100;

    public static JsonNode? Check(JsonNode? value, string field)
    {
        if (value is null)
            return null;

        if (value is not JsonObject attributes)
            throw Refusal.DataInvalid(field, $"invalid {field} data structure: must be an object");

        if (attributes.Count > Most)
            throw Refusal.CustomDataLimitReached(field, Most);

        foreach ((string key, JsonNode? item) in attributes)
        {
            if (key.Length is 0 or > LongestKey || key.AsSpan().ContainsAny('.', '$'))
                throw Refusal.InvalidDocument(field, $"'{key}' cannot name a custom attribute: a name has 1 to {LongestKey} characters and no '.' or '$'");

            if (item is JsonObject or JsonArray)
                throw Refusal.DataInvalid($"{field}.{key}", $"invalid {field} data structure: '{key}' must be a string, a number, a boolean or null");
        }

        return value;
    }

    /// <summary>The map among the fields of an object, made when there is none: an object put in from code may hold null in its place.</summary>
    public static JsonObject In(JsonObject fields)
    {
        if (fields["custom_attributes"] is not JsonObject attributes)
            fields["custom_attributes"] = attributes = [];
        return attributes;
    }

    /// <summary>Refuses what would be too many together. Asked before anything changes.</summary>
    /// <param name="stored">The map there is.</param>
    /// <param name="attributes">The attributes of a request, checked; its map among them if it has one.</param>
    public static void RefuseSurplus(JsonObject stored, JsonObject attributes)
    {
        if (attributes["custom_attributes"] is JsonObject given && stored.Count + given.Count(attribute => !stored.ContainsKey(attribute.Key)) > Most)
            throw Refusal.CustomDataLimitReached("custom_attributes", Most);
    }

    /// <summary>Adds and replaces key by key. A null is kept as a null: the API deletes no attribute.</summary>
    public static void Merge(JsonObject stored, JsonObject given)
    {
        foreach ((string key, JsonNode? value) in given)
            stored[key] = value?.DeepClone();
    }
}
