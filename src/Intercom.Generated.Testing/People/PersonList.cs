using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>A page of people, filtered and sorted as the query says.</summary>
internal static class PersonList
{
    public static JsonObject Of(PersonKind kind, IEnumerable<PersonDocument> people, ApiCall call, long now)
    {
        PageRequest page = PageRequest.Read(call.Query);
        IReadOnlyList<PersonDocument> selected = new PersonQuery(call.Query, now).Select(people);

        JsonObject list = page.List(kind.Type, kind.Plural, selected, person => person.ToAnswer(call.Version), call);
        list["total_count"] = selected.Count;
        list["limited"] = false;
        return list;
    }
}
