using System.Diagnostics.CodeAnalysis;
using Intercom.Testing.Companies;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>The people of one kind in a workspace, in the order they came. To find one costs the same however many there are.</summary>
internal sealed partial class PersonStore(PersonKind kind)
{
    private static readonly Comparer<PersonDocument> s_byNumber = Comparer<PersonDocument>.Create((one, other) => one.Number.CompareTo(other.Number));

    private readonly List<PersonDocument> _people = [];
    private readonly Dictionary<string, PersonDocument> _byId = new(StringComparer.Ordinal);
    private readonly PersonIndex _byUserId = new(StringComparer.Ordinal);
    private readonly PersonIndex _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PersonOrder> _orders = new(StringComparer.Ordinal);
    private long _lastNumber;

    public PersonKind Kind => kind;

    public IReadOnlyList<PersonDocument> All => _people;

    public bool TryGet(string id, [NotNullWhen(true)] out PersonDocument? person) => _byId.TryGetValue(id, out person);

    public bool Has(PersonDocument person) => person.Store == this;

    public PersonDocument? WithUserId(string userId) => _byUserId.Of(userId) is [PersonDocument first, ..] ? first : null;

    public IEnumerable<PersonDocument> WithEmail(string email) => _byEmail.Of(email);

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

    /// <summary>Everyone, sorted by a time. What sorts is made when it is first asked for.</summary>
    public IEnumerable<PersonDocument> Sorted(ListOrder order)
    {
        if (!_orders.TryGetValue(order.Timestamp, out PersonOrder? sorted))
            _orders[order.Timestamp] = sorted = new PersonOrder(order.Timestamp, _people);

        return order.Descending ? sorted.Newest : sorted.Oldest;
    }

    public void Add(PersonDocument person)
    {
        _byId.Add(person.Id, person);
        person.Number = ++_lastNumber;
        person.Store = this;
        _people.Add(person);
        _byUserId.Move(person, null, person.UserId);
        _byEmail.Move(person, null, person.Email);
        foreach (PersonOrder order in _orders.Values)
            order.Add(person);
        foreach (CompanyDocument company in person.Companies)
            company.Members.Add(person);
    }

    public void Remove(PersonDocument person)
    {
        _byId.Remove(person.Id);
        _people.RemoveAt(_people.BinarySearch(person, s_byNumber));
        _byUserId.Move(person, person.UserId, null);
        _byEmail.Move(person, person.Email, null);
        foreach (PersonOrder order in _orders.Values)
            order.Remove(person);
        foreach (CompanyDocument company in person.Companies)
            company.Members.Remove(person);
        person.Store = null;
    }

    public void UserIdChanged(PersonDocument person, string? before) => _byUserId.Move(person, before, person.UserId);

    public void EmailChanged(PersonDocument person, string? before) => _byEmail.Move(person, before, person.Email);

    /// <summary>Takes the person out of the orders that a time decides, which is to change; <see cref="Place"/> puts it back.</summary>
    public void Displace(PersonDocument person, string timestamp)
    {
        foreach (PersonOrder order in OrdersBy(timestamp))
            order.Remove(person);
    }

    public void Place(PersonDocument person, string timestamp)
    {
        foreach (PersonOrder order in OrdersBy(timestamp))
            order.Add(person);
    }

    public static RefusedRequestException SeveralMatch() =>
        Refusal.Conflict("multiple existing users match this email address - must be more specific using user_id");

    // Every order falls back on the age.
    private IEnumerable<PersonOrder> OrdersBy(string timestamp) =>
        _orders.Where(order => timestamp == "created_at" || timestamp == order.Key).Select(order => order.Value);
}
