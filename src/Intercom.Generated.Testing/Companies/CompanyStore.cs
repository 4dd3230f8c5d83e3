using Intercom.Testing.Http;

namespace Intercom.Testing.Companies;

/// <summary>The companies of a workspace, in the order they came.</summary>
internal sealed partial class CompanyStore
{
    private readonly List<CompanyDocument> _companies = [];
    private readonly Dictionary<string, CompanyDocument> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompanyDocument> _byCompanyId = new(StringComparer.Ordinal);

    public PlanCatalog Plans { get; } = new();

    public IReadOnlyList<CompanyDocument> All => _companies;

    public int Count => _companies.Count;

    public CompanyDocument? WithId(string id) => _byId.GetValueOrDefault(id);

    public CompanyDocument? WithCompanyId(string companyId) => _byCompanyId.GetValueOrDefault(companyId);

    /// <summary>Names are nobody's alone: of several companies it is the first that came.</summary>
    public CompanyDocument? WithName(string name) => _companies.Find(company => company.Name == name);

    /// <summary>By Intercom's id, then by the customer's.</summary>
    public CompanyDocument? Find(string? id, string companyId) =>
        (id is null ? null : WithId(id)) ?? WithCompanyId(companyId);

    public CompanyDocument ById(string id) => WithId(id) ?? throw Refusal.CompanyNotFound($"No such company id[{id}]");

    public CompanyDocument ByCompanyId(string companyId) =>
        WithCompanyId(companyId) ?? throw Refusal.CompanyNotFound($"No such company_id[{companyId}]");

    public CompanyDocument ByName(string name) =>
        WithName(name) ?? throw Refusal.CompanyNotFound($"No such company name[{name}]");

    public void Add(CompanyDocument company)
    {
        _companies.Add(company);
        _byId.Add(company.Id, company);
        _byCompanyId.Add(company.CompanyId, company);
    }

    public void Remove(CompanyDocument company)
    {
        _companies.Remove(company);
        _byId.Remove(company.Id);
        _byCompanyId.Remove(company.CompanyId);
    }
}
