using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Puts a user into the workspace as given, with what no request can set: <c>tags</c>, <c>segments</c>, <c>social_profiles</c>,
    /// <c>location_data</c>, <c>created_at</c>, <c>session_count</c> and so on. What is left out has a new user's value.
    /// </summary>
    /// <param name="user">
    /// A user in the API's own form. <c>tags</c>, <c>segments</c> and <c>social_profiles</c> are the typed list an answer holds
    /// (<c>{"type":"tag.list","tags":[…]}</c>) or its array alone; <c>companies</c> are attached as <c>POST /users</c> attaches them.
    /// Tags, segments and companies the workspace does not know are made, with the ids they have here; a tag or segment needs an id or a name.
    /// The object is copied. Without an <c>id</c> the user is given one.
    /// </param>
    /// <returns>The user's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The <c>id</c> or <c>user_id</c> is taken, a value has the wrong type, or <c>companies</c> are not what <c>POST /users</c> accepts.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddUser(JsonObject user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return PutIn(() => new PersonSeed(_workspace).Add(GivenObject.InCode(user, "user", nameof(user)), _workspace.Users).Id);
    }

    /// <summary>
    /// Puts a lead into the workspace as given, as <see cref="AddUser"/> does a user. Without a <c>user_id</c> or a <c>pseudonym</c>
    /// the lead is given one, as by <c>POST /contacts</c>.
    /// </summary>
    /// <param name="contact">A lead in the API's own form. The object is copied.</param>
    /// <returns>The lead's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">As for a user.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddContact(JsonObject contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return PutIn(() =>
            new PersonSeed(_workspace).Add(GivenObject.InCode(contact, "contact", nameof(contact)), _workspace.Contacts).Id);
    }

    /// <summary>
    /// Puts a visitor into the workspace as given, as <see cref="AddUser"/> does a user. No request makes visitors: the messenger does.
    /// </summary>
    /// <param name="visitor">A visitor in the API's own form. The object is copied.</param>
    /// <returns>The visitor's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">As for a user.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddVisitor(JsonObject visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return PutIn(() =>
            new PersonSeed(_workspace).Add(GivenObject.InCode(visitor, "visitor", nameof(visitor)), _workspace.Visitors).Id);
    }

    /// <summary>Puts a note into the workspace as given. What is left out has a new note's value.</summary>
    /// <param name="note">
    /// A note in the API's own form. <c>user</c> is the user or lead it is about: an <c>id</c>, or the <c>user_id</c> or <c>email</c> of
    /// somebody in the workspace. Without one the note is found by its id alone. <c>body</c> and <c>author</c> are kept as they are.
    /// The object is copied. Without an <c>id</c> the note is given one.
    /// </param>
    /// <returns>The note's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken, a value has the wrong type, or the <c>user</c> is not in the workspace.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddNote(JsonObject note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return PutIn(() => new NoteSeed(_workspace).Add(GivenObject.InCode(note, "note", nameof(note))).Id);
    }
}
