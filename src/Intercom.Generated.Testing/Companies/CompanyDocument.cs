using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Json;
using Intercom.Testing.People;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Companies;

/// <summary>A company as it is stored: an answer's object, apart from its tags, segments and users, which other documents know.</summary>
internal sealed partial class CompanyDocument : Taggable
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
            ["last_request_at"] = null,
            ["monthly_spend"] = 0L,
            ["session_count"] = 0L,
            ["user_count"] = null,
            ["size"] = null,
            ["website"] = null,
            ["industry"] = null,
            ["tags"] = null,
            ["segments"] = null,
            ["custom_attributes"] = new JsonObject(),
        };
    }

    public string Id { get; }

    public string CompanyId { get; }

    /// <summary>All who are in it, of whatever kind. Who leaves the workspace leaves it too.</summary>
    public HashSet<PersonDocument> Members { get; } = [];

    public string? Name => (_fields["name"] as JsonValue)?.ToString();

    /// <summary>A timestamp or a count; null when the company has none.</summary>
    public long? Integer(string name) => _fields[name].AsInteger();

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    public void CountSession() => Set("session_count", (Integer("session_count") ?? 0) + 1);

    /// <summary>Refuses attributes that the company has no room for. Asked before anything changes.</summary>
    public void RefuseSurplus(JsonObject attributes) => CustomAttributeMap.RefuseSurplus(CustomAttributeMap.In(_fields), attributes);

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
                    CustomAttributeMap.Merge(CustomAttributeMap.In(_fields), value as JsonObject ?? []);
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

    /// <param name="userCount">How many users are in the company.</param>
    public JsonObject ToAnswer(int userCount)
    {
        JsonObject answer = _fields.DeepClone().AsObject();
        answer["user_count"] = userCount;
        answer["tags"] = TagList();
        answer["segments"] = SegmentList();
        return answer;
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
