using System.Text.Json.Nodes;
using Intercom.Testing.Ids;
using Intercom.Testing.People;

namespace Intercom.Testing.Events;

/// <summary>The events of a workspace, by the person who caused them.</summary>
internal sealed partial class EventStore
{
    private const long DaysKept = 90;
    private const long SecondsPerDay = 86_400;

    private readonly UuidSequence _ids = new();
    private readonly Dictionary<string, List<EventDocument>> _byPerson = new(StringComparer.Ordinal);

    /// <summary>Takes an event in, unless the person has one of this name and second: that one stays as it is.</summary>
    /// <returns>The event; null when there was one.</returns>
    public EventDocument? Add(Person person, string name, long createdAt, JsonObject metadata) =>
        Keep(person, new EventDocument(_ids.Next(), name, createdAt, createdAt * 1000, metadata));

    /// <summary>What can still be read, newest first.</summary>
    public IEnumerable<EventDocument> Of(Person person, long now) => _byPerson.TryGetValue(person.Id, out List<EventDocument>? events)
        ? events.Where(known => known.CreatedAt > now - (DaysKept * SecondsPerDay)).OrderByDescending(known => known.Cursor)
        : [];

    /// <summary>What can still be read of everybody, in no order, with the id of the person.</summary>
    public IEnumerable<(string PersonId, EventDocument Event)> All(long now) =>
        from events in _byPerson
        from known in events.Value
        where known.CreatedAt > now - (DaysKept * SecondsPerDay)
        select (events.Key, known);

    public void HandOver(Person person, Person successor)
    {
        if (person.Id == successor.Id || !_byPerson.Remove(person.Id, out List<EventDocument>? events))
            return;

        foreach (EventDocument one in events)
            Keep(successor, one);
    }

    private EventDocument? Keep(Person person, EventDocument added)
    {
        if (!_byPerson.TryGetValue(person.Id, out List<EventDocument>? events))
            _byPerson.Add(person.Id, events = []);

        if (events.Exists(known => known.Name == added.Name && known.CreatedAt == added.CreatedAt))
            return null;

        int sameSecond = events.Count(known => known.CreatedAt == added.CreatedAt);
        EventDocument kept = added with { Cursor = (added.CreatedAt * 1000) + sameSecond };
        events.Add(kept);
        return kept;
    }
}
