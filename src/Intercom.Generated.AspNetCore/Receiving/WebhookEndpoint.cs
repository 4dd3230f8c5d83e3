using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Intercom.AspNetCore;

/// <summary>Answers the requests that come to an endpoint.</summary>
internal sealed class WebhookEndpoint(IntercomWebhookOptions options, IntercomClient? client, NotificationIntake intake, TimeProvider clock, ILogger logger)
{
    private const string SignatureHeader = "X-Hub-Signature";

    /// <summary>When to come back to an app that is busy or ending.</summary>
    private const string RetryAfterSeconds = "5";

    public async Task AnswerAsync(HttpContext context)
    {
        // Whoever sets a webhook up asks so whether there is somebody.
        if (HttpMethods.IsHead(context.Request.Method))
            return;

        using var budget = new CancellationTokenSource(options.HandlingTimeout, clock);
        int status = await StatusAsync(context, budget.Token).ConfigureAwait(false);

        // A page for people would be a word too many.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        if (status == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Response.StatusCode = status;
    }

    private async Task<int> StatusAsync(HttpContext context, CancellationToken budget)
    {
        byte[]? body;
        try
        {
            body = await NotificationBody.ReadAsync(context, options.MaxBodySize, budget).ConfigureAwait(false);
        }
        catch (BadHttpRequestException)
        {
            // The server answers what it finds fault with by itself, and takes it amiss if it does not learn of it.
            logger.BodyCut();
            throw;
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            logger.Refused("Its body did not come in time.");
            context.Response.Headers.Connection = "close";
            return StatusCodes.Status408RequestTimeout;
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // Nobody waits for the answer.
            logger.BodyCut();
            context.Abort();
            return StatusCodes.Status400BadRequest;
        }

        if (body is not null)
            return await StatusAsync(context, body, budget).ConfigureAwait(false);

        logger.Refused($"It is larger than the {options.MaxBodySize} bytes of MaxBodySize.");
        return StatusCodes.Status413PayloadTooLarge;
    }

    private async Task<int> StatusAsync(HttpContext context, byte[] body, CancellationToken budget)
    {
        try
        {
            if (options.Keys is { } keys)
                WebhookSignature.Check(body, SignatureOf(context.Request), keys);

            return await intake.TakeAsync(new ReceivedNotification(body, RouteOf(context), client), budget).ConfigureAwait(false);
        }
        catch (WebhookSignatureException exception)
        {
            logger.Refused(exception.Message);
            return StatusCodes.Status401Unauthorized;
        }
        catch (NotificationFormatException)
        {
            // What is wrong with it would show a part of it.
            logger.Refused("It is no JSON object.");
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <exception cref="WebhookSignatureException">There are several: nobody can tell which counts.</exception>
    private static string? SignatureOf(HttpRequest request)
    {
        StringValues values = request.Headers[SignatureHeader];
        return values.Count > 1
            ? throw new WebhookSignatureException($"The signature of the notification is malformed: there are several {SignatureHeader}.")
            : values.ToString();
    }

    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
}
