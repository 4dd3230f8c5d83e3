using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;
using Intercom.Testing.Users;

namespace Intercom.Testing.Bulk;

/// <summary>The items of <c>POST /bulk/users</c>.</summary>
internal sealed class BulkUsers(Workspace workspace) : IBulkItems
{
    public string Path => "/bulk/users";

    public string DataType => "user";

    public IReadOnlyList<string> Methods { get; } = ["post", "delete"];

    public void CarryOut(string method, JsonObject data)
    {
        if (method == "delete")
            workspace.Users.Remove(Named(data));
        else
            new UserUpsert(workspace).Apply(data);
    }

    private PersonDocument Named(JsonObject data) =>
        workspace.Users.Named(PersonKeys.Read(data, "id"))
        ?? throw Refusal.MissingParameter("A user to delete needs an id, a user_id or an email");
}
