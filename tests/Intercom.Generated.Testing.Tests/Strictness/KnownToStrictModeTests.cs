using System.Reflection;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Strictness;

/// <summary>The requests in the examples of the description, each sent in strict mode: what the client sends is known.</summary>
public sealed class KnownToStrictModeTests : EmulatorTest
{
    public static IEnumerable<object?[]> Requests =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "api-spec", "v1"), "*.json")
        from operation in JsonNode.Parse(File.ReadAllText(file))!["operations"]?.AsObject() ?? []
        from example in operation.Value!["examples"]?.AsObject() ?? []
        let request = example.Value!["request"]
        where request is not null
        // Its point is what the API does not know yet.
        where example.Value["body"]?["new_thing"] is null
        select new object?[] { (string)request!, example.Value!["body"]?.ToJsonString(), ((string?)operation.Value["versions"])?.Split(' ')[^1] };

    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, Strict = true, Webhooks = { Handler = Receiver } };

    [Theory, MemberData(nameof(Requests))]
    public async Task An_example_says_nothing_unknown(string request, string? body, string? version)
    {
        string[] parts = request.Split(' ');
        using var message = new HttpRequestMessage(new HttpMethod(parts[0]), new Uri(parts[1], UriKind.Relative));
        message.Content = body is null ? null : new StringContent(body);
        message.Headers.TryAddWithoutValidation("Intercom-Version", version ?? "1.4");

        using HttpResponseMessage response = await Http.SendAsync(message);

        Assert.DoesNotMatch("' is no (property|query parameter) of ", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_id_that_a_client_repeats_in_the_query_is_known()
    {
        using HttpResponseMessage response = await Http.GetAsync(new Uri("/conversations/2?id=2", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string RepositoryRoot() => typeof(KnownToStrictModeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
}
