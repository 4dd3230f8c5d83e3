namespace Intercom;

/// <summary>How well the JSON of an attribute suited its type.</summary>
internal enum Reading
{
    /// <summary>Writing the value gives the JSON that was read.</summary>
    Exact,

    /// <summary>The value is right, but would be written otherwise than it was read: a time in ISO 8601, a number in a string.</summary>
    Converted,

    /// <summary>No value of the type can be made of it.</summary>
    Unreadable,
}
