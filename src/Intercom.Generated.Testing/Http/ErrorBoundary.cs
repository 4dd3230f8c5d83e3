using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Turns what goes wrong below into an <c>error.list</c>.</summary>
internal sealed class ErrorBoundary
{
    private long _requests;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string requestId = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _requests):x20}");
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            (int status, JsonObject errors) = exception switch
            {
                RefusedRequestException refused => (refused.StatusCode, ErrorEnvelope.Of(requestId, refused.Code, refused.Message, refused.Parameter)),
                BadHttpRequestException bad => (bad.StatusCode, ErrorEnvelope.Of(requestId, "bad_request", bad.Message, null)),
                // A fault of the emulator. It logs nothing, so the caller is told all there is to know.
                _ => (StatusCodes.Status500InternalServerError, ErrorEnvelope.Of(requestId, "server_error", exception.ToString(), null)),
            };
            await JsonAnswer.WriteAsync(context.Response, status, JsonAnswer.Bytes(errors)).ConfigureAwait(false);
        }
    }
}
