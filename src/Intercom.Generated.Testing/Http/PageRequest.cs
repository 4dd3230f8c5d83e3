using System.Text.Json.Nodes;

namespace Intercom.Testing.Http;

/// <summary>Which page of a list is asked for.</summary>
internal sealed record PageRequest(int Page, int PerPage)
{
    private const int LargestPage = 60;
    private const int DeepestRecord = 10_000;

    public static PageRequest Read(QueryParameters query)
    {
        int page = query.Integer("page", 1) ?? 1;
        int perPage = Math.Min(query.Integer("per_page", 1) ?? 50, LargestPage);
        if ((page - 1L) * perPage >= DeepestRecord)
            throw Refusal.ParameterInvalid("page", $"page goes beyond {DeepestRecord} records: use the scroll API");

        return new PageRequest(page, perPage);
    }

    public IEnumerable<T> Cut<T>(IEnumerable<T> all) => all.Skip((Page - 1) * PerPage).Take(PerPage);

    /// <summary>The <c>pages</c> of the answer.</summary>
    public JsonObject Describe(int totalCount, ApiCall call)
    {
        int totalPages = (totalCount + PerPage - 1) / PerPage;
        return new JsonObject
        {
            ["type"] = "pages",
            ["next"] = Page < totalPages ? call.AddressWith(call.Query.ForPage(Page + 1, PerPage)) : null,
            ["page"] = Page,
            ["per_page"] = PerPage,
            ["total_pages"] = totalPages,
        };
    }
}
