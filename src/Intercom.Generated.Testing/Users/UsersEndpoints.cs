using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Users;

/// <summary><c>/users</c>, apart from the scroll.</summary>
internal sealed class UsersEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/users", call => new UserUpsert(workspace).Apply(call.Body).ToAnswer());
        routes.Get("/users", FindOrList);
        routes.Get("/users/{id}", call => workspace.Users.ById(call.Id).ToAnswer());
        routes.Delete("/users", call => Delete(FindOne(call.Query)
            ?? throw Refusal.MissingParameter("A user to delete needs an id, a user_id or an email")));
        routes.Delete("/users/{id}", call => Delete(workspace.Users.ById(call.Id)));
    }

    private JsonObject FindOrList(ApiCall call)
    {
        bool findsOne = call.Query.Text("user_id") is not null || !call.Version.FindsByEmailAsList;
        return (findsOne ? FindOne(call.Query)?.ToAnswer() : null) ?? List(call);
    }

    private UserDocument? FindOne(QueryParameters query)
    {
        if (query.Text("user_id") is { } userId)
            return workspace.Users.ByUserId(userId);

        return query.Text("email") is { } email ? workspace.Users.ByEmail(email) : null;
    }

    private JsonObject List(ApiCall call)
    {
        PageRequest page = PageRequest.Read(call.Query);
        IReadOnlyList<UserDocument> users = new UserQuery(call.Query, workspace.Now).Select(workspace.Users);

        JsonObject list = TypedList.Of("user", "users", page.Cut(users).Select(user => user.ToAnswer()));
        list["pages"] = page.Describe(users.Count, call);
        list["total_count"] = users.Count;
        list["limited"] = false;
        return list;
    }

    private JsonObject Delete(UserDocument user)
    {
        workspace.Users.Remove(user);
        return user.ToAnswer();
    }
}
