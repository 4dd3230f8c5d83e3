using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Lets every request wait before anything is done about it, as if it were long on its way. Those that wait when the emulator stops are cut off.</summary>
internal sealed class LatencyGate(TimeProvider clock, TimeSpan latency, CancellationToken stopping)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
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
