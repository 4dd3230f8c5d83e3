using System.Text.Json.Nodes;
using Intercom.Testing.Events;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in an event of somebody who is in the workspace.</summary>
internal sealed class EventSeed(Workspace workspace)
{
    // What an answer holds, save the id: a request has the person's there.
    private static readonly string[] s_known = ["type", "event_name", "created_at", "intercom_user_id", "user_id", "email", "metadata"];

    public EventDocument Add(GivenObject given)
    {
        if (given.Fields.Select(field => field.Key).FirstOrDefault(name => !s_known.Contains(name)) is { } unknown)
            throw given.Refuse($"An event is put in without '{unknown}'; it has {string.Join(", ", s_known[1..])}.");

        string name = given.Text("event_name") ?? throw given.Refuse("An event needs an event_name.");
        long createdAt = given.Timestamp("created_at") ?? workspace.Now;
        if (createdAt is < 0 or > EventRecorder.LatestSecond)
            throw given.Refuse("An event's created_at is in seconds since 1970.");

        (Person person, JsonObject metadata) = Read(given);
        return workspace.Events.Add(person, name, createdAt, metadata)
            ?? throw given.Refuse($"There is an event '{name}' of the same person and second already.");
    }

    private (Person Person, JsonObject Metadata) Read(GivenObject given)
    {
        try
        {
            return (workspace.Directory.Find(PersonKeys.Read(given.Fields)), MetadataRules.Check(given.Fields["metadata"]));
        }
        catch (RefusedRequestException refused)
        {
            throw given.Refuse($"{refused.Message}.", refused);
        }
    }
}
