using System.Text.RegularExpressions;

namespace Intercom.Generators.Binding;

/// <summary>Compares the request of an example with the route of its operation.</summary>
internal static class ExampleRequest
{
    /// <summary>Why the request cannot be one of the operation; null when it can.</summary>
    /// <param name="request">Method, path and query.</param>
    /// <param name="method">The operation's method.</param>
    /// <param name="route">The operation's route.</param>
    /// <param name="query">What its query may have besides.</param>
    public static string? Fault(string request, string method, string route, IReadOnlyList<string> query)
    {
        int space = request.IndexOf(' ');
        if (space < 0 || request.Substring(0, space) != method)
            return $"{method}, one space, and an address from / on";

        (string path, string[] pairs) = Split(request.Substring(space + 1));
        (string expected, string[] always) = Split(route);
        if (!Matches(path, expected))
            return $"the path '{expected}' with values in place";
        if (always.FirstOrDefault(pair => !pairs.Any(other => Matches(other, pair))) is { } missing)
            return $"'{missing}' in the query as well";

        string[] known = [.. always.Select(NameOf), .. query];
        return pairs.Select(NameOf).FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? $"no '{unknown}' in the query, or describe it in \"query\"{Diagnostics.Spelling.Suggest(unknown, known)}"
            : null;
    }

    private static (string Path, string[] Query) Split(string address)
    {
        int mark = address.IndexOf('?');
        return mark < 0 ? (address, []) : (address.Substring(0, mark), address.Substring(mark + 1).Split('&'));
    }

    private static string NameOf(string pair) => pair.Split('=')[0];

    /// <summary>Whether a text is a template with values for its placeholders.</summary>
    private static bool Matches(string text, string template) =>
        Regex.IsMatch(text, $"^{string.Join("[^/?&\\s]+", Regex.Split(template, "\\{[a-z0-9_]+\\}").Select(Regex.Escape))}\\z", RegexOptions.CultureInvariant);
}
