namespace Intercom.Testing.Companies;

/// <summary>The companies of a workspace.</summary>
internal sealed class CompanyStore
{
    private readonly List<CompanyDocument> _companies = [];

    public PlanCatalog Plans { get; } = new();

    public int Count => _companies.Count;

    /// <summary>By Intercom's id, then by the customer's.</summary>
    public CompanyDocument? Find(string? id, string companyId) =>
        _companies.Find(company => company.Id == id) ?? _companies.Find(company => company.CompanyId == companyId);

    public void Add(CompanyDocument company) => _companies.Add(company);
}
