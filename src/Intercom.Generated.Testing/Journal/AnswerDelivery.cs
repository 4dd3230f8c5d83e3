using Intercom.Testing.Clocks;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Journal;

/// <summary>How an answer goes out: at once and whole, unless a fault says otherwise.</summary>
internal sealed class AnswerDelivery
{
    public static AnswerDelivery Whole { get; } = new();

    /// <summary>The connection is cut before the answer.</summary>
    public static AnswerDelivery Nothing { get; } = new() { CutsHead = true };

    /// <summary>After how much of the body the connection is cut; null when it is not.</summary>
    public int? CutAfter { get; init; }

    /// <summary>How much of the body is sent at once; null for all.</summary>
    public int? PieceSize { get; init; }

    /// <summary>The time before each piece.</summary>
    public TimeSpan Pause { get; init; }

    private bool CutsHead { get; init; }

    /// <summary>What of the body is sent; null when not even the status is.</summary>
    public ReadOnlyMemory<byte>? Sent(ReadOnlyMemory<byte> body)
    {
        // An answer is whole with its last byte: a cut behind it would not be one.
        if (CutsHead || (CutAfter is not null && body.IsEmpty))
            return null;

        return CutAfter is { } bytes ? body[..Math.Min(bytes, body.Length - 1)] : body;
    }

    public async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, AnswerClock clock)
    {
        if (Sent(body) is not { } sent)
        {
            context.Abort();
            return;
        }

        // A server closes the connection of an answer that is shorter than it said, once all is sent. An abort would throw away what is not.
        context.Response.ContentLength ??= body.Length;
        await context.Response.StartAsync(context.RequestAborted).ConfigureAwait(false);
        await SendPiecesAsync(context, sent, clock).ConfigureAwait(false);
    }

    private async Task SendPiecesAsync(HttpContext context, ReadOnlyMemory<byte> body, AnswerClock clock)
    {
        int size = PieceSize ?? Math.Max(body.Length, 1);
        for (int start = 0; start < body.Length; start += size)
        {
            if (Pause > TimeSpan.Zero)
            {
                await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                await clock.UntilAsync(context, clock.Now + Pause).ConfigureAwait(false);
            }

            await context.Response.Body.WriteAsync(body[start..Math.Min(start + size, body.Length)], context.RequestAborted).ConfigureAwait(false);
        }
    }
}
