using System.Text.Json.Nodes;
using Intercom.Testing.Events;
using Intercom.Testing.People;

namespace Intercom.Testing.Webhooks;

/// <summary>An event in a notification, where it has metadata of Intercom's own beside the app's.</summary>
internal static class EventItem
{
    public static JsonObject Of(EventDocument one, Person person)
    {
        JsonObject item = one.ToAnswer(person);
        item["ext_metadata"] = new JsonObject();
        return item;
    }
}
