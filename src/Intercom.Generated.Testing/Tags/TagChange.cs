using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Tags;

/// <summary>One element of the <c>users</c> or <c>companies</c> that a tag is sent with.</summary>
/// <param name="Carrier">Who or what is meant.</param>
/// <param name="Untag">Whether the tag is taken off.</param>
internal sealed record TagChange(Taggable Carrier, bool Untag)
{
    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["id"] = AttributeRules.Identifier,
        ["user_id"] = AttributeRules.Identifier,
        ["email"] = AttributeRules.Text,
        ["company_id"] = AttributeRules.Identifier,
        ["name"] = AttributeRules.Text,
        ["untag"] = AttributeRules.Flag,
    });

    /// <summary>Reads all before any is carried out, so that a refused request changes nothing.</summary>
    public static IReadOnlyList<TagChange> ReadAll(JsonObject body, Workspace workspace)
    {
        if (body["users"] is not null && body["companies"] is not null)
            throw Refusal.ParameterInvalid("companies", "users and companies cannot be tagged in one request");

        string list = body["users"] is null ? "companies" : "users";
        IReadOnlyList<TagChange> changes = body[list] switch
        {
            null => [],
            JsonArray items => [.. items.Select(item => Read(item, list, new TagCarriers(workspace)))],
            _ => throw Refusal.DataInvalid(list, $"invalid {list} data structure: must be an array"),
        };
        return [.. changes, .. OldestTagging.ReadAll(body, workspace)];
    }

    /// <returns>Whether anything is different now.</returns>
    public bool Apply(TagDocument tag)
    {
        if (Carrier.Has(tag) != Untag)
            return false;

        if (Untag)
            Carrier.Untag(tag);
        else
            Carrier.Tag(tag);
        return true;
    }

    private static TagChange Read(JsonNode? item, string list, TagCarriers carriers)
    {
        if (item is not JsonObject element)
            throw Refusal.DataInvalid(list, $"invalid {list} data structure: each element must be an object");

        JsonObject given = s_attributes.Check(element, $"{list}.");
        string? Text(string name) => given[name]?.GetValue<string>();
        Taggable carrier = list == "users"
            ? carriers.Person(new PersonKeys(Text("id"), Text("user_id"), Text("email"))) ?? throw Unnamed(list, "an id, a user_id or an email")
            : carriers.Company(Text("id"), Text("company_id"), Text("name")) ?? throw Unnamed(list, "an id, a company_id or a name");
        return new TagChange(carrier, given["untag"]?.GetValue<bool>() ?? false);
    }

    private static RefusedRequestException Unnamed(string list, string identifiers) =>
        Refusal.DataInvalid(list, $"invalid {list} data structure: each element must have {identifiers}");
}
