using Intercom.Testing.Scrolling;

namespace Intercom.Testing.People;

/// <summary>The scroll over the people of one kind.</summary>
internal static class PersonScroll
{
    public static ScrollEndpoint Over(PersonStore people, Workspace workspace) => new(
        workspace,
        people.Kind.Type,
        people.Kind.Plural,
        () => people.All.Select(person => person.Id),
        (id, call) => people.TryGet(id, out PersonDocument? person) ? person.ToAnswer(call.Version) : null);
}
