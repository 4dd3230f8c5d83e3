using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a company from code, without the rules of a request.</summary>
internal sealed class CompanySeed(Workspace workspace)
{
    public CompanyDocument Add(GivenObject given)
    {
        string? id = given.Id(taken => workspace.Companies.WithId(taken) is not null);

        string? companyId = given.Text("company_id") ?? id;
        if (companyId is not null && workspace.Companies.WithCompanyId(companyId) is not null)
            throw given.Refuse("company_id", $"There is a company with the company_id '{companyId}' already.");

        IReadOnlyList<Action<Taggable>> labels = new LabelSeed(workspace).Read(given, "company");

        id ??= workspace.NextId();
        var added = new CompanyDocument(id, companyId ?? id, workspace.Now);
        foreach ((string name, JsonNode? value) in given.FieldsBut("type", "id", "company_id", "user_count", "tags", "segments"))
            added.Set(name, name == "plan" ? Plan(value) : value);

        workspace.Companies.Add(added);
        foreach (Action<Taggable> label in labels)
            label(added);
        return added;
    }

    private JsonObject Plan(JsonNode? plan)
    {
        if (plan is not JsonObject described)
            return workspace.Companies.Plans.Describe(plan?.GetValue<string>());

        if (described["name"] is { } name && described["id"] is { } id)
            workspace.Companies.Plans.Learn(name.GetValue<string>(), id.GetValue<string>());
        return described.DeepClone().AsObject();
    }
}
