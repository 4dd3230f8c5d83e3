using System.Text.Json.Nodes;
using Intercom.Tests.Support;

namespace Intercom.Tests.Examples;

/// <summary>All examples of the description.</summary>
internal static class DescribedExamples
{
    public static IEnumerable<DescribedExample> All =>
        from file in Directory.GetFiles(RepositoryFiles.Path("api-spec", "v1"), "*.json").Order(StringComparer.Ordinal)
        let operations = JsonNode.Parse(File.ReadAllText(file))!["operations"] as JsonObject ?? []
        from operation in Members(operations)
        from example in Members((JsonObject)operation.Value["examples"]!)
        select new DescribedExample(Path.GetFileNameWithoutExtension(file), operation.Key, example.Key, operation.Value, example.Value);

    private static IEnumerable<KeyValuePair<string, JsonObject>> Members(JsonObject map) =>
        from member in map
        where member.Key != "$comment"
        select KeyValuePair.Create(member.Key, (JsonObject)member.Value!);
}
