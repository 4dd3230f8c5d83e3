using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.People;

namespace Intercom.Testing.Events;

/// <summary><c>/events</c>.</summary>
internal sealed class EventsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Accept("/events", call => new EventRecorder(workspace).Record(call.Body));
        routes.Get("/events", List);
    }

    private JsonObject List(ApiCall call)
    {
        if (call.Query.Text("type") is null)
            throw Refusal.MissingParameter("type is required: type=user", "type");

        call.Query.Choice("type", "user");
        Person person = workspace.Directory.Find(PersonKeys.Read(call.Query));
        IEnumerable<EventDocument> events = workspace.Events.Of(person, workspace.Now);
        if (call.Query.Flag("summary") == true)
            return EventTally.Of(person, events);

        int perPage = PageRequest.Read(call.Query).PerPage;
        long? before = call.Query.Moment("before");
        long? since = call.Query.Moment("since");
        EventDocument[] found = [.. events.Where(one => !(one.Cursor >= before) && !(one.Cursor <= since))];
        EventDocument[] shown = [.. found.Take(perPage)];

        JsonObject list = TypedList.Of("event", "events", shown.Select(one => one.ToAnswer(person)));
        list["pages"] = Pages(call, shown, found.Length > shown.Length);
        return list;
    }

    // Cursors instead of numbers: older events lie before the last one shown, those to come since the first.
    private static JsonObject Pages(ApiCall call, EventDocument[] shown, bool more)
    {
        var pages = new JsonObject();
        if (more)
            pages["next"] = call.AddressWith(call.Query.With(("before", Text(shown[^1].Cursor))));
        if (shown.Length > 0)
            pages["since"] = call.AddressWith(call.Query.With(("before", null), ("since", Text(shown[0].Cursor))));
        return pages;
    }

    private static string Text(long cursor) => cursor.ToString(CultureInfo.InvariantCulture);
}
