using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Events;

/// <summary>The metadata of an event: flat, save for the two objects that are values to the API.</summary>
internal static class MetadataRules
{
    public static JsonObject Check(JsonNode? metadata)
    {
        if (metadata is null)
            return [];

        if (metadata is not JsonObject given)
            throw Invalid("metadata", "it must be an object");

        foreach ((string key, JsonNode? value) in given)
            CheckValue(value, $"metadata.{key}");

        return given.DeepClone().AsObject();
    }

    private static void CheckValue(JsonNode? value, string field)
    {
        switch (value)
        {
            case JsonArray:
                throw Invalid(field, "a value cannot be an array");
            case JsonObject link when HasOnly(link, "url", "value"):
                Required.Text(Text(link, "url", field), "url", $"{field}.");
                break;
            case JsonObject price when HasOnly(price, "amount", "currency"):
                CheckAmount(price, field);
                break;
            case JsonObject:
                throw Invalid(field, "an object is a rich link (url, value) or a monetary amount (amount, currency); other trees are not taken");
        }
    }

    private static void CheckAmount(JsonObject price, string field)
    {
        if (price["amount"] is not JsonValue amount || !amount.TryGetValue(out long minorUnits) || minorUnits < 0)
            throw Invalid($"{field}.amount", "an amount is a whole number of the currency's minor unit, such as cents");

        string currency = Required.Text(Text(price, "currency", field), "currency", $"{field}.");
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetter))
            throw Invalid($"{field}.currency", "a currency is a code of three letters, such as usd");
    }

    private static bool HasOnly(JsonObject value, string first, string second) =>
        value.Count == 2 && value.ContainsKey(first) && value.ContainsKey(second);

    private static JsonObject Text(JsonObject value, string name, string field) =>
        value[name]?.GetValueKind() is JsonValueKind.String or null ? value : throw Invalid($"{field}.{name}", $"{name} must be a string");

    private static RefusedRequestException Invalid(string field, string reason) =>
        Refusal.ParameterInvalid(field, $"Invalid metadata: {reason}");
}
