using System.Text.Json.Nodes;
using Intercom.Generators.Tests.Harness;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>The folder of descriptions and their schemas, where the repository has it.</summary>
internal static class ApiSpec
{
    private static readonly string s_folder = Repository.PathOf("api-spec");

    private static readonly string[] s_schemas = ["intercom.schema.json", "resource.schema.json", "definitions.schema.json"];

    public static IEnumerable<string> Descriptions => Directory.EnumerateFiles(Path.Combine(s_folder, "v1"), "*.json").Select(path => Path.GetFileName(path));

    public static string PathOf(string description) => Path.Combine(s_folder, "v1", description);

    public static Task<JsonSchema> SchemaAsync(string name) => JsonSchema.FromFileAsync(PathOfSchema(name));

    /// <summary>A definition, which stands in one of the schemas only.</summary>
    public static async Task<JsonSchema> DefinitionAsync(string name)
    {
        JsonSchema[] schemas = await Task.WhenAll(s_schemas.Select(SchemaAsync));
        return Assert.Single(schemas, schema => schema.Definitions.ContainsKey(name)).Definitions[name];
    }

    /// <summary>The same as it is written.</summary>
    public static JsonNode SourceOf(string name) =>
        Assert.Single(s_schemas.Select(schema => JsonNode.Parse(File.ReadAllText(PathOfSchema(schema)))!["definitions"]![name]).OfType<JsonNode>());

    private static string PathOfSchema(string name) => Path.Combine(s_folder, "schema", name);
}
