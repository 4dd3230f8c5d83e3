using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.People;

/// <summary>By what a request names a person.</summary>
/// <param name="Id">Intercom's id.</param>
/// <param name="UserId">The customer's id.</param>
/// <param name="Email">The e-mail address.</param>
internal sealed record PersonKeys(string? Id, string? UserId, string? Email)
{
    public bool AreMissing => this is { Id: null, UserId: null, Email: null };

    /// <param name="body">The object that holds the keys.</param>
    /// <param name="idName">What Intercom's id is called in it.</param>
    /// <param name="path">Goes before a key's name in an error's <c>field</c>.</param>
    public static PersonKeys Read(JsonObject body, string idName = "intercom_user_id", string path = "") => new(
        Key(body, idName, path, AttributeRules.Identifier),
        Key(body, "user_id", path, AttributeRules.Identifier),
        Key(body, "email", path, AttributeRules.Email));

    public static PersonKeys Read(QueryParameters query, string idName = "intercom_user_id") =>
        new(query.Text(idName), query.Text("user_id"), query.Text("email"));

    private static string? Key(JsonObject body, string name, string path, AttributeRule rule) =>
        rule(body[name], path + name)?.GetValue<string>();
}
