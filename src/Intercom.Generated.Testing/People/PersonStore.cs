using System.Diagnostics.CodeAnalysis;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>The people of one kind in a workspace, in the order they came.</summary>
internal sealed class PersonStore(PersonKind kind)
{
    private readonly List<PersonDocument> _people = [];
    private readonly Dictionary<string, PersonDocument> _byId = new(StringComparer.Ordinal);

    public PersonKind Kind => kind;

    public IReadOnlyList<PersonDocument> All => _people;

    public bool TryGet(string id, [NotNullWhen(true)] out PersonDocument? person) => _byId.TryGetValue(id, out person);

    public PersonDocument? WithUserId(string userId) => _people.Find(person => person.UserId == userId);

    public IEnumerable<PersonDocument> WithEmail(string email) =>
        _people.Where(person => person.HasEmail(email));

    public PersonDocument ById(string id) =>
        TryGet(id, out PersonDocument? person) ? person : throw Refusal.NotFound($"No such id[{id}]");

    public PersonDocument ByUserId(string userId) =>
        WithUserId(userId) ?? throw Refusal.NotFound($"No such user_id[{userId}]");

    public PersonDocument ByEmail(string email) => WithEmail(email).Take(2).ToArray() switch
    {
        [] => throw Refusal.NotFound($"No such email[{email}]"),
        [PersonDocument only] => only,
        _ => throw SeveralMatch(),
    };

    /// <summary>Who is named by <c>id</c>, else by <c>user_id</c>, else by <c>email</c>; null when by nothing.</summary>
    public PersonDocument? Named(PersonKeys keys) => keys switch
    {
        { Id: { } id } => ById(id),
        { UserId: { } userId } => ByUserId(userId),
        { Email: { } email } => ByEmail(email),
        _ => null,
    };

    public void Add(PersonDocument person)
    {
        _byId.Add(person.Id, person);
        _people.Add(person);
    }

    public void Remove(PersonDocument person)
    {
        _byId.Remove(person.Id);
        _people.Remove(person);
    }

    public static RefusedRequestException SeveralMatch() =>
        Refusal.Conflict("multiple existing users match this email address - must be more specific using user_id");
}
