namespace Intercom.Testing.People;

/// <summary>What a person is to the workspace. The three kinds look alike and live in lists of their own.</summary>
/// <param name="Type">The <c>type</c> of an answer.</param>
/// <param name="ReferenceType">The <c>type</c> where other objects speak of the person.</param>
/// <param name="Plural">The kind's path, and the key of its lists.</param>
/// <param name="IsAnonymous">Whether the workspace, not the customer, gives the <c>user_id</c>.</param>
internal sealed record PersonKind(string Type, string ReferenceType, string Plural, bool IsAnonymous)
{
    public static PersonKind User { get; } = new("user", "user", "users", false);

    /// <summary>A lead, which the wire calls a contact.</summary>
    public static PersonKind Contact { get; } = new("contact", "lead", "contacts", true);

    public static PersonKind Visitor { get; } = new("visitor", "visitor", "visitors", true);
}
