using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Companies;

/// <summary>One element of the <c>companies</c> that a user is sent with.</summary>
/// <param name="Id">Intercom's id.</param>
/// <param name="CompanyId">The customer's id. An <c>id</c> sent alone and unknown to the workspace is taken for it.</param>
/// <param name="Remove">Whether the user leaves the company.</param>
/// <param name="Attributes">What to write on the company.</param>
internal sealed record CompanyChange(string? Id, string CompanyId, bool Remove, JsonObject Attributes)
{
    private static readonly WritableAttributes s_identity = new(new Dictionary<string, AttributeRule>
    {
        ["id"] = AttributeRules.Identifier,
        ["company_id"] = AttributeRules.Identifier,
        ["remove"] = AttributeRules.Flag,
    });

    /// <summary>Reads all before any is made, so that a refused request changes nothing.</summary>
    public static IReadOnlyList<CompanyChange> ReadAll(JsonNode? companies) => companies is JsonArray items
        ? [.. items.Select(Read)]
        : throw Refusal.DataInvalid("companies", "invalid companies data structure: must be an array");

    private static CompanyChange Read(JsonNode? item)
    {
        if (item is not JsonObject company)
            throw Refusal.DataInvalid("companies", "invalid companies data structure: each company must be an object");

        JsonObject identity = s_identity.Check(company, "companies.");
        string? id = identity["id"]?.GetValue<string>();
        string? companyId = identity["company_id"]?.GetValue<string>() ?? id;
        if (companyId is null)
            throw Refusal.DataInvalid("companies", "invalid companies data structure: each company must have a company_id or an id");

        bool remove = identity["remove"]?.GetValue<bool>() ?? false;
        return new CompanyChange(id, companyId, remove, CompanyAttributes.Writable.Check(company, "companies."));
    }
}
