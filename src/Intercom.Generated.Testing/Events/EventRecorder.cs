using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Events;

/// <summary>Reads an event as a request brings it, and keeps it.</summary>
internal sealed class EventRecorder(Workspace workspace)
{
    // The last of the year 9999: what lies beyond is no number of seconds.
    public const long LatestSecond = 253_402_300_799;

    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["event_name"] = AttributeRules.Text,
        ["created_at"] = AttributeRules.Timestamp,
    });

    public void Record(JsonObject body)
    {
        JsonObject given = s_attributes.Check(body);
        string name = Required.Text(given, "event_name");
        long createdAt = Required.Value(given, "created_at").GetValue<long>();
        if (createdAt is < 0 or > LatestSecond)
            throw Refusal.ParameterInvalid("created_at", "created_at must be in seconds since 1970");

        JsonObject metadata = MetadataRules.Check(body["metadata"]);
        Person person = workspace.Directory.Find(PersonKeys.Read(body, "id"), "id");
        if (workspace.Events.Add(person, name, createdAt, metadata) is { } added)
            workspace.Announcer.EventCreated(added, person);
    }
}
