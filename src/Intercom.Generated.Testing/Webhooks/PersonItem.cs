using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.People;

namespace Intercom.Testing.Webhooks;

/// <summary>
/// A user, lead or visitor in a notification. There, and only there, their times are ISO 8601; the two ways of writing the zone, which
/// were seen mixed in one object, are told apart here by who sets the time, which is inferred.
/// </summary>
internal static class PersonItem
{
    private static readonly string[] s_ownTimes = ["created_at", "updated_at"];
    private static readonly string[] s_givenTimes = ["last_request_at", "remote_created_at", "signed_up_at"];

    public static JsonObject Of(PersonDocument person)
    {
        JsonObject item = person.ToAnswer(ApiVersion.Newest);
        foreach (string name in s_ownTimes)
            Rewrite(item, name, "yyyy-MM-dd'T'HH:mm:ss.fff'+00:00'");
        foreach (string name in s_givenTimes)
            Rewrite(item, name, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
        return item;
    }

    /// <summary>Of somebody who is gone nothing is left but who it was.</summary>
    public static JsonObject OfDeleted(PersonDocument person) => new()
    {
        ["type"] = person.Kind.Type,
        ["id"] = person.Id,
        ["user_id"] = person.UserId,
        ["email"] = person.Email,
    };

    // What is no second of the calendar was put in so, and stays as it is.
    private static void Rewrite(JsonObject item, string name, string format)
    {
        if (item[name].AsInteger() is >= -62_135_596_800 and <= 253_402_300_799 and long seconds)
            item[name] = DateTimeOffset.FromUnixTimeSeconds(seconds).ToString(format, CultureInfo.InvariantCulture);
    }
}
