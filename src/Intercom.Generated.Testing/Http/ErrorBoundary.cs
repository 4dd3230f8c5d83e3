using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Turns what goes wrong below into an <c>error.list</c>.</summary>
internal static class ErrorBoundary
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await AnswerAsync(context, exception).ConfigureAwait(false);
        }
    }

    public static Task AnswerAsync(HttpContext context, Exception exception)
    {
        string requestId = context.TraceIdentifier;
        (int status, JsonObject errors) = exception switch
        {
            RefusedRequestException refused => (refused.StatusCode, ErrorEnvelope.Of(requestId, refused.Code, refused.Message, refused.Parameter)),
            BadHttpRequestException bad => (bad.StatusCode, ErrorEnvelope.Of(requestId, "bad_request", bad.Message, null)),
            // A fault of the emulator. It logs nothing, so the caller is told all there is to know.
            _ => (StatusCodes.Status500InternalServerError, ErrorEnvelope.Of(requestId, "server_error", exception.ToString(), null)),
        };
        return JsonAnswer.WriteAsync(context.Response, status, JsonAnswer.Bytes(errors));
    }
}
