using System.Text;

namespace Intercom.Testing.Webhooks;

/// <summary>Takes a request to its receiver and brings back the answer, whatever it is, in time. A redirect is an answer like any other.</summary>
internal sealed class Courier(WebhookDeliveryOptions options, TimeProvider clock) : IDisposable
{
    private const int MostRead = 16_384;

    // The environment of the app under test has no say in what its Intercom does.
    private readonly HttpMessageInvoker _http = new(
        options.Handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null },
        disposeHandler: options.Handler is null);
    private readonly bool _reachesAll = options.Handler is not null || options.AnyHost;
    private readonly TimeSpan _timeout = options.Timeout;

    /// <exception cref="OperationCanceledException">Deliveries are stopped.</exception>
    public async Task<WebhookAnswer> TakeAsync(WebhookRequest request, CancellationToken stopping)
    {
        if (!_reachesAll && !new Uri(request.Url).IsLoopback)
            return WebhookAnswer.NotSent;

        using var late = new CancellationTokenSource(_timeout, clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stopping);
        // A handler may block, or heed no token: neither may hold up whoever waits here.
        Task<HttpResponseMessage> sending = Task.Run(() => _http.SendAsync(request.ToMessage(), ended.Token), CancellationToken.None);
        try
        {
            using HttpResponseMessage response = await InTimeAsync(sending, ended.Token).ConfigureAwait(false);
            return new WebhookAnswer((int)response.StatusCode, Headers(response), await ReadAsync(response, ended.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            stopping.ThrowIfCancellationRequested();
            return WebhookAnswer.None($"No answer within {_timeout}.");
        }
        // Whatever the handler throws means that nothing was accepted.
        catch (Exception exception)
        {
            return WebhookAnswer.None($"{exception.GetType().Name}: {exception.Message}");
        }
    }

    public void Dispose() => _http.Dispose();

    // The status counts, also where the rest never comes. Cut off early, an app would see its caller gone.
    private static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken ended)
    {
        var read = new byte[MostRead];
        int length = 0;
        try
        {
            Stream body = await InTimeAsync(response.Content.ReadAsStreamAsync(ended), ended).ConfigureAwait(false);
            int count;
            while (length < MostRead && (count = await InTimeAsync(body.ReadAsync(read.AsMemory(length), ended).AsTask(), ended).ConfigureAwait(false)) > 0)
                length += count;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or HttpRequestException)
        {
            return Encoding.UTF8.GetString(read, 0, length);
        }

        return Encoding.UTF8.GetString(read, 0, length);
    }

    private static List<KeyValuePair<string, string>> Headers(HttpResponseMessage response) =>
    [
        .. response.Headers.Concat(response.Content.Headers).Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value))),
    ];

    private static async Task<T> InTimeAsync<T>(Task<T> task, CancellationToken ended)
    {
        try
        {
            return await task.WaitAsync(ended).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            Abandon(task);
            throw;
        }
    }

    // It ends some time or other, and nobody is left to look at how.
    private static void Abandon<T>(Task<T> task) => _ = task.ContinueWith(
        static ended =>
        {
            if (ended.IsCompletedSuccessfully)
                (ended.Result as IDisposable)?.Dispose();
            else
                _ = ended.Exception;
        },
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);
}
