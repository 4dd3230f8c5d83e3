namespace Intercom;

/// <summary>Stands in for the class of the same name: a set to look for in short texts, without what makes it fast in long ones.</summary>
internal sealed class SearchValues<T>(IEnumerable<T> values)
{
    private readonly HashSet<T> _values = [.. values];

    public bool Contains(T value) => _values.Contains(value);
}
