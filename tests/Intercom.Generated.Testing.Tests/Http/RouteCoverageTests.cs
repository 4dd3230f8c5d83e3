using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Intercom.Testing.Tests.Http;

/// <summary>The emulator beside the description that the client is generated from.</summary>
public sealed partial class RouteCoverageTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 10_000 };

    [Fact]
    public async Task What_coverage_says_is_served_has_a_route_and_nothing_else_has()
    {
        Operation[] operations = [.. Operations()];
        var unknown = new List<string>();
        foreach (Operation operation in operations)
        {
            Answer answer = await SendAsync(operation.Method, operation.Path, "{}", operation.Version);
            if (IsUnknownRoute(answer))
                unknown.Add(operation.Name);
        }

        IEnumerable<string> notServed =
            from operation in (await GetAsync("/_emulator/coverage"))["operations"]!.AsArray()
            where !(bool)operation!["served"]!
            select (string)operation["operation"]!;
        Assert.NotEmpty(operations);
        Assert.Equal(notServed.Order(StringComparer.Ordinal), unknown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_route_that_nothing_describes_is_told_apart() =>
        Assert.True(IsUnknownRoute(await GetAsync("/nowhere")));

    private static bool IsUnknownRoute(Answer answer) =>
        answer.Status == 404 && ((string)answer["errors"]![0]!["message"]!).StartsWith("The requested resource was not found: ", StringComparison.Ordinal);

    private static IEnumerable<Operation> Operations() =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "api-spec", "v1"), "*.json")
        from operation in JsonNode.Parse(File.ReadAllText(file))!["operations"]?.AsObject() ?? []
        let request = ((string)operation.Value!["http"]!).Split(' ')
        select new Operation(
            $"{Path.GetFileNameWithoutExtension(file)}.{operation.Key}",
            new HttpMethod(request[0]),
            Placeholder().Replace(request[1], "1"),
            // "1.0 to 1.2", "from Unstable": the last one named has it.
            ((string?)operation.Value["versions"])?.Split(' ')[^1]);

    private static string RepositoryRoot() => typeof(RouteCoverageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    private sealed record Operation(string Name, HttpMethod Method, string Path, string? Version);
}
