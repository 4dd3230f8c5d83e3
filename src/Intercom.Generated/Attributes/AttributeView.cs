using System.Collections;

namespace Intercom;

/// <summary>The names or the values of attributes, as they are at the time they are asked for.</summary>
internal sealed class AttributeView<T>(AttributeStore attributes, Func<KeyValuePair<string, AttributeValue>, T> part) : ICollection<T>, IReadOnlyCollection<T>
{
    public int Count => attributes.Count;

    public bool IsReadOnly => true;

    public bool Contains(T item) => attributes.Select(part).Contains(item);

    public void CopyTo(T[] array, int arrayIndex) => attributes.Select(part).ToArray().CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => attributes.Select(part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(T item) => throw ReadOnly();

    public bool Remove(T item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The names and the values cannot be changed by themselves: change the map.");
}
