using System.Collections;

namespace Intercom;

/// <summary>The list for what knows no element type, such as data binding.</summary>
internal sealed partial class ResourceList<T> : IList
{
    bool IList.IsFixedSize => false;

    bool IList.IsReadOnly => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = Element(value);
    }

    int IList.Add(object? value)
    {
        Add(Element(value));
        return Count - 1;
    }

    void IList.Insert(int index, object? value) => Insert(index, Element(value));

    void IList.Remove(object? value)
    {
        if (value is T element)
            Remove(element);
    }

    bool IList.Contains(object? value) => value is T element && Contains(element);

    int IList.IndexOf(object? value) => value is T element ? IndexOf(element) : -1;

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_elements, 0, array, index, Count);

    private static T Element(object? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value as T ?? throw new ArgumentException($"A {value.GetType().Name} cannot stand in a list of {typeof(T).Name}.", nameof(value));
    }
}
