using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Intercom;

/// <summary>What the app itself knows about a user or company: a flat map of strings, numbers, booleans and null.</summary>
/// <remarks>
/// Only keys that were set are sent by the next save; a key set to null is sent as null, which clears it. The API cannot delete a key, so removing
/// one only forgets it here. What the API sends is never refused, also not lists and objects.
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Intercom's name for them.")]
public sealed class CustomAttributes : IDictionary<string, AttributeValue>, IReadOnlyDictionary<string, AttributeValue>, ITracked
{
    private readonly AttributeStore _store = new();

    /// <summary>Creates an empty map.</summary>
    public CustomAttributes()
    {
    }

    /// <summary>Creates a map of these attributes, all of them to be sent.</summary>
    /// <param name="attributes">The attributes.</param>
    public CustomAttributes(IEnumerable<KeyValuePair<string, AttributeValue>> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        foreach ((string key, AttributeValue value) in attributes)
            this[key] = value;
    }

    /// <summary>The attribute under a key.</summary>
    /// <param name="key">The key, not empty.</param>
    /// <exception cref="KeyNotFoundException">There is no attribute under the key.</exception>
    /// <exception cref="ArgumentException">The value is NaN, an infinity, a list or an object.</exception>
    public AttributeValue this[string key]
    {
        get => _store.TryGet(key, out AttributeValue value)
            ? value
            : throw new KeyNotFoundException($"There is no custom attribute '{key}'. TryGetValue reads one that may be missing.");
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            if (value.Kind == AttributeValueKind.Json)
                throw new ArgumentException($"The custom attribute '{key}' cannot be a list or an object: Intercom keeps strings, numbers, booleans and null.", nameof(value));

            _store.Set(key, value);
        }
    }

    /// <inheritdoc />
    public int Count => _store.Count;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Keys" />
    public ICollection<string> Keys => _store.Names;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Values" />
    public ICollection<AttributeValue> Values => _store.Values;

    IEnumerable<string> IReadOnlyDictionary<string, AttributeValue>.Keys => Keys;

    IEnumerable<AttributeValue> IReadOnlyDictionary<string, AttributeValue>.Values => Values;

    bool ICollection<KeyValuePair<string, AttributeValue>>.IsReadOnly => false;

    bool ITracked.IsChanged => _store.IsChanged;

    /// <summary>Adds to a number, here and at once; the next save sends the sum. A key that is missing or null counts as 0.</summary>
    /// <param name="key">The key.</param>
    /// <param name="by">What to add.</param>
    /// <exception cref="InvalidOperationException">The attribute is no number.</exception>
    /// <exception cref="OverflowException">The sum is too large for a 64-bit number.</exception>
    internal void Increment(string key, AttributeValue by)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        AttributeValue value = _store.TryGet(key, out AttributeValue known) && !known.IsNull ? known : 0;
        if (value.Kind != AttributeValueKind.Number)
            throw new InvalidOperationException($"The custom attribute '{key}' is of kind {value.Kind}; only a number can be incremented.");

        this[key] = AttributeValue.Sum(value, by);
    }

    /// <inheritdoc />
    public void Add(string key, AttributeValue value)
    {
        if (ContainsKey(key))
            throw new ArgumentException($"There is a custom attribute '{key}' already.", nameof(key));

        this[key] = value;
    }

    void ICollection<KeyValuePair<string, AttributeValue>>.Add(KeyValuePair<string, AttributeValue> item) => Add(item.Key, item.Value);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey" />
    public bool ContainsKey(string key) => _store.TryGet(key, out _);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue" />
    public bool TryGetValue(string key, out AttributeValue value) => _store.TryGet(key, out value);

    /// <summary>Forgets an attribute here. Nothing is sent: set it to null to clear it at Intercom.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string key) => _store.Remove(key);

    bool ICollection<KeyValuePair<string, AttributeValue>>.Remove(KeyValuePair<string, AttributeValue> item) =>
        Contains(item) && _store.Remove(item.Key);

    /// <summary>Forgets all attributes here. Nothing is sent.</summary>
    public void Clear() => _store.Clear();

    bool ICollection<KeyValuePair<string, AttributeValue>>.Contains(KeyValuePair<string, AttributeValue> item) => Contains(item);

    void ICollection<KeyValuePair<string, AttributeValue>>.CopyTo(KeyValuePair<string, AttributeValue>[] array, int arrayIndex) =>
        _store.ToArray().CopyTo(array, arrayIndex);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, AttributeValue>> GetEnumerator() => _store.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Contains(KeyValuePair<string, AttributeValue> item) => _store.TryGet(item.Key, out AttributeValue value) && value == item.Value;

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

    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form)
    {
        writer.WriteStartObject();
        _store.WriteMembers(writer, form);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object the reader stands at.</summary>
    internal void ReadFrom(ref Utf8JsonReader reader) => _store.ReadFrom(ref reader);

    internal void Refresh(CustomAttributes? newer, bool replace)
    {
        if (replace)
            _store.ForgetAllBut(newer?._store);

        _store.Refresh(newer?._store);
    }
}
