using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Users;

/// <summary><c>GET /users/scroll</c>: every user there was when the scroll was opened, 100 at a time.</summary>
internal sealed class UserScrollEndpoint(Workspace workspace)
{
    private const int PageSize = 100;

    public void Map(ApiRoutes routes) => routes.Get("/users/scroll", Show);

    private JsonObject Show(ApiCall call)
    {
        Scroll scroll = call.Query.Text("scroll_param") is { } parameter
            ? workspace.Scroll.Resume(parameter)
            : workspace.Scroll.Open(workspace.Users.All.Select(user => user.Id));

        var users = new List<JsonObject>(PageSize);
        // Deleted ones are passed over within the page: an empty page would read as the end.
        while (users.Count < PageSize && scroll.TryNext(out string? id))
        {
            if (workspace.Users.TryGet(id, out UserDocument? user))
                users.Add(user.ToAnswer());
        }

        if (users.Count == 0)
            workspace.Scroll.Close();

        JsonObject list = TypedList.Of("user", "users", users);
        list["scroll_param"] = scroll.Parameter;
        return list;
    }
}
