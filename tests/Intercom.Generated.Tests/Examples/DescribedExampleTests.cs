using System.Text.Json.Nodes;
using Intercom.Tests.Support;

namespace Intercom.Tests.Examples;

/// <summary>Each example of the description is a test: the request as written, the answer decoded, the error raised.</summary>
public class DescribedExampleTests
{
    private static readonly Dictionary<string, DescribedExample> s_examples = DescribedExamples.All.ToDictionary(example => example.ToString(), StringComparer.Ordinal);

    private readonly CannedHandler _http = new();

    /// <summary>By their names: each is a test that can be run by itself.</summary>
    public static TheoryData<string> Examples => [.. s_examples.Keys];

    [Theory, MemberData(nameof(Examples))]
    public async Task It_holds(string name)
    {
        DescribedExample example = s_examples[name];
        JsonObject said = example.Example;
        _http.Answer(said["answer"]?.ToJsonString() ?? "", (int?)said["status"] ?? 200);
        var call = new DescribedCall(example, _http.Client());
        if ((string?)said["throws"] is { } error)
        {
            var exception = await Assert.ThrowsAnyAsync<IntercomException>(call.RunAsync);
            Assert.Equal($"{error}_exception".Replace("_", "", StringComparison.Ordinal), exception.GetType().Name, ignoreCase: true);
        }
        else
        {
            JsonNode? returned = await call.RunAsync();
            if (Result(example) is { } expected)
                Json.Same(expected.ToJsonString(), returned?.ToJsonString());
        }

        Assert.Equal((string?)said["request"], _http.Request.Line);
        if (said["body"] is { } body)
            Json.Same(body.ToJsonString(), _http.Request.Body);
        else
            Assert.Null(_http.Request.Body);
    }

    [Fact]
    public void Every_operation_has_one()
    {
        IEnumerable<string> operations = Directory.GetFiles(RepositoryFiles.Path("api-spec", "v1"), "*.json")
            .SelectMany(file => (JsonNode.Parse(File.ReadAllText(file))!["operations"] as JsonObject ?? []).Select(operation => $"{Path.GetFileNameWithoutExtension(file)}.{operation.Key}"));
        Assert.Equal(operations.Order(), s_examples.Values.Select(example => $"{example.Resource}.{example.Operation}").Distinct().Order());
    }

    /// <summary>What the call gives: as the example says, or the answer itself; nothing where nothing is returned.</summary>
    private static JsonNode? Result(DescribedExample example) =>
        example.Example["result"] ?? ((string?)example.Definition["returns"] == "nothing" ? null : example.Example["answer"]);
}
