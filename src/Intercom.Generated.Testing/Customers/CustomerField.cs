using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Customers;

/// <summary>What of a customer a search looks at: an attribute, or <c>custom_attributes.</c> and the key of one of the app's own.</summary>
internal sealed class CustomerField
{
    private const string Custom = "custom_attributes.";

    private static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "id", "user_id", "role", "anonymous", "email", "phone", "name", "pseudonym",
        "last_request_at", "last_seen_ip", "created_at", "remote_created_at", "signed_up_at", "updated_at", "session_count",
        "unsubscribed_from_emails", "marked_email_as_spam", "has_hard_bounced", "user_agent_data",
        "referrer", "utm_campaign", "utm_content", "utm_medium", "utm_source", "utm_term",
    };

    private readonly string _name;

    /// <param name="name">The name in the request.</param>
    /// <param name="field">The name an error answers with.</param>
    public CustomerField(string name, string field)
    {
        bool isCustom = name.StartsWith(Custom, StringComparison.Ordinal) && name.Length > Custom.Length;
        _name = isCustom || s_known.Contains(name)
            ? name
            : throw Refusal.ParameterInvalid(field, $"{field} cannot be '{name}': it must be an attribute of users, such as name or custom_attributes.plan");
    }

    /// <summary>The value; null when the customer has none.</summary>
    public JsonNode? Of(JsonObject customer) => _name.StartsWith(Custom, StringComparison.Ordinal)
        ? customer["custom_attributes"]?[_name[Custom.Length..]]
        : customer[_name];

    /// <summary>A value as a number. Requests may bring numbers as text.</summary>
    public static double? Number(JsonNode? value) => value?.GetValueKind() is JsonValueKind.Number or JsonValueKind.String
        && double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : null;
}
