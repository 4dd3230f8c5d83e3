using System.Text.Json.Nodes;

namespace Intercom.Testing.Strictness;

/// <summary>Looks for a property that no shape has.</summary>
internal static class UnknownProperty
{
    /// <summary>The path of the first one, <c>companies.nmae</c>; null when all are known.</summary>
    public static string? In(JsonNode? node, BodyShape shape, string path = "") => node switch
    {
        JsonObject fields => fields.Select(field => InField(field, shape, path)).FirstOrDefault(found => found is not null),
        JsonArray items => items.Select(item => In(item, shape, path)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? InField(KeyValuePair<string, JsonNode?> field, BodyShape shape, string path)
    {
        if (!shape.TryGet(field.Key, out BodyShape? inner))
            return path + field.Key;

        return inner is null ? null : In(field.Value, inner, $"{path}{field.Key}.");
    }
}
