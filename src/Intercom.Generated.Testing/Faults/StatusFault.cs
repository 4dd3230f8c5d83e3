using Intercom.Testing.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Intercom.Testing.Faults;

/// <summary>An error in the place of the answer.</summary>
internal sealed class StatusFault(int status, string? code, string? message, bool after) : Fault(Named($"status {status}"))
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        if (after)
            await call.CarryOutAsync().ConfigureAwait(false);

        // Who is told that the window is spent must not read that something is left of it.
        if (status == Status429TooManyRequests)
            call.Response.Headers[RateLimitGate.RemainingHeader] = "0";

        await call.AnswerAsync(new RefusedRequestException(status, code ?? UsualCode, message ?? "A fault put in by the test", null)).ConfigureAwait(false);
    }

    private string UsualCode => status switch
    {
        Status401Unauthorized => "unauthorized",
        Status403Forbidden => "forbidden",
        Status404NotFound => "not_found",
        Status408RequestTimeout => "request_timeout",
        Status409Conflict => "conflict",
        Status422UnprocessableEntity => "unprocessable_entity",
        Status429TooManyRequests => "rate_limit_exceeded",
        Status503ServiceUnavailable => "service_unavailable",
        >= Status500InternalServerError => "server_error",
        _ => "bad_request",
    };
}
