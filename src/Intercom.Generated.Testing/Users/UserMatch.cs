using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Users;

/// <summary>Decides which stored user a <c>POST /users</c> means, and whether the user may become who it says.</summary>
internal sealed class UserMatch(PersonStore users)
{
    /// <summary>The user meant: by <c>id</c>, then <c>user_id</c>, then <c>email</c>. Null when a new one is.</summary>
    public PersonDocument? Find(PersonKeys identity)
    {
        if (identity.Id is { } id && users.TryGet(id, out PersonDocument? user))
            return user;

        if (identity is { UserId: null, Email: null })
        {
            throw identity.Id is null
                ? Refusal.MissingParameter("A user needs an id, a user_id or an email")
                : Refusal.NotFound($"No such id[{identity.Id}]");
        }

        if (identity.UserId is { } userId && users.WithUserId(userId) is { } known)
            return known;

        return identity.Email is null ? null : FindByEmail(identity.Email, identity.UserId);
    }

    /// <summary>
    /// Refuses an identity that is another's. A <c>user_id</c> is one user's alone; an e-mail address may be several users',
    /// as long as each has a <c>user_id</c> to be told apart by.
    /// </summary>
    public void RefuseTaken(PersonDocument? self, string? userId, string? email)
    {
        if (userId is not null && users.WithUserId(userId) is { } namesake && namesake != self)
            throw Refusal.NotUnique("user_id", $"The user_id[{userId}] is already taken by another user");

        bool unchanged = self is not null && self.UserId == userId && self.Email == email;
        if (unchanged || email is null)
            return;

        if (users.WithEmail(email).Any(other => other != self && (userId is null || other.UserId is null)))
            throw Refusal.NotUnique("email", $"The email[{email}] is already taken by another user");
    }

    // A new user_id with the address of a user that has none is that user's sign-up; users with another user_id only share the address.
    private PersonDocument? FindByEmail(string email, string? userId)
    {
        IEnumerable<PersonDocument> matches = users.WithEmail(email);
        if (userId is not null)
            matches = matches.Where(user => user.UserId is null);

        return matches.Take(2).ToArray() switch
        {
            [] => null,
            [PersonDocument only] => only,
            _ => throw PersonStore.SeveralMatch(),
        };
    }
}
