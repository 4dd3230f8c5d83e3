using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Intercom.Testing.Http;

/// <summary>Spends a request of the window and says so in headers. Stands before every other check, so errors carry them too.</summary>
internal sealed class RateLimitGate(RateWindow window, TimeProvider clock)
{
    public const string RemainingHeader = "X-RateLimit-Remaining";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        RateReading reading = window.Spend();
        IHeaderDictionary headers = context.Response.Headers;

        // Clients take the end of the window to be as far off as it is from this. A server with a port would say what its machine's clock says.
        headers.Date = HeaderUtilities.FormatDate(clock.GetUtcNow());
        headers["X-RateLimit-Limit"] = window.Limit.ToString(CultureInfo.InvariantCulture);
        headers[RemainingHeader] = reading.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = reading.Reset.ToString(CultureInfo.InvariantCulture);

        return reading.Allowed ? next(context) : throw Refusal.RateLimitExceeded(window.Limit);
    }
}
