using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Http;

/// <summary>Which page of a list is asked for.</summary>
internal sealed record PageRequest(int Page, int PerPage)
{
    /// <summary>The most the API hands out at once. Whoever asks for more gets this much.</summary>
    public const int LargestPage = 60;

    /// <summary>What a page holds that does not say.</summary>
    public const int UsualPage = 50;

    /// <summary>How much of a list pages reach. What lies beyond is for a scroll.</summary>
    public const int DeepestRecord = 10_000;

    public static PageRequest Read(QueryParameters query, int usual = UsualPage)
    {
        int page = query.Integer("page", 1) ?? 1;
        int perPage = Math.Min(query.Integer("per_page", 1) ?? usual, LargestPage);
        if ((page - 1L) * perPage >= DeepestRecord)
            throw Refusal.ParameterInvalid("page", $"page goes beyond {DeepestRecord} records: use the scroll API");

        return new PageRequest(page, perPage);
    }

    /// <summary>The page in a list's envelope.</summary>
    public JsonObject List<T>(string itemType, string key, IReadOnlyList<T> all, Func<T, JsonObject> show, ApiCall call) =>
        List(itemType, key, new Selection<T>(all), show, call);

    /// <summary>The page in a list's envelope.</summary>
    public JsonObject List<T>(string itemType, string key, Selection<T> all, Func<T, JsonObject> show, ApiCall call)
    {
        int start = (Page - 1) * PerPage;
        JsonObject list = TypedList.Of(itemType, key, all.InOrder.Skip(start).Take(Math.Min(PerPage, DeepestRecord - start)).Select(show));
        list["pages"] = Describe(all.Count, call);
        return list;
    }

    private JsonObject Describe(int totalCount, ApiCall call)
    {
        int totalPages = (Math.Min(totalCount, DeepestRecord) + PerPage - 1) / PerPage;
        return new JsonObject
        {
            ["type"] = "pages",
            ["next"] = Page < totalPages ? call.AddressWith(call.Query.With(("per_page", Text(PerPage)), ("page", Text(Page + 1)))) : null,
            ["page"] = Page,
            ["per_page"] = PerPage,
            ["total_pages"] = totalPages,
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
