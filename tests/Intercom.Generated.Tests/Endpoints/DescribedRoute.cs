using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Intercom.Tests.Support;

namespace Intercom.Tests.Endpoints;

/// <summary>Method, path and query of an operation of the description: placeholders without their names, query values only where they are fixed.</summary>
internal sealed partial record DescribedRoute(string Operation, string Path, IReadOnlySet<string> Required, IReadOnlySet<string> Optional)
{
    public static IReadOnlyList<DescribedRoute> All { get; } =
    [
        .. from file in Directory.GetFiles(RepositoryFiles.Path("api-spec", "v1"), "*.json")
           from operation in JsonNode.Parse(File.ReadAllText(file))!["operations"] as JsonObject ?? []
           where operation.Key != "$comment"
           select Of($"{System.IO.Path.GetFileNameWithoutExtension(file)}.{operation.Key}", (string)operation.Value!["http"]!, operation.Value["query"] as JsonObject),
    ];

    /// <summary>Whether a request of this path and with all of these parameters is one of the operation.</summary>
    public bool Takes(DescribedRoute request) =>
        Path == request.Path && Required.IsSubsetOf(request.Required) && request.Required.All(key => Required.Contains(key) || Optional.Contains(key));

    public static DescribedRoute Of(string operation, string http, JsonObject? query = null)
    {
        string[] parts = Placeholder().Replace(http, "{}").Split('?');
        IEnumerable<string> keys = parts is [_, { } fixedQuery] ? fixedQuery.Split('&').Select(key => key.Replace("={}", "", StringComparison.Ordinal)) : [];
        return new DescribedRoute(operation, parts[0], keys.ToHashSet(), (query ?? []).Select(parameter => parameter.Key).ToHashSet());
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
