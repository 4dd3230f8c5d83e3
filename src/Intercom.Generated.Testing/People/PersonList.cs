using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>A page of people, filtered and sorted as the query says.</summary>
internal static class PersonList
{
    public static JsonObject Of(PersonStore people, ApiCall call, long now) =>
        Page(people.Kind, query => query.Select(people), call, now);

    /// <param name="kind">What the people are.</param>
    /// <param name="people">Some of a store, in the order they came.</param>
    /// <param name="call">The request.</param>
    /// <param name="now">When it came.</param>
    public static JsonObject Of(PersonKind kind, IEnumerable<PersonDocument> people, ApiCall call, long now) =>
        Page(kind, query => query.Select(people), call, now);

    private static JsonObject Page(PersonKind kind, Func<PersonQuery, Selection<PersonDocument>> select, ApiCall call, long now)
    {
        PageRequest page = PageRequest.Read(call.Query);
        Selection<PersonDocument> selected = select(new PersonQuery(call.Query, now));

        JsonObject list = page.List(kind.Type, kind.Plural, selected, person => person.ToAnswer(call.Version), call);
        list["total_count"] = selected.Count;
        list["limited"] = selected.Count > PageRequest.DeepestRecord;
        return list;
    }
}
