using System.Text.Json.Nodes;
using Intercom.Testing.Events;
using Intercom.Testing.People;

namespace Intercom.Testing.Page;

/// <summary>The events of everybody, by the time they happened.</summary>
internal static class EventsSection
{
    public static Section Of(Workspace workspace)
    {
        long now = workspace.Now;
        long total = workspace.Events.All(now).LongCount();
        var table = new Table("Events", "Event", "Who", "Time", "Metadata");
        foreach ((string personId, EventDocument one) in workspace.Events.All(now).OrderByDescending(known => known.Event.Cursor).Take(Newest.Most))
        {
            PersonDocument? person = workspace.PersonWithId(personId);
            table.Add(
                $"event-{one.Id}",
                [
                    Html.Of($"<b>{one.Name}</b>"),
                    Html.Of($"{(person is null ? personId : NameOf.Person(person))}"),
                    PageTime.Of(one.CreatedAt),
                    Html.Of($"{string.Join(", ", one.Metadata.Select(entry => entry.Key))}"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(Answer(one, person)))}</pre>"));
        }

        return new Section("events", "Events", total, table.ToHtml(total));
    }

    private static JsonObject Answer(EventDocument one, PersonDocument? person) =>
        person is null ? one.Metadata.DeepClone().AsObject() : one.ToAnswer(person.ToPerson());
}
