using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Reads each answer to its end before it goes on, so that a body that breaks off counts as a broken connection, to retries and time limit alike.</summary>
internal sealed class AnswerBodyStage(IntercomOptions options, Stage inner) : Stage(inner)
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await AnswerAsync(request, cancellationToken).ConfigureAwait(false);
#if !NET // What an app's own handler answers with has no content there, unless it is given one.
        response.Content ??= new ByteArrayContent([]);
#endif
        try
        {
            HttpContent content = response.Content;
            response.Content = await AnswerBody.ReadAsync(response, options, cancellationToken).ConfigureAwait(false);
            content.Dispose();
            return response;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException and not ObjectDisposedException)
        {
            // Which of the two it is depends on the encoding.
            response.Dispose();
            throw new HttpRequestException("The body of the answer is not compressed as its headers say.", exception);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>A connection that is reset while it is made may come out as the socket's own fault.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await Inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception)
        {
            throw RequestFault.Of(HttpRequestError.ConnectionError, exception.Message, exception);
        }
    }
}
