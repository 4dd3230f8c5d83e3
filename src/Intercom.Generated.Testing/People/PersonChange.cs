using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Companies;

namespace Intercom.Testing.People;

/// <summary>What a request says of a person. All of it is checked while it is read, so that a refused request changes nothing.</summary>
internal sealed class PersonChange
{
    private readonly JsonObject _body;
    private readonly JsonObject _attributes;
    private readonly IReadOnlyList<CompanyChange> _companies;

    public PersonChange(JsonObject body)
    {
        _body = body;
        Identity = PersonKeys.Read(body, "id");
        _attributes = PersonAttributes.Check(body);
        _companies = body.TryGetPropertyValue("companies", out JsonNode? list) ? CompanyChange.ReadAll(list) : [];
    }

    public PersonKeys Identity { get; }

    /// <summary>The <c>user_id</c> afterwards: what is not sent stays.</summary>
    public string? UserIdAfter(string? before) => _body.ContainsKey("user_id") ? Identity.UserId : before;

    /// <summary>The <c>email</c> afterwards: what is not sent stays.</summary>
    public string? EmailAfter(string? before) => _body.ContainsKey("email") ? Identity.Email : before;

    /// <summary>Refuses attributes that the person, or a company there is, has no room for. Asked before anything changes.</summary>
    /// <param name="person">The person to change; null for a new one.</param>
    /// <param name="companies">The companies there are.</param>
    public void RefuseSurplus(PersonDocument? person, CompanyStore companies)
    {
        if (person is not null)
            CustomAttributeMap.RefuseSurplus(person.CustomAttributes, _attributes);

        foreach (CompanyChange change in _companies)
            companies.Find(change.Id, change.CompanyId)?.RefuseSurplus(change.Attributes);
    }

    /// <summary>Writes all but the identity, and tells of the companies that are new.</summary>
    public void Apply(PersonDocument person, Workspace workspace)
    {
        PersonAttributes.Apply(person, _attributes, workspace.Now);
        foreach (CompanyDocument company in new PersonCompanies(workspace).Apply(person, _companies, PersonAttributes.BeginsSession(_attributes)))
            workspace.Announcer.CompanyCreated(company);
    }
}
