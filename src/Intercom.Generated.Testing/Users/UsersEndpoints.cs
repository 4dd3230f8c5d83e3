using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Users;

/// <summary><c>/users</c>, apart from the scroll.</summary>
internal sealed class UsersEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/users", call => new UserUpsert(workspace).Apply(call.Body).ToAnswer(call.Version));
        routes.Get("/users", FindOrList);
        routes.Get("/users/{id}", call => workspace.Users.ById(call.Id).ToAnswer(call.Version));
        routes.Delete("/users", call => Delete(FindOne(call.Query)
            ?? throw Refusal.MissingParameter("A user to delete needs an id, a user_id or an email"), call));
        routes.Delete("/users/{id}", call => Delete(workspace.Users.ById(call.Id), call));
    }

    private JsonObject FindOrList(ApiCall call)
    {
        bool findsOne = call.Query.Text("user_id") is not null || !call.Version.FindsByEmailAsList;
        return (findsOne ? FindOne(call.Query)?.ToAnswer(call.Version) : null) ?? PersonList.Of(workspace.Users, call, workspace.Now);
    }

    private PersonDocument? FindOne(QueryParameters query) =>
        workspace.Users.Named(new PersonKeys(null, query.Text("user_id"), query.Text("email")));

    private JsonObject Delete(PersonDocument user, ApiCall call)
    {
        workspace.Users.Remove(user);
        workspace.Announcer.UserDeleted(user);
        return user.ToAnswer(call.Version);
    }
}
