namespace Intercom.Testing.People;

/// <summary>Hands on what other objects say of a person who becomes another: conversations, notes and events.</summary>
internal sealed class Succession(Workspace workspace)
{
    /// <param name="person">Who it was.</param>
    /// <param name="successor">Who it is from now on; with the same id when only the kind has changed.</param>
    public void Apply(Person person, Person successor)
    {
        workspace.Conversations.HandOver(person, successor);
        workspace.Notes.HandOver(person, successor);
        workspace.Events.HandOver(person, successor);
    }
}
