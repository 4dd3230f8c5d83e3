using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace Intercom.Testing.Http;

/// <summary>The query of a request, read strictly.</summary>
internal sealed class QueryParameters(IQueryCollection query)
{
    /// <summary>Null when absent; what is there must not be empty, lest a filter that got lost lists everyone.</summary>
    public string? Text(string name)
    {
        if (!query.TryGetValue(name, out StringValues values))
            return null;

        string value = values.ToString();
        return value.Length > 0 ? value : throw Refusal.ParameterInvalid(name, $"{name} can't be blank");
    }

    public int? Integer(string name, int least)
    {
        if (Text(name) is not { } text)
            return null;

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least
            ? value
            : throw Refusal.ParameterInvalid(name, $"{name} must be an integer of at least {least}");
    }

    /// <summary>The first choice is the default.</summary>
    public string Choice(string name, params ReadOnlySpan<string> choices)
    {
        string value = Text(name) ?? choices[0];
        return choices.Contains(value)
            ? value
            : throw Refusal.ParameterInvalid(name, $"{name} must be one of {string.Join(", ", choices.ToArray())}");
    }

    /// <summary>The same query, save for the page it asks for.</summary>
    public QueryString ForPage(int page, int perPage)
    {
        var builder = new QueryBuilder();
        foreach ((string name, StringValues values) in query)
        {
            if (name is not ("page" or "per_page"))
                builder.Add(name, (IEnumerable<string>)values.ToArray()!);
        }

        builder.Add("per_page", perPage.ToString(CultureInfo.InvariantCulture));
        builder.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return builder.ToQueryString();
    }
}
