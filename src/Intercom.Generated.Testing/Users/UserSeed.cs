using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Users;

/// <summary>Puts in a user from code, without the rules of a request.</summary>
internal sealed class UserSeed(Workspace workspace)
{
    private static readonly Dictionary<string, string> s_itemTypes = new(StringComparer.Ordinal)
    {
        ["tags"] = "tag",
        ["segments"] = "segment",
        ["social_profiles"] = "social_profile",
    };

    public UserDocument Add(JsonObject user)
    {
        // Values made in code know the C# type they came from; read back they are JSON like any other.
        using JsonDocument json = JsonDocument.Parse(user.ToJsonString());
        JsonObject fields = JsonTree.From(json.RootElement)!.AsObject();

        string? userId = Identifier(fields, "user_id");
        if (userId is not null && workspace.Users.WithUserId(userId) is not null)
            throw new ArgumentException($"There is a user with the user_id '{userId}' already.", nameof(user));

        string id = Identifier(fields, "id") ?? workspace.Ids.Next();
        if (workspace.Users.TryGet(id, out _))
            throw new ArgumentException($"There is a user with the id '{id}' already.", nameof(user));

        IReadOnlyList<CompanyChange> companies = Companies(fields["companies"], nameof(user));
        var added = new UserDocument(id, workspace.Now) { UserId = userId, Email = Identifier(fields, "email") };
        foreach ((string name, JsonNode? value) in fields)
        {
            if (name is not ("id" or "user_id" or "email" or "companies"))
                added.Set(name, Listed(name, value?.DeepClone()));
        }

        workspace.Users.Add(added);
        new UserCompanies(workspace).Apply(added, companies);
        return added;
    }

    private static string? Identifier(JsonObject user, string name) => user[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw new ArgumentException($"A user's {name} is a string.", nameof(user)),
    };

    private static JsonNode? Listed(string name, JsonNode? value) =>
        value is JsonArray items && s_itemTypes.TryGetValue(name, out string? itemType)
            ? new JsonObject { ["type"] = $"{itemType}.list", [name] = items }
            : value;

    private static IReadOnlyList<CompanyChange> Companies(JsonNode? given, string parameter)
    {
        JsonNode? companies = given is JsonObject list ? list["companies"] : given;
        try
        {
            return companies is null ? [] : CompanyChange.ReadAll(companies);
        }
        catch (RefusedRequestException refused)
        {
            throw new ArgumentException(refused.Message, parameter, refused);
        }
    }
}
