using System.Buffers;
using System.Collections;
using System.Text.Json;

namespace Intercom;

/// <summary>Attributes by name, in the order they came, and which of them were changed.</summary>
/// <remarks>As in a <see cref="Dictionary{TKey, TValue}"/>, a value can be set and a name removed while they are gone through; a name cannot be added.</remarks>
internal sealed class AttributeStore : IReadOnlyCollection<KeyValuePair<string, AttributeValue>>
{
    /// <summary>So many names are found by looking at each sooner than by hashing.</summary>
    private const int MaxSearched = 8;

    /// <summary>By position. Where one was removed, there is no name until the positions are dealt anew.</summary>
    private Entry[] _entries = [];
    private int _end;
    private int _removed;
    private int _version;
    private bool[]? _changed;
    private Dictionary<string, int>? _positions;

    public int Count => _end - _removed;

    public ICollection<string> Names => new AttributeView<string>(this, static attribute => attribute.Key, static (attributes, name) => attributes.TryGet(name, out _));

    public ICollection<AttributeValue> Values => new AttributeView<AttributeValue>(
        this, static attribute => attribute.Value, static (attributes, value) => attributes.Any(attribute => attribute.Value == value));

    public bool IsChanged => _changed.AsSpan().Contains(true);

    public void Set(string name, AttributeValue value)
    {
        if (value.IsNotFinite)
            throw new ArgumentException($"The attribute '{name}' cannot be {value}: JSON has no NaN and no infinity.", nameof(value));

        int position = Put(name, value);
        if (_changed is null || position >= _changed.Length)
            Array.Resize(ref _changed, _entries.Length);

        _changed[position] = true;
    }

    /// <summary>Forgets the attribute here; nothing is sent, because the API cannot delete one.</summary>
    public bool Remove(string name)
    {
        int position = PositionOf(name);
        if (position < 0)
            return false;

        RemoveAt(position);
        return true;
    }

    public void Clear()
    {
        _entries = [];
        _end = 0;
        _removed = 0;
        _changed = null;
        _positions = null;
    }

    public bool TryGet(string name, out AttributeValue value)
    {
        int position = PositionOf(name);
        value = position < 0 ? default : _entries[position].Value;
        return position >= 0;
    }

    /// <summary>Takes an attribute over as the API sent it.</summary>
    public void Receive(string name, AttributeValue value) => Put(name, value);

    public void AcceptChanges() => _changed = null;

    public void MarkAllChanged()
    {
        _changed = new bool[_entries.Length];
        for (int position = 0; position < _end; position++)
            _changed[position] = _entries[position].Name is not null;
    }

    /// <summary>Takes over what the API now says, except where the app has changed something since.</summary>
    public void Refresh(AttributeStore? newer)
    {
        for (int position = 0; position < newer?._end; position++)
        {
            (string? name, AttributeValue value) = newer._entries[position];
            if (name is null)
                continue;

            int own = PositionOf(name);
            if (own < 0)
                Add(name, value);
            else if (!IsChangedAt(own))
                _entries[own].Value = value;
        }
    }

    /// <summary>Forgets what the newer attributes do not have, except what the app has changed since.</summary>
    public void ForgetAllBut(AttributeStore? newer)
    {
        for (int position = 0; position < _end; position++)
        {
            if (_entries[position].Name is { } name && newer?.TryGet(name, out _) != true && !IsChangedAt(position))
                RemoveAt(position);
        }
    }

    /// <summary>Reads the object the reader stands at, into borrowed room: as much is kept of it as was needed.</summary>
    public void ReadFrom(ref Utf8JsonReader reader)
    {
        Entry[] borrowed = ArrayPool<Entry>.Shared.Rent(Math.Max(2 * MaxSearched, _entries.Length));
        _entries.CopyTo(borrowed.AsSpan());
        _entries = borrowed;
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = StringCache.Names.Read(ref reader);
                reader.Read();
                Receive(name, AttributeValue.Read(ref reader));
            }
        }
        finally
        {
            if (_entries == borrowed || _entries.Length > _end)
                _entries = _entries.AsSpan(0, _end).ToArray();

            ArrayPool<Entry>.Shared.Return(borrowed, clearArray: true);
        }
    }

    public void WriteMembers(Utf8JsonWriter writer, JsonForm form)
    {
        for (int position = 0; position < _end; position++)
        {
            (string? name, AttributeValue value) = _entries[position];
            if (name is null || (form == JsonForm.Changes && !IsChangedAt(position)))
                continue;

            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    public IEnumerator<KeyValuePair<string, AttributeValue>> GetEnumerator() => Enumerate(_version);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<KeyValuePair<string, AttributeValue>> Enumerate(int version)
    {
        for (int position = 0; IsUnchanged(version) && position < _end; position++)
        {
            if (_entries[position] is { Name: { } name, Value: var value })
                yield return new(name, value);
        }
    }

    private bool IsUnchanged(int version) =>
        version == _version ? true : throw new InvalidOperationException("An attribute was added while they were gone through: go through a copy of them.");

    private bool IsChangedAt(int position) => _changed is not null && position < _changed.Length && _changed[position];

    private int PositionOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_positions is not null)
            return _positions.TryGetValue(key, out int known) ? known : -1;

        for (int position = 0; position < _end; position++)
        {
            if (string.Equals(_entries[position].Name, key, StringComparison.Ordinal))
                return position;
        }

        return -1;
    }

    private int Put(string name, AttributeValue value)
    {
        int position = PositionOf(name);
        if (position < 0)
            return Add(name, value);

        _entries[position].Value = value;
        return position;
    }

    private int Add(string name, AttributeValue value)
    {
        if (_end == _entries.Length)
            MakeRoom();

        _entries[_end] = new Entry(name, value);
        _positions?.Add(name, _end);
        _end++;
        _version++;
        if (_end > MaxSearched && _positions is null)
            DealPositions();

        return _end - 1;
    }

    private void RemoveAt(int position)
    {
        _positions?.Remove(_entries[position].Name!);
        _entries[position] = default;
        _removed++;
        if (IsChangedAt(position))
            _changed![position] = false;
    }

    /// <summary>More room, unless half of what there is can be had again.</summary>
    private void MakeRoom()
    {
        if (_removed <= _end / 2)
            Array.Resize(ref _entries, Math.Max(4, 2 * _entries.Length));
        else
            CloseGaps();
    }

    private void CloseGaps()
    {
        int next = 0;
        for (int position = 0; position < _end; position++)
        {
            if (_entries[position].Name is null)
                continue;

            if (_changed is not null && next < _changed.Length)
                _changed[next] = IsChangedAt(position);

            _entries[next++] = _entries[position];
        }

        Array.Clear(_entries, next, _end - next);
        if (_changed?.Length > next)
            Array.Clear(_changed, next, _changed.Length - next);

        _end = next;
        _removed = 0;
        if (_positions is not null)
            DealPositions();
    }

    private void DealPositions()
    {
        _positions = new(_entries.Length, StringComparer.Ordinal);
        for (int position = 0; position < _end; position++)
        {
            if (_entries[position].Name is { } name)
                _positions.Add(name, position);
        }
    }

    private record struct Entry(string? Name, AttributeValue Value);
}
