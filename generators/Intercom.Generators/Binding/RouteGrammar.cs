using System.Text.RegularExpressions;

namespace Intercom.Generators.Binding;

/// <summary>Reads "GET /users/{id}": a method, one space, and a path with placeholders, which may have a query.</summary>
internal static class RouteGrammar
{
    private static readonly Regex s_route = new(
        "^(GET|POST|PUT|PATCH|DELETE) ((?:/(?:[A-Za-z0-9_.-]+|\\{[a-z][a-z0-9_]*\\}))+(?:\\?[a-z_]+=(?:\\{[a-z][a-z0-9_]*\\}|[A-Za-z0-9_.-]+)(?:&[a-z_]+=(?:\\{[a-z][a-z0-9_]*\\}|[A-Za-z0-9_.-]+))*)?)\\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_placeholder = new("\\{([a-z][a-z0-9_]*)\\}", RegexOptions.CultureInvariant);

    public static bool TryParse(string text, out string method, out string route)
    {
        Match match = s_route.Match(text);
        (method, route) = (match.Groups[1].Value, match.Groups[2].Value);
        return match.Success;
    }

    /// <summary>The names in the query that is always there.</summary>
    public static IReadOnlyList<string> QueryOf(string route) =>
        route.IndexOf('?') is >= 0 and var at ? [.. route.Substring(at + 1).Split('&').Select(pair => pair.Substring(0, pair.IndexOf('=')))] : [];

    public static IReadOnlyList<string> PlaceholdersOf(string route) => [.. s_placeholder.Matches(route).Cast<Match>().Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The request as the API sees it: there, placeholders have no names.</summary>
    public static string WithoutNames(string text) => s_placeholder.Replace(text, "{}");
}
