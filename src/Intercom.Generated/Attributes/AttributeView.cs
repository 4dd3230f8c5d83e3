using System.Collections;

namespace Intercom;

/// <summary>The names or the values of attributes, as they are at the time they are asked for.</summary>
/// <param name="attributes">The attributes.</param>
/// <param name="part">Name or value of one.</param>
/// <param name="contains">Whether one of them has it.</param>
internal sealed class AttributeView<T>(AttributeStore attributes, Func<KeyValuePair<string, AttributeValue>, T> part, Func<AttributeStore, T, bool> contains) : ICollection<T>, IReadOnlyCollection<T>
{
    public int Count => attributes.Count;

    public bool IsReadOnly => true;

    public bool Contains(T item) => contains(attributes, item);

    public void CopyTo(T[] array, int arrayIndex) => attributes.Select(part).ToArray().CopyTo(array, arrayIndex);

    public IEnumerator<T> GetEnumerator() => attributes.Select(part).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(T item) => throw ReadOnly();

    public bool Remove(T item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The names and the values cannot be changed by themselves: change the map.");
}
