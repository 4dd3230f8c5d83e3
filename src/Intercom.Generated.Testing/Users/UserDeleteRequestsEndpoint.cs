using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Users;

/// <summary><c>POST /user_delete_requests</c>: a user or lead is gone for good, at once.</summary>
internal sealed class UserDeleteRequestsEndpoint(Workspace workspace)
{
    public void Map(ApiRoutes routes) => routes.Post("/user_delete_requests", Delete);

    private JsonObject Delete(ApiCall call)
    {
        string id = AttributeRules.Identifier(call.Body["intercom_user_id"], "intercom_user_id")?.GetValue<string>()
            ?? throw Refusal.MissingParameter("A delete request needs the intercom_user_id of a user or a lead");

        if (workspace.Users.TryGet(id, out PersonDocument? user))
        {
            workspace.Users.Remove(user);
            workspace.Announcer.UserDeleted(user);
        }
        else
        {
            workspace.Contacts.Remove(workspace.Contacts.ById(id));
        }

        return new JsonObject { ["id"] = workspace.NextDeleteRequest() };
    }
}
