namespace Intercom.Testing.People;

/// <summary>People by what they are called. Several may have one name.</summary>
internal sealed class PersonIndex(StringComparer comparer)
{
    // Most names are one person's alone; an array of one is the smallest list there is.
    private readonly Dictionary<string, PersonDocument[]> _people = new(comparer);

    /// <summary>Those of a name, in the order they came.</summary>
    public IReadOnlyList<PersonDocument> Of(string name) => _people.GetValueOrDefault(name) ?? [];

    /// <summary>Takes a person from one name to another; null is no name.</summary>
    public void Move(PersonDocument person, string? from, string? to)
    {
        if (from is not null)
            Remove(person, from);
        if (to is not null)
            _people[to] = [.. Of(to).Append(person).OrderBy(one => one.Number)];
    }

    private void Remove(PersonDocument person, string name)
    {
        PersonDocument[] rest = [.. Of(name).Where(other => other != person)];
        if (rest.Length == 0)
            _people.Remove(name);
        else
            _people[name] = rest;
    }
}
