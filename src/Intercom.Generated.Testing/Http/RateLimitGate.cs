using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Spends a request of the window and says so in headers. Stands before every other check, so errors carry them too.</summary>
internal sealed class RateLimitGate(RateWindow window)
{
    public const string RemainingHeader = "X-RateLimit-Remaining";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        RateReading reading = window.Spend();
        IHeaderDictionary headers = context.Response.Headers;
        headers["X-RateLimit-Limit"] = window.Limit.ToString(CultureInfo.InvariantCulture);
        headers[RemainingHeader] = reading.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = reading.Reset.ToString(CultureInfo.InvariantCulture);

        return reading.Allowed ? next(context) : throw Refusal.RateLimitExceeded(window.Limit);
    }
}
