using System.Net;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>An app's end of the webhooks, without a network. It takes everything at once unless it is told to answer otherwise.</summary>
public sealed class Receiver : HttpMessageHandler
{
    private readonly List<Received> _all = [];
    private readonly List<(Func<Received, bool> IsIt, TaskCompletionSource<Received> Found)> _waiting = [];

    /// <summary>What becomes of a webhook, and when.</summary>
    public Func<Received, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } = (_, _) => Task.FromResult(Of(200));

    public bool IsDisposed { get; private set; }

    /// <summary>What arrived so far, in order.</summary>
    public IReadOnlyList<Received> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    /// <summary>What arrived so far, pings aside.</summary>
    public IReadOnlyList<Received> Told => [.. All.Where(one => one.Topic != "ping")];

    public static HttpResponseMessage Of(int status, string body = "") => new((HttpStatusCode)status) { Content = new StringContent(body) };

    /// <summary>Answers with these statuses, one after the other, and 200 from then on.</summary>
    public void AnswerWith(params int[] statuses)
    {
        var left = new Queue<int>(statuses);
        Answer = (_, _) => Task.FromResult(Of(left.TryDequeue(out int status) ? status : 200, "said"));
    }

    /// <summary>The first that is like this, come or to come.</summary>
    public Task<Received> FirstAsync(Func<Received, bool> isIt)
    {
        lock (_all)
        {
            if (_all.Find(one => isIt(one)) is { } found)
                return Task.FromResult(found);

            var coming = new TaskCompletionSource<Received>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((isIt, coming));
            return coming.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content!.Headers)
            .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(HttpMethod.Post, request.Method);
        var received = new Received(request.RequestUri!, await request.Content.ReadAsByteArrayAsync(cancellationToken), headers);
        lock (_all)
        {
            _all.Add(received);
            foreach ((_, TaskCompletionSource<Received> found) in _waiting.Where(one => one.IsIt(received)))
                found.TrySetResult(received);
        }

        return await Answer(received, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
