using System.Globalization;
using System.Net.Http.Headers;

namespace Intercom;

/// <summary>Reads headers of answers as they came, without the objects that checking them makes.</summary>
internal static class AnswerHeader
{
    /// <summary>The first value of a header; null where there is none.</summary>
    public static string? First(HttpResponseMessage response, string name)
    {
        if (!response.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values))
            return null;
        if (values.Count == 1)
            return values.ToString();

        foreach (string value in values)
            return value;

        return null;
    }

    /// <summary>Intercom's id of the request.</summary>
    public static string? RequestId(HttpResponseMessage response) => First(response, "X-Request-Id");

    /// <summary>When the server says it answered.</summary>
    public static DateTimeOffset? Date(HttpResponseMessage response) =>
        First(response, "Date") is not { } text ? null
        : DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date
        : response.Headers.Date;
}
