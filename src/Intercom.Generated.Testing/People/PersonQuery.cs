using Intercom.Testing.Http;
using Intercom.Testing.Tags;

namespace Intercom.Testing.People;

/// <summary>Which people a list holds, and in which order.</summary>
internal sealed class PersonQuery(QueryParameters query, long now)
{
    private const long SecondsPerDay = 86_400;

    private readonly string? _email = query.Text("email");
    private readonly LabelFilter _labels = new(query);
    private readonly long? _createdFrom = now - (query.Integer("created_since", 0) * SecondsPerDay);
    private readonly ListOrder _order = ListOrder.Read(query, "created_at", "last_request_at", "signed_up_at", "updated_at");

    /// <summary>Those of a store. Only a filter looks at each of them.</summary>
    public Selection<PersonDocument> Select(PersonStore people)
    {
        if (_email is not null)
            return Select(people.WithEmail(_email));

        IEnumerable<PersonDocument> sorted = people.Sorted(_order);
        return _labels.IsEmpty && _createdFrom is null ? new(sorted, people.All.Count) : new([.. sorted.Where(IsWanted)]);
    }

    /// <summary>Those among some, in the order they came.</summary>
    public Selection<PersonDocument> Select(IEnumerable<PersonDocument> people) =>
        new(_order.Sort(people.Where(IsWanted), (person, timestamp) => person.Integer(timestamp)));

    private bool IsWanted(PersonDocument person) =>
        (_email is null || person.HasEmail(_email))
        && _labels.Admits(person)
        && (_createdFrom is null || person.Integer("created_at") >= _createdFrom);
}
