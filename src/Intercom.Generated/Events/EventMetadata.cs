using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Intercom;

/// <summary>What an event is about: a map of values that Intercom shows by their kind. Keys that end in <c>_date</c> hold times.</summary>
/// <remarks>What the API sends is never refused, and is kept as it came. A key <c>type</c> is plain data.</remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Intercom's name for it.")]
public sealed class EventMetadata : IDictionary<string, MetadataValue>, IReadOnlyDictionary<string, MetadataValue>, ITracked
{
    private readonly AttributeStore _store = new();

    /// <summary>Creates an empty map.</summary>
    public EventMetadata()
    {
    }

    /// <summary>Creates a map of these values.</summary>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentException">A value cannot stand under its key.</exception>
    public EventMetadata(IEnumerable<KeyValuePair<string, MetadataValue>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach ((string key, MetadataValue value) in values)
            this[key] = value;
    }

    /// <summary>The value under a key.</summary>
    /// <param name="key">The key, not empty.</param>
    /// <exception cref="KeyNotFoundException">There is no value under the key.</exception>
    /// <exception cref="ArgumentException">The value is NaN or an infinity, or a time under a key that does not end in <c>_date</c>.</exception>
    public MetadataValue this[string key]
    {
        get => TryGetValue(key, out MetadataValue value) ? value : throw new KeyNotFoundException($"There is no metadata '{key}'. TryGetValue reads one that may be missing.");
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            _store.Set(key, value.For(key));
        }
    }

    /// <inheritdoc />
    public int Count => _store.Count;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Keys" />
    public ICollection<string> Keys => _store.Names;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Values" />
    public ICollection<MetadataValue> Values => [.. this.Select(static pair => pair.Value)];

    IEnumerable<string> IReadOnlyDictionary<string, MetadataValue>.Keys => Keys;

    IEnumerable<MetadataValue> IReadOnlyDictionary<string, MetadataValue>.Values => Values;

    bool ICollection<KeyValuePair<string, MetadataValue>>.IsReadOnly => false;

    bool ITracked.IsChanged => _store.IsChanged;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue" />
    public bool TryGetValue(string key, out MetadataValue value)
    {
        bool isThere = _store.TryGet(key, out AttributeValue known);
        value = isThere ? MetadataValue.Under(key, known) : default;
        return isThere;
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey" />
    public bool ContainsKey(string key) => _store.TryGet(key, out _);

    /// <summary>Adds a value under a key that holds none yet.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The key holds a value already, or cannot hold this one.</exception>
    public void Add(string key, MetadataValue value)
    {
        if (ContainsKey(key))
            throw new ArgumentException($"There is metadata '{key}' already.", nameof(key));

        this[key] = value;
    }

    void ICollection<KeyValuePair<string, MetadataValue>>.Add(KeyValuePair<string, MetadataValue> item) => Add(item.Key, item.Value);

    /// <inheritdoc />
    public bool Remove(string key) => _store.Remove(key);

    bool ICollection<KeyValuePair<string, MetadataValue>>.Remove(KeyValuePair<string, MetadataValue> item) => this.Contains(item) && _store.Remove(item.Key);

    /// <inheritdoc />
    public void Clear() => _store.Clear();

    bool ICollection<KeyValuePair<string, MetadataValue>>.Contains(KeyValuePair<string, MetadataValue> item) => TryGetValue(item.Key, out MetadataValue value) && value == item.Value;

    void ICollection<KeyValuePair<string, MetadataValue>>.CopyTo(KeyValuePair<string, MetadataValue>[] array, int arrayIndex) => this.ToArray().CopyTo(array, arrayIndex);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, MetadataValue>> GetEnumerator() =>
        _store.Select(static pair => KeyValuePair.Create(pair.Key, MetadataValue.Under(pair.Key, pair.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ITracked.AcceptChanges() => _store.AcceptChanges();

    void ITracked.MarkAllChanged() => _store.MarkAllChanged();

    void ITracked.SetDefaults(DateTimeOffset now)
    {
        // Nothing in here has a default.
    }

    void ITracked.Attach(IntercomClient client)
    {
        // Nothing in here loads or saves itself.
    }

    /// <summary>Always whole: an event is sent once.</summary>
    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form)
    {
        writer.WriteStartObject();
        _store.WriteMembers(writer, JsonForm.Everything);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object the reader stands at.</summary>
    internal void ReadFrom(ref Utf8JsonReader reader) => _store.ReadFrom(ref reader);

    internal void Refresh(EventMetadata? newer, bool replace)
    {
        if (replace)
            _store.ForgetAllBut(newer?._store);

        _store.Refresh(newer?._store);
    }
}
