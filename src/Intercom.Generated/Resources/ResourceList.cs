using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Intercom;

/// <summary>A list of resources inside another, that knows which elements were added, changed and removed since the API last had its say.</summary>
/// <remarks>Most resources that are read hold several such lists of one element each: what few lists have is kept apart, and room is made for what there is.</remarks>
/// <param name="form">How the API writes it.</param>
[DebuggerDisplay("Count = {Count}")]
internal sealed partial class ResourceList<T>(ListForm form) : IList<T>, IReadOnlyList<T>
    where T : Resource
{
    private T[] _elements = [];
    private int _version;
    private Aside? _aside;

    public ResourceList(IEnumerable<T> elements, ListForm form)
        : this(form)
    {
        foreach (T element in elements)
            Add(element);
    }

    public int Count { get; private set; }

    bool ICollection<T>.IsReadOnly => false;

    public T this[int index]
    {
        get
        {
            CheckPosition(index, Count - 1);
            return _elements[index];
        }

        set
        {
            CheckPosition(index, Count - 1);
            ArgumentNullException.ThrowIfNull(value);
            RememberKnown();
            _elements[index] = value;
            _version++;
        }
    }

    private ReadOnlySpan<T> Elements => new(_elements, 0, Count);

    public void Add(T item) => Insert(Count, item);

    public void Insert(int index, T item)
    {
        CheckPosition(index, Count);
        ArgumentNullException.ThrowIfNull(item);
        RememberKnown();
        MakeRoom();
        Array.Copy(_elements, index, _elements, index + 1, Count - index);
        _elements[index] = item;
        Count++;
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index < 0)
            return false;

        RemoveAt(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        CheckPosition(index, Count - 1);
        RememberKnown();
        Drop(index);
    }

    public void Clear()
    {
        RememberKnown();
        _elements = [];
        Count = 0;
        _version++;
    }

    public int IndexOf(T item) => Array.IndexOf(_elements, item, 0, Count);

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_elements, 0, array, arrayIndex, Count);

    public IEnumerator<T> GetEnumerator() => Enumerate(_version);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds an element as the API sent it.</summary>
    internal void Receive(T element)
    {
        MakeRoom();
        _elements[Count++] = element;
    }

    [SuppressMessage("Usage", "CA2208:Instantiate argument exceptions correctly", Justification = "Every caller's parameter has this name.")]
    private static void CheckPosition(int index, int last)
    {
        if (index < 0 || index > last)
            throw new ArgumentOutOfRangeException(nameof(index), index, "The list has no such position.");
    }

    private IEnumerator<T> Enumerate(int version)
    {
        for (int index = 0; Unchanged(version) && index < Count; index++)
            yield return _elements[index];
    }

    private bool Unchanged(int version) =>
        version == _version ? true : throw new InvalidOperationException("The list was changed while it was gone through: go through a copy of it.");

    private void MakeRoom()
    {
        if (Count == _elements.Length)
            Array.Resize(ref _elements, Count == 0 ? 1 : Math.Max(4, 2 * Count));

        _version++;
    }

    private void Drop(int index)
    {
        Count--;
        Array.Copy(_elements, index + 1, _elements, index, Count - index);
        _elements[Count] = null!;
        _version++;
    }
}
