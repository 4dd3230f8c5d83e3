using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;

namespace Intercom.Testing.Companies;

/// <summary>A company as it is stored.</summary>
internal sealed class CompanyDocument
{
    private readonly JsonObject _fields;

    public CompanyDocument(string id, string companyId, long now)
    {
        Id = id;
        CompanyId = companyId;
        _fields = new JsonObject
        {
            ["type"] = "company",
            ["id"] = id,
            ["company_id"] = companyId,
            ["app_id"] = Workspace.AppId,
            ["name"] = null,
            ["plan"] = new JsonObject(),
            ["remote_created_at"] = null,
            ["created_at"] = now,
            ["updated_at"] = now,
            ["monthly_spend"] = 0L,
            ["size"] = null,
            ["website"] = null,
            ["industry"] = null,
            ["custom_attributes"] = new JsonObject(),
        };
    }

    public string Id { get; }

    public string CompanyId { get; }

    /// <param name="attributes">Attributes that were checked.</param>
    /// <param name="plans">Turns the name of a plan into the plan.</param>
    /// <param name="now">The time of the change.</param>
    public void Update(JsonObject attributes, PlanCatalog plans, long now)
    {
        foreach ((string name, JsonNode? value) in attributes)
        {
            switch (name)
            {
                case "custom_attributes":
                    CustomAttributeMap.Merge(_fields["custom_attributes"]!.AsObject(), value as JsonObject ?? []);
                    break;
                case "plan":
                    _fields["plan"] = plans.Describe(value?.GetValue<string>());
                    break;
                case "monthly_spend":
                    _fields["monthly_spend"] = value?.DeepClone() ?? 0L;
                    break;
                default:
                    _fields[name] = value?.DeepClone();
                    break;
            }
        }

        _fields["updated_at"] = now;
    }

    /// <summary>The company as it stands in a user's list.</summary>
    public JsonObject ToReference() => new()
    {
        ["type"] = "company",
        ["id"] = Id,
        ["company_id"] = CompanyId,
        ["name"] = _fields["name"]?.DeepClone(),
    };
}
