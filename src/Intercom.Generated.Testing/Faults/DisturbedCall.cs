using Intercom.Testing.Clocks;
using Intercom.Testing.Http;
using Intercom.Testing.Journal;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intercom.Testing.Faults;

/// <summary>A request that a fault befalls.</summary>
/// <param name="context">The request.</param>
/// <param name="carryOut">What it would come to without the fault, refusals included.</param>
/// <param name="clock">The clock that waits go by.</param>
/// <param name="arrived">When it came.</param>
internal sealed class DisturbedCall(HttpContext context, RequestDelegate carryOut, AnswerClock clock, DateTimeOffset arrived)
{
    private readonly BufferedAnswer _answer = context.Features.GetRequiredFeature<BufferedAnswer>();

    public HttpResponse Response => context.Response;

    public ReadOnlyMemory<byte> AnswerBody => _answer.Body;

    public Task CarryOutAsync() => carryOut(context);

    /// <summary>Waits from when the request came.</summary>
    public Task WaitAsync(TimeSpan delay) => clock.UntilAsync(context, arrived + delay);

    /// <summary>Answers with an error in the place of what was answered.</summary>
    public Task AnswerAsync(RefusedRequestException error)
    {
        _answer.Discard();
        return ErrorBoundary.AnswerAsync(context, error);
    }

    /// <summary>Answers with another body.</summary>
    public Task AnswerAsync(ReadOnlyMemory<byte> body)
    {
        _answer.Discard();
        return JsonAnswer.WriteAsync(Response, Response.StatusCode, body);
    }

    /// <summary>Has the answer sent in another way.</summary>
    public void Deliver(AnswerDelivery delivery) => _answer.Delivery = delivery;
}
