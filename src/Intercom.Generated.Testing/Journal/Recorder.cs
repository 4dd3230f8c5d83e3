using System.Net.Http.Headers;
using Intercom.Testing.Clocks;
using Intercom.Testing.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Intercom.Testing.Journal;

/// <summary>
/// Writes requests and answers into the journal. Stands before everything that answers, and sends the answer only when it is written down:
/// whoever has an answer finds it there.
/// </summary>
internal sealed class Recorder(RequestJournal journal, AnswerClock clock)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        ReceivedBody body = await ReceivedBody.ReadAsync(context.Request).ConfigureAwait(false);
        EmulatedRequest request = Describe(context, body);
        context.Features.Set(body);
        context.Features.Set(request);
        journal.Add(request);

        using var answer = new BufferedAnswer(context.Response);
        context.Features.Set(answer);
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            answer.Release();
        }

        journal.Complete(request, Describe(context.Response, answer));
        await answer.Delivery.SendAsync(context, answer.Body, clock).ConfigureAwait(false);
    }

    private EmulatedRequest Describe(HttpContext context, ReceivedBody body) => new(body.Kept)
    {
        Method = HttpMethod.Parse(context.Request.Method),
        Path = context.Request.Path.ToString(),
        Query = context.Request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal),
        Headers = Headers(context.Request.Headers),
        Route = ServedRoutes.PatternOf(context.GetEndpoint()),
        RequestId = context.TraceIdentifier,
        Time = clock.Now,
    };

    private static EmulatedAnswer? Describe(HttpResponse response, BufferedAnswer answer) =>
        answer.Delivery.Sent(answer.Body) is { } sent ? new EmulatedAnswer(response.StatusCode, Headers(response.Headers), sent.ToArray()) : null;

    private static Dictionary<string, string> Headers(IHeaderDictionary headers) =>
        headers.ToDictionary(header => header.Key, Shown, StringComparer.OrdinalIgnoreCase);

    private static string Shown(KeyValuePair<string, StringValues> header)
    {
        if (!header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            return header.Value.ToString();

        // A lone word may be a token whose scheme was forgotten.
        return AuthenticationHeaderValue.TryParse(header.Value, out AuthenticationHeaderValue? value) && value.Parameter is not null ? $"{value.Scheme} ***" : "***";
    }
}
