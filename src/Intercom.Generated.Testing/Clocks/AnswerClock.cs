using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Clocks;

/// <summary>Keeps callers waiting. The wait ends early, and the connection with it, when the caller gives up or the emulator stops.</summary>
/// <param name="clock">The clock that waits go by.</param>
/// <param name="stopping">Cancelled when the emulator stops.</param>
internal sealed class AnswerClock(TimeProvider clock, CancellationToken stopping)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task UntilAsync(HttpContext context, DateTimeOffset due)
    {
        // A clock that is moved by hand may never get there, and a stop waits for what is under way.
        using CancellationTokenRegistration registration = stopping.Register(context.Abort);
        await DueTime.ReachedAsync(clock, due, context.RequestAborted).ConfigureAwait(false);
    }
}
