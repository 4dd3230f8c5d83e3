using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Events;

/// <summary>How often a person did what: the one answer whose times are ISO 8601.</summary>
internal static class EventTally
{
    public static JsonObject Of(Person person, IEnumerable<EventDocument> events) => new()
    {
        ["type"] = "event.summary",
        ["email"] = person.Email,
        ["intercom_user_id"] = person.Id,
        ["user_id"] = person.UserId,
        ["events"] = new JsonArray([.. events.GroupBy(one => one.Name, StringComparer.Ordinal).Select(Summarize)]),
    };

    private static JsonObject Summarize(IGrouping<string, EventDocument> events) => new()
    {
        ["name"] = events.Key,
        ["first"] = Iso(events.Min(one => one.CreatedAt)),
        ["last"] = Iso(events.Max(one => one.CreatedAt)),
        ["count"] = events.Count(),
        ["description"] = null,
    };

    private static string Iso(long seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
