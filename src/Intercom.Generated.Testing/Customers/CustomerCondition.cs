using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Customers;

/// <summary>What a customer must be like: a field, an operator, a value. Text is compared without regard to case.</summary>
internal sealed class CustomerCondition
{
    private const string Path = "query.";

    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["field"] = AttributeRules.Text,
        ["operator"] = AttributeRules.Text,
        ["value"] = Value,
    });

    private readonly CustomerField _field;
    private readonly string _operator;
    private readonly JsonNode? _value;

    private CustomerCondition(CustomerField field, string comparison, JsonNode? value)
    {
        _field = field;
        _operator = comparison;
        _value = value;
    }

    public static CustomerCondition Read(JsonObject query)
    {
        JsonObject given = s_attributes.Check(query, Path);
        var field = new CustomerField(Required.Text(given, "field", Path), $"{Path}field");
        string comparison = Required.Choice(given, "operator", ["=", "!=", ">", "<", "~"], Path);
        if (!given.TryGetPropertyValue("value", out JsonNode? value))
            throw Refusal.MissingParameter("query.value is required; it may be null with = and !=", "query.value");

        return comparison switch
        {
            ">" or "<" when CustomerField.Number(value) is null => throw Refusal.ParameterInvalid("query.value", $"query.value must be a number with {comparison}"),
            "~" when value?.GetValueKind() != JsonValueKind.String => throw Refusal.ParameterInvalid("query.value", "query.value must be a string with ~"),
            _ => new CustomerCondition(field, comparison, value),
        };
    }

    public bool IsMetBy(JsonObject customer)
    {
        JsonNode? stored = _field.Of(customer);
        return _operator switch
        {
            "=" => AreEqual(stored, _value),
            "!=" => !AreEqual(stored, _value),
            ">" => IsNumber(stored) && CustomerField.Number(stored) > CustomerField.Number(_value),
            "<" => IsNumber(stored) && CustomerField.Number(stored) < CustomerField.Number(_value),
            _ => stored is not null && stored.ToString().Contains(_value!.ToString(), StringComparison.OrdinalIgnoreCase),
        };
    }

    // What is stored says what is compared: the ids 7 and 007 are two, the numbers are one.
    private static bool AreEqual(JsonNode? stored, JsonNode? value)
    {
        if (stored is null || value is null)
            return stored is null && value is null;

        return IsNumber(stored)
            ? CustomerField.Number(stored) == CustomerField.Number(value)
            : string.Equals(stored.ToString(), value.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNumber(JsonNode? stored) => stored?.GetValueKind() == JsonValueKind.Number;

    private static JsonNode? Value(JsonNode? value, string field) =>
        value is JsonObject or JsonArray
            ? throw Refusal.ParameterInvalid(field, $"{field} must be a string, a number, a boolean or null")
            : value;
}
