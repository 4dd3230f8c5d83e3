using System.Globalization;

namespace Intercom;

/// <summary>What an answer says of the app's rate limit.</summary>
/// <param name="Limit">Requests allowed in the present window of ten seconds.</param>
/// <param name="Remaining">Requests left of them.</param>
/// <param name="ResetAt">When the window ends and the next begins.</param>
public sealed record RateLimitDetails(int? Limit, int? Remaining, DateTimeOffset? ResetAt)
{
    /// <summary>The headers of an answer; null when it has none of them.</summary>
    internal static RateLimitDetails? Of(HttpResponseMessage response)
    {
        int? limit = (int?)Header(response, "X-RateLimit-Limit", int.MaxValue);
        int? remaining = (int?)Header(response, "X-RateLimit-Remaining", int.MaxValue);
        long? reset = Header(response, "X-RateLimit-Reset", long.MaxValue);
        if (limit is null && remaining is null && reset is null)
            return null;

        DateTimeOffset? resetAt = reset is { } seconds && WireTime.TryFromUnixSeconds(seconds, out DateTimeOffset time) ? time : null;
        return new RateLimitDetails(limit, remaining, resetAt);
    }

    private static long? Header(HttpResponseMessage response, string name, long largest) =>
        AnswerHeader.First(response, name) is { } value
        && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        && number <= largest
            ? number
            : null;
}
