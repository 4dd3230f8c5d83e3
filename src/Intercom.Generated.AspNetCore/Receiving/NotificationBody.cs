using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intercom.AspNetCore;

/// <summary>Reads the body of a request, byte for byte, as far as it is allowed to go.</summary>
internal static class NotificationBody
{
    /// <returns>The body; null when it is too large.</returns>
    /// <exception cref="IOException">The body did not come to its end.</exception>
    /// <exception cref="OperationCanceledException">The body did not come to its end.</exception>
    public static async Task<byte[]?> ReadAsync(HttpContext context, int maxSize, CancellationToken budget)
    {
        // The server's own limit may be smaller than that of the options, and it counts the frames of chunks too.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        if (context.Request.ContentLength > maxSize)
            return null;

        // A read that a token ends leaves the reader as the server must not find it, one that is cancelled does not.
        PipeReader reader = context.Request.BodyReader;
        using CancellationTokenRegistration giveUp = budget.UnsafeRegister(static reader => ((PipeReader)reader!).CancelPendingRead(), reader);
        while (true)
        {
            ReadResult read = await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
            if (read.Buffer.Length > maxSize || read.IsCompleted)
            {
                byte[]? body = read.Buffer.Length > maxSize ? null : read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCanceled)
                throw new OperationCanceledException("Reading the body was given up.");
        }
    }
}
