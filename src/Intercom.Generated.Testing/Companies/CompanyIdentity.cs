using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;

namespace Intercom.Testing.Companies;

/// <summary>By what a request names a company of its own.</summary>
internal sealed record CompanyIdentity(string? Id, string? CompanyId)
{
    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["id"] = AttributeRules.Identifier,
        ["company_id"] = AttributeRules.Identifier,
    });

    public static CompanyIdentity Read(JsonObject body)
    {
        JsonObject given = s_attributes.Check(body);
        return new CompanyIdentity(given["id"]?.GetValue<string>(), given["company_id"]?.GetValue<string>());
    }
}
