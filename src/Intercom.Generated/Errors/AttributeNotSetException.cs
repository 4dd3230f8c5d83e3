namespace Intercom;

/// <summary>An attribute was read by its name that the API did not send and the app did not set.</summary>
public class AttributeNotSetException : IntercomException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="type">The type of the object, as the API names it.</param>
    /// <param name="attribute">The attribute's name on the wire.</param>
    public AttributeNotSetException(string type, string attribute)
        : base($"The attribute '{attribute}' of this {type} is not set. IsSet tells whether one is, TryGetAttribute reads one that may not be.") =>
        Attribute = attribute;

    /// <summary>The attribute's name on the wire.</summary>
    public string Attribute { get; }
}
