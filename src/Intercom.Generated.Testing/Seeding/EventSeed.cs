using System.Text.Json.Nodes;
using Intercom.Testing.Events;
using Intercom.Testing.People;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in an event of somebody who is in the workspace.</summary>
internal sealed class EventSeed(Workspace workspace)
{
    public EventDocument Add(GivenObject given)
    {
        // An answer has the event's there, a request the person's.
        if (given.Fields.ContainsKey("id"))
            throw given.Refuse("id", "An event is given its id: leave it out, and name the person by intercom_user_id, user_id or email.");

        string? name = given.Text("event_name");
        if (string.IsNullOrWhiteSpace(name))
            throw given.Refuse("event_name", "An event needs an event_name.");

        long createdAt = given.Timestamp("created_at") ?? workspace.Now;
        if (createdAt is < 0 or > EventRecorder.LatestSecond)
            throw given.Refuse("created_at", "created_at is in seconds since 1970.");

        Person person = given.Read("", () => workspace.Directory.Find(PersonKeys.Read(given.Fields)));
        JsonObject metadata = given.Fields["metadata"] as JsonObject ?? [];
        return workspace.Events.Add(person, name, createdAt, metadata)
            ?? throw given.Refuse("", $"There is an event '{name}' of the same person and second already.");
    }
}
