using System.Text.Json.Nodes;
using Intercom.Testing.Companies;

namespace Intercom.Testing.Users;

/// <summary><c>POST /users</c>: makes a user or changes one. All of the request is checked before anything changes.</summary>
internal sealed class UserUpsert(Workspace workspace)
{
    public UserDocument Apply(JsonObject body)
    {
        UserIdentity identity = UserIdentity.Read(body);
        JsonObject attributes = UserAttributes.Check(body);
        IReadOnlyList<CompanyChange> companies = body.TryGetPropertyValue("companies", out JsonNode? list) ? CompanyChange.ReadAll(list) : [];

        var match = new UserMatch(workspace.Users);
        UserDocument? user = match.Find(identity);
        string? userId = body.ContainsKey("user_id") ? identity.UserId : user?.UserId;
        string? email = body.ContainsKey("email") ? identity.Email : user?.Email;
        match.RefuseTaken(user, userId, email);

        if (user is null)
        {
            user = new UserDocument(workspace.Ids.Next(), workspace.Now);
            workspace.Users.Add(user);
        }

        user.UserId = userId;
        user.Email = email;
        UserAttributes.Apply(user, attributes, workspace.Now);
        new UserCompanies(workspace).Apply(user, companies);
        return user;
    }
}
