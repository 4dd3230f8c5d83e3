namespace Intercom.Testing.People;

/// <summary>
/// The people of a store sorted by one of their times, and kept so as they come, change and go: a page costs the same however many there are.
/// Who lacks the time is the oldest and goes by age; of the same second, who came later is the newer.
/// </summary>
internal sealed class PersonOrder
{
    private static readonly Comparer<Place> s_byTime = Comparer<Place>.Create((one, other) =>
        (one.Time, one.Age, one.Number).CompareTo((other.Time, other.Age, other.Number)));

    private readonly string _timestamp;
    private readonly SortedSet<Place> _places;

    /// <param name="timestamp">The time that decides.</param>
    /// <param name="people">Those who are there already.</param>
    public PersonOrder(string timestamp, IEnumerable<PersonDocument> people)
    {
        _timestamp = timestamp;
        _places = new SortedSet<Place>(people.Select(PlaceOf), s_byTime);
    }

    public IEnumerable<PersonDocument> Newest => _places.Reverse().Select(place => place.Person);

    public IEnumerable<PersonDocument> Oldest => _places.Select(place => place.Person);

    public void Add(PersonDocument person) => _places.Add(PlaceOf(person));

    /// <summary>Before the times of the person change: they tell the place.</summary>
    public void Remove(PersonDocument person) => _places.Remove(PlaceOf(person));

    private Place PlaceOf(PersonDocument person) =>
        new(person.Integer(_timestamp) ?? long.MinValue, person.Integer("created_at") ?? long.MinValue, person.Number, person);

    private readonly record struct Place(long Time, long Age, long Number, PersonDocument Person);
}
