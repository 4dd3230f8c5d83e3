using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Attributes;

/// <summary>The kinds of values the API's attributes take. Null passes everywhere: it clears.</summary>
internal static class AttributeRules
{
    public static JsonNode? Text(JsonNode? value, string field) =>
        value is null || value.GetValueKind() == JsonValueKind.String
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be a string");

    public static JsonNode? Flag(JsonNode? value, string field) =>
        value is null || value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be true or false");

    public static JsonNode? Number(JsonNode? value, string field) =>
        value is null || value.GetValueKind() == JsonValueKind.Number
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be a number");

    public static JsonNode? Integer(JsonNode? value, string field) =>
        value is null || IsInteger(value)
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be an integer");

    public static JsonNode? Timestamp(JsonNode? value, string field) =>
        value is null || IsInteger(value)
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be an integer: the seconds since 1970, in UTC");

    /// <summary>An id: callers send numbers as well, the API answers with a string.</summary>
    public static JsonNode? Identifier(JsonNode? value, string field)
    {
        if (value is null)
            return null;

        if (IsInteger(value))
            return JsonValue.Create(value.GetValue<long>().ToString(CultureInfo.InvariantCulture));

        if (value.GetValueKind() != JsonValueKind.String)
            throw Refusal.ParameterInvalid(field, $"{field} must be a string");

        return string.IsNullOrWhiteSpace(value.GetValue<string>())
            ? throw Refusal.ParameterInvalid(field, $"{field} can't be blank")
            : value;
    }

    public static JsonNode? Email(JsonNode? value, string field)
    {
        if (Text(value, field) is null)
            return null;

        string email = value!.GetValue<string>();
        if (string.IsNullOrWhiteSpace(email))
            throw Refusal.ParameterInvalid(field, $"{field} can't be blank");

        int at = email.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < email.Length - 1 && !email.Any(char.IsWhiteSpace)
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} is not well formed");
    }

    public static JsonNode? Address(JsonNode? value, string field)
    {
        if (Text(value, field) is null)
            return null;

        return Uri.TryCreate(value!.GetValue<string>(), UriKind.Absolute, out Uri? url) && url.Scheme is ("http" or "https")
            ? value
            : throw Refusal.ParameterInvalid(field, $"{field} must be an absolute http or https URL");
    }

    // 1403001013.0 is a float to the API, whole or not.
    private static bool IsInteger(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue(out long _);
}
