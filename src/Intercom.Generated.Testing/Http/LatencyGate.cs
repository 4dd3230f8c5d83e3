using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>
/// Lets every request wait before anything is done about it, as if it were long on its way. When the emulator stops, those whose wait ends
/// within its grace are still answered, and the others are cut off at once.
/// </summary>
/// <param name="clock">The clock that waits go by.</param>
/// <param name="latency">How long the wait is.</param>
/// <param name="grace">How long a stop waits, by the system's clock: the other may be moved by hand, and never get there.</param>
/// <param name="stopping">Cancelled when the emulator stops.</param>
internal sealed class LatencyGate(TimeProvider clock, TimeSpan latency, TimeSpan grace, CancellationToken stopping)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        DateTimeOffset due = clock.GetUtcNow() + latency;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        using CancellationTokenRegistration registration =
            stopping.Register(() => ended.CancelAfter(due - clock.GetUtcNow() > grace ? TimeSpan.Zero : grace));
        try
        {
            await Task.Delay(latency, clock, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            context.Abort();
            return;
        }

        await next(context).ConfigureAwait(false);
    }
}
