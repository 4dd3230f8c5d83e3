using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary>One item of a bulk request.</summary>
internal sealed record BulkItem(string Method, JsonObject Data)
{
    private const int MostItems = 100;

    /// <summary>Items that are no items refuse the request; what is wrong with their data is told in the job's error feed.</summary>
    public static IReadOnlyList<BulkItem> ReadAll(JsonObject body, IBulkItems kind) => body["items"] switch
    {
        null or JsonArray { Count: 0 } => throw Refusal.MissingParameter("A bulk request needs items"),
        JsonArray { Count: > MostItems } => throw Refusal.ParameterInvalid("items", $"items can be {MostItems} at most: append the rest with the job's id"),
        JsonArray items => [.. items.Select(item => Read(item, kind))],
        _ => throw Refusal.ParameterInvalid("items", "items must be an array"),
    };

    private static BulkItem Read(JsonNode? node, IBulkItems kind)
    {
        if (node is not JsonObject item)
            throw Refusal.ParameterInvalid("items", "each item must be an object");

        string? method = item["method"]?.ToString();
        if (!kind.Methods.Contains(method, StringComparer.Ordinal))
            throw Refusal.ParameterInvalid("items.method", $"an item's method must be {string.Join(" or ", kind.Methods)}");

        if (item["data_type"]?.ToString() != kind.DataType)
            throw Refusal.ParameterInvalid("items.data_type", $"an item's data_type must be {kind.DataType}");

        return item["data"] is JsonObject data
            ? new BulkItem(method!, data)
            : throw Refusal.ParameterInvalid("items.data", "an item's data must be an object");
    }
}
