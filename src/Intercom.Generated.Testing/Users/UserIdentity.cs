using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;

namespace Intercom.Testing.Users;

/// <summary>By what a request names its user.</summary>
internal sealed record UserIdentity(string? Id, string? UserId, string? Email)
{
    private static readonly AttributeSet s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["id"] = AttributeRules.Identifier,
        ["user_id"] = AttributeRules.Identifier,
        ["email"] = AttributeRules.Email,
    });

    public static UserIdentity Read(JsonObject body)
    {
        JsonObject given = s_attributes.Check(body);
        return new UserIdentity(given["id"]?.GetValue<string>(), given["user_id"]?.GetValue<string>(), given["email"]?.GetValue<string>());
    }
}
