using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Customers;

/// <summary>Which page of a search is asked for. The cursor is the id of the last customer on the page before.</summary>
internal sealed record CustomerSlice(int PerPage, string? StartingAfter)
{
    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["per_page"] = AttributeRules.Integer,
        ["starting_after"] = AttributeRules.Text,
    });

    public static CustomerSlice Read(JsonNode? pagination)
    {
        if (pagination is null)
            return new CustomerSlice(PageRequest.UsualPage, null);

        if (pagination is not JsonObject asked)
            throw Refusal.ParameterInvalid("pagination", "pagination must be an object with per_page and starting_after");

        JsonObject given = s_attributes.Check(asked, "pagination.");
        long perPage = given["per_page"]?.GetValue<long>() ?? PageRequest.UsualPage;
        return perPage >= 1
            ? new CustomerSlice((int)Math.Min(perPage, PageRequest.LargestPage), given["starting_after"]?.GetValue<string>())
            : throw Refusal.ParameterInvalid("pagination.per_page", "pagination.per_page must be an integer of at least 1");
    }

    /// <param name="found">All that were found, in their order.</param>
    public JsonObject List(IReadOnlyList<JsonObject> found)
    {
        int start = StartingAfter is null ? 0 : Position(found, StartingAfter) + 1;
        int end = Math.Min(start + PerPage, found.Count);
        int page = (start / PerPage) + 1;

        JsonObject list = TypedList.Of("customer", "customers", found.Take(start..end));
        list["pages"] = new JsonObject
        {
            ["type"] = "pages",
            ["next"] = end < found.Count ? new JsonObject { ["page"] = page + 1, ["starting_after"] = Id(found[end - 1]) } : null,
            ["page"] = page,
            ["per_page"] = PerPage,
            ["total_pages"] = (found.Count + PerPage - 1) / PerPage,
        };
        list["total_count"] = found.Count;
        return list;
    }

    private static int Position(IReadOnlyList<JsonObject> found, string id)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (Id(found[i]) == id)
                return i;
        }

        throw Refusal.ParameterInvalid("pagination.starting_after", "pagination.starting_after is not a cursor of this search");
    }

    private static string Id(JsonObject customer) => customer["id"]!.GetValue<string>();
}
