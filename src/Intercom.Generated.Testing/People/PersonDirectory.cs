using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>Finds the person a request names, wherever in the workspace that person is kept.</summary>
internal sealed class PersonDirectory(Workspace workspace)
{
    /// <summary>By <c>id</c>, else by <c>user_id</c>, else by <c>email</c>.</summary>
    /// <param name="keys">The keys given; one of them at least.</param>
    /// <param name="idName">What the request calls Intercom's id.</param>
    public Person Find(PersonKeys keys, string idName = "intercom_user_id") => FindDocument(keys, idName).ToPerson();

    private PersonDocument FindDocument(PersonKeys keys, string idName) => keys switch
    {
        { Id: { } id } => workspace.Contacts.TryGet(id, out PersonDocument? lead) ? lead : workspace.Users.ById(id),
        { UserId: { } userId } => workspace.Contacts.WithUserId(userId) ?? workspace.Users.ByUserId(userId),
        { Email: { } email } => workspace.Users.WithEmail(email).Any() ? workspace.Users.ByEmail(email) : workspace.Contacts.ByEmail(email),
        _ => throw Refusal.MissingParameter($"A person must be named by {idName}, user_id or email", idName),
    };
}
