using System.Text.Json.Nodes;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>An "if" of a schema and its "then". NJsonSchema knows each half and not the whole, editors know both.</summary>
internal sealed record Condition(JsonSchema If, JsonSchema Then)
{
    /// <summary>Those of a definition: its own, and those in its "allOf".</summary>
    public static async Task<IReadOnlyList<Condition>> OfAsync(string definition)
    {
        JsonNode source = ApiSpec.SourceOf(definition);
        IEnumerable<JsonNode> conditions = (source["allOf"]?.AsArray() ?? []).OfType<JsonNode>().Append(source).Where(node => node["if"] is not null);
        return await Task.WhenAll(conditions.Select(async node => new Condition(await ReadAsync(node["if"]!), await ReadAsync(node["then"]!))));
    }

    public bool Holds(string json) => If.Validate(json).Count > 0 || Then.Validate(json).Count == 0;

    private static Task<JsonSchema> ReadAsync(JsonNode node) => JsonSchema.FromJsonAsync(node.ToJsonString());
}
