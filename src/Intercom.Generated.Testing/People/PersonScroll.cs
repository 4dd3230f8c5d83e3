using Intercom.Testing.Scrolling;

namespace Intercom.Testing.People;

/// <summary>The scroll over the people of one kind.</summary>
internal static class PersonScroll
{
    public static ScrollEndpoint Over(PersonKind kind, Func<PersonStore> people, Workspace workspace) => new(
        workspace,
        kind.Type,
        kind.Plural,
        () => people().All.Select(person => person.Id),
        (id, call) => people().TryGet(id, out PersonDocument? person) ? person.ToAnswer(call.Version) : null);
}
