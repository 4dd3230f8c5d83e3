namespace Intercom.Generators.Parsing;

/// <summary>A JSON value and where it stands.</summary>
internal abstract record JsonValue(TextRange Range)
{
    /// <summary>What the value is, in the words of a message.</summary>
    public abstract string Kind { get; }
}
