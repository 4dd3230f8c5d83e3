using System.Text.Json.Nodes;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Users;

/// <summary><c>POST /users</c>: makes a user or changes one. All of the request is checked before anything changes.</summary>
internal sealed class UserUpsert(Workspace workspace)
{
    public PersonDocument Apply(JsonObject body)
    {
        var change = new PersonChange(body);
        var match = new UserMatch(workspace.Users);
        PersonDocument? user = match.Find(change.Identity);
        string? userId = change.UserIdAfter(user?.UserId);
        string? email = change.EmailAfter(user?.Email);
        match.RefuseTaken(user, userId, email);
        change.RefuseSurplus(user, workspace.Companies);

        UserNews? news = user is null ? null : new UserNews(user);
        if (user is null)
        {
            user = Newcomer.Make(PersonKind.User, workspace);
            workspace.Users.Add(user);
        }

        user.UserId = userId;
        user.Email = email;
        change.Apply(user, workspace);
        if (news is null)
            workspace.Announcer.Person(Topics.UserCreated, user);
        else
            news.Tell(workspace);
        return user;
    }
}
