using Intercom.Testing.Http;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Companies;

/// <summary>Which companies a list holds, and in which order: the last active first, unless the query says otherwise.</summary>
internal sealed class CompanyQuery(QueryParameters query)
{
    private readonly LabelFilter _labels = new(query);
    private readonly ListOrder _order = ListOrder.Read(query, "last_request_at", "created_at", "updated_at", "remote_created_at");

    public IReadOnlyList<CompanyDocument> Select(IEnumerable<CompanyDocument> companies) =>
        _order.Sort(companies.Where(_labels.Admits), (company, timestamp) => company.Integer(timestamp));
}
