using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.People;

/// <summary>What a request may write on a user, lead or visitor, and what becomes of it.</summary>
internal static class PersonAttributes
{
    private static readonly string[] s_shownWhenSet =
        ["referrer", "utm_campaign", "utm_content", "utm_medium", "utm_source", "utm_term"];

    public static WritableAttributes Writable { get; } = new(new Dictionary<string, AttributeRule>(
        s_shownWhenSet.Select(name => KeyValuePair.Create<string, AttributeRule>(name, AttributeRules.Text)))
    {
        ["name"] = AttributeRules.Text,
        ["phone"] = AttributeRules.Text,
        ["avatar"] = Avatar,
        ["last_seen_ip"] = AttributeRules.Text,
        ["last_seen_user_agent"] = AttributeRules.Text,
        ["unsubscribed_from_emails"] = AttributeRules.Flag,
        ["signed_up_at"] = AttributeRules.Timestamp,
        ["remote_created_at"] = AttributeRules.Timestamp,
        ["last_request_at"] = AttributeRules.Timestamp,
        ["update_last_request_at"] = AttributeRules.Flag,
        ["new_session"] = AttributeRules.Flag,
        ["custom_attributes"] = CustomAttributeMap.Check,
    });

    public static JsonObject Check(JsonObject body)
    {
        // The API's answer to a list that was read as a user and saved, told here in its own words.
        return body.ContainsKey("pages")
            ? throw Refusal.BadRequest("bad 'pages' parameter", "pages")
            : Writable.Check(body);
    }

    /// <param name="user">The user to change.</param>
    /// <param name="attributes">What <see cref="Check"/> let through.</param>
    /// <param name="now">The time of the change.</param>
    public static void Apply(PersonDocument user, JsonObject attributes, long now)
    {
        // Before the loop, so that a last_request_at of the caller's own replaces it.
        if (attributes["update_last_request_at"].IsTrue())
            user.Set("last_request_at", now);

        foreach ((string name, JsonNode? value) in attributes)
            Apply(user, name, value, attributes);

        user.Set("updated_at", now);
    }

    public static bool BeginsSession(JsonObject attributes) => attributes["new_session"].IsTrue();

    private static void Apply(PersonDocument user, string name, JsonNode? value, JsonObject attributes)
    {
        switch (name)
        {
            case "update_last_request_at":
                break;
            case "last_request_at" when value is null && attributes["update_last_request_at"].IsTrue():
                break;
            case "new_session":
                if (value.IsTrue())
                    user.Set("session_count", (user.Integer("session_count") ?? 0) + 1);
                break;
            case "last_seen_user_agent":
                user.Set("user_agent_data", value?.DeepClone());
                break;
            case "unsubscribed_from_emails":
                user.Set(name, value.IsTrue());
                break;
            case "remote_created_at" when attributes.ContainsKey("signed_up_at"):
                break;
            case "signed_up_at" or "remote_created_at" when user.Kind.IsAnonymous:
                // Who has not signed up has no time of it.
                break;
            case "signed_up_at" or "remote_created_at":
                user.Set("signed_up_at", value?.DeepClone());
                user.Set("remote_created_at", value?.DeepClone());
                break;
            case "custom_attributes":
                CustomAttributeMap.Merge(user.CustomAttributes, value as JsonObject ?? []);
                break;
            case "avatar":
                user.Set(name, new JsonObject { ["type"] = "avatar", ["image_url"] = value?["image_url"]?.DeepClone() });
                break;
            default:
                if (value is null && s_shownWhenSet.Contains(name))
                    user.Remove(name);
                else
                    user.Set(name, value?.DeepClone());
                break;
        }
    }

    private static JsonNode? Avatar(JsonNode? value, string field)
    {
        if (value is not (null or JsonObject))
            throw Refusal.ParameterInvalid(field, $"{field} must be an object with an image_url");

        AttributeRules.Text(value?["image_url"], $"{field}.image_url");
        return value;
    }
}
