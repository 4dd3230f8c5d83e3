using System.Text.Json;

namespace Intercom;

/// <summary>Attributes by name, in the order they came, and which of them were changed.</summary>
internal sealed class AttributeStore
{
    private readonly Dictionary<string, AttributeValue> _values = new(StringComparer.Ordinal);
    private HashSet<string>? _changed;

    public IDictionary<string, AttributeValue> Values => _values;

    public bool IsChanged => _changed is { Count: > 0 };

    public void Set(string name, AttributeValue value)
    {
        if (value.IsNotFinite)
            throw new ArgumentException($"The attribute '{name}' cannot be {value}: JSON has no NaN and no infinity.", nameof(value));

        _values[name] = value;
        (_changed ??= new(StringComparer.Ordinal)).Add(name);
    }

    /// <summary>Forgets the attribute here; nothing is sent, because the API cannot delete one.</summary>
    public bool Remove(string name)
    {
        _changed?.Remove(name);
        return _values.Remove(name);
    }

    public void Clear()
    {
        _changed = null;
        _values.Clear();
    }

    public bool TryGet(string name, out AttributeValue value) => _values.TryGetValue(name, out value);

    /// <summary>Takes an attribute over as the API sent it.</summary>
    public void Receive(string name, AttributeValue value) => _values[name] = value;

    public void AcceptChanges() => _changed = null;

    public void MarkAllChanged() => _changed = [.. _values.Keys];

    /// <summary>Takes over what the API now says, except where the app has changed something since.</summary>
    public void Refresh(AttributeStore? newer)
    {
        if (newer is null)
            return;

        foreach ((string name, AttributeValue value) in newer._values)
        {
            if (_changed?.Contains(name) != true)
                _values[name] = value;
        }
    }

    /// <summary>Forgets what the newer attributes do not have, except what the app has changed since.</summary>
    public void ForgetAllBut(AttributeStore? newer)
    {
        foreach (string name in _values.Keys.ToArray())
        {
            if (newer?._values.ContainsKey(name) != true && _changed?.Contains(name) != true)
                _values.Remove(name);
        }
    }

    /// <summary>Reads the object the reader stands at.</summary>
    public void ReadFrom(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = WireText.Read(ref reader);
            reader.Read();
            Receive(name, AttributeValue.Read(ref reader));
        }
    }

    public void WriteMembers(Utf8JsonWriter writer, JsonForm form)
    {
        foreach ((string name, AttributeValue value) in _values)
        {
            if (form == JsonForm.Changes && _changed?.Contains(name) != true)
                continue;

            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }
}
