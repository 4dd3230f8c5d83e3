namespace Intercom;

/// <summary>What an <see cref="AttributeValue"/> holds.</summary>
public enum AttributeValueKind
{
    /// <summary>Null: known, and empty.</summary>
    Null,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An object or an array, kept as the API sent it.</summary>
    Json,
}
