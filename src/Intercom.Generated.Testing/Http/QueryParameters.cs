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

    /// <summary>A moment: seconds or milliseconds since 1970, as the parameter has it.</summary>
    public long? Moment(string name)
    {
        if (Text(name) is not { } text)
            return null;

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw Refusal.ParameterInvalid(name, $"{name} must be an integer: the time since 1970, in UTC");
    }

    /// <summary>True or false in lower case; clients that print it with a capital letter are understood as well.</summary>
    public bool? Flag(string name) => Text(name) switch
    {
        null => null,
        "true" or "True" => true,
        "false" or "False" => false,
        _ => throw Refusal.ParameterInvalid(name, $"{name} must be true or false"),
    };

    /// <summary>The first choice is the default.</summary>
    public string Choice(string name, params ReadOnlySpan<string> choices)
    {
        string value = Text(name) ?? choices[0];
        return choices.Contains(value)
            ? value
            : throw Refusal.ParameterInvalid(name, $"{name} must be one of {string.Join(", ", choices.ToArray())}");
    }

    /// <summary>The same query, with other values for some parameters; null leaves one out.</summary>
    public QueryString With(params (string Name, string? Value)[] changes)
    {
        var builder = new QueryBuilder();
        foreach ((string name, StringValues values) in query)
        {
            if (!changes.Any(change => change.Name == name))
                builder.Add(name, (IEnumerable<string>)values.ToArray()!);
        }

        foreach ((string name, string? value) in changes)
        {
            if (value is not null)
                builder.Add(name, value);
        }

        return builder.ToQueryString();
    }
}
