using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Intercom;

/// <summary>An object of Intercom's API: knows which attributes were set, which were changed, and keeps what no model declares.</summary>
/// <remarks>Instances are not safe for use by several threads at once.</remarks>
public abstract partial class Resource
{
    /// <summary>What the API says this object is, such as <c>user</c>; null for an object the app made.</summary>
    public string? Type => TypeOnTheWire;

    /// <summary>An attribute by its name on the wire, also one no model declares.</summary>
    /// <param name="name">The name on the wire, such as <c>signed_up_at</c>.</param>
    /// <exception cref="AttributeNotSetException">The attribute was neither sent by the API nor set.</exception>
    /// <exception cref="InvalidOperationException">The attribute is computed by the API and cannot be set.</exception>
    /// <exception cref="ArgumentException">The value is not of the attribute's type, or NaN or an infinity.</exception>
    [SuppressMessage("Design", "CA1065:Do not raise exceptions in unexpected locations", Justification = "An attribute that is not set has no value; null is one.")]
    public AttributeValue this[string name]
    {
        get => TryGetAttribute(name, out AttributeValue value) ? value : throw new AttributeNotSetException(ModelDescriptor.Type, name);
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            int attribute = PositionOf(name);
            if (attribute < 0)
                (_undeclared ??= new()).Set(name, value);
            else
                SetDeclared(attribute, name, value);
        }
    }

    /// <summary>Whether the API sent the attribute, or the app set it; null counts as set.</summary>
    /// <param name="name">The name on the wire.</param>
    public bool IsSet(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        int attribute = PositionOf(name);
        return attribute < 0 ? _undeclared?.TryGet(name, out _) == true : Known.Contains(attribute);
    }

    /// <summary>Reads an attribute that may not be set.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The attribute.</param>
    /// <returns>Whether it is set.</returns>
    public bool TryGetAttribute(string name, out AttributeValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        value = default;
        int attribute = PositionOf(name);
        if (attribute < 0)
            return _undeclared?.TryGet(name, out value) == true;

        if (!Known.Contains(attribute))
            return false;

        value = ReadBack(attribute);
        return true;
    }

    internal AttributeSet PositionsOf(IReadOnlyList<string> names)
    {
        AttributeSet positions = default;
        foreach (string name in names)
            positions = positions.With(PositionOf(name));

        return positions;
    }

    private int PositionOf(string name) => IndexOfAttribute(Encoding.UTF8.GetBytes(name));

    private AttributeValue ReadBack(int attribute)
    {
        if (KeptForm(attribute) is { } kept)
            return kept;

        var reader = new Utf8JsonReader(JsonBuffer.Write((this, attribute), static (at, writer) => at.Item1.WriteAttribute(at.attribute, writer, JsonForm.Answer)));
        reader.Read();
        return AttributeValue.Read(ref reader);
    }

    private void SetDeclared(int attribute, string name, AttributeValue value)
    {
        if (!ModelDescriptor.Writable.Contains(attribute))
            throw new InvalidOperationException($"'{name}' of a {ModelDescriptor.Type} is computed by the API and cannot be set.");
        if (value.IsNotFinite)
            throw new ArgumentException($"The attribute '{name}' cannot be {value}: JSON has no NaN and no infinity.", nameof(value));

        var reader = new Utf8JsonReader(JsonBuffer.Write(value, static (it, writer) => it.WriteTo(writer)));
        reader.Read();

        // Tried on another object first: what is refused must leave this one as it was.
        Utf8JsonReader trial = reader;
        if (BlankOfSameModel().ReadAttribute(attribute, ref trial) == Reading.Unreadable)
            throw new ArgumentException($"'{name}' of a {ModelDescriptor.Type} cannot be {value}: see the property of that name for its type.", nameof(value));

        ReadAttribute(attribute, ref reader);
        NestedIn(attribute)?.MarkAllChanged();
        MarkChanged(attribute);
    }
}
