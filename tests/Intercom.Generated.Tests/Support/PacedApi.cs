using System.Globalization;
using System.Net;
using Intercom.Tests.Clocks;

namespace Intercom.Tests.Support;

/// <summary>An API that answers when the test says so, and a client of it. Requests are known by the id of the user they ask for.</summary>
internal sealed class PacedApi : HttpMessageHandler
{
    public const long Start = 1_000_000;

    private readonly Dictionary<int, TaskCompletionSource<HttpResponseMessage>> _underWay = [];
    private readonly List<int> _arrived = [];
    private readonly SemaphoreSlim _arrivals = new(0);

    public PacedApi(Action<IntercomOptions>? configure = null)
    {
        var options = new IntercomOptions { AccessToken = "t", TimeProvider = Clock, MaxRetries = 0 };
        configure?.Invoke(options);
        Client = new IntercomClient(options, this);
    }

    public WatchedTime Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(Start));

    public IntercomClient Client { get; }

    public DateTimeOffset LastArrival { get; private set; }

    public Task<User> Find(int id, CancellationToken cancellationToken = default) =>
        Client.Users.FindAsync(id: id.ToString(CultureInfo.InvariantCulture), cancellationToken: cancellationToken);

    public List<Task<User>> FindAll(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Select(id => Find(id))];

    /// <summary>Waits until these have arrived, in this order, and asserts that no other has.</summary>
    public async Task ArrivedAsync(params int[] ids)
    {
        await ArrivedAtLeastAsync(ids.Length);
        Assert.Equal(ids, ArrivedIds());
    }

    /// <summary>Waits until so many requests have arrived.</summary>
    public async Task ArrivedAtLeastAsync(int number)
    {
        while (ArrivedIds().Count < number)
            Assert.True(await _arrivals.WaitAsync(TimeSpan.FromSeconds(30)), $"{number} requests were to arrive, {ArrivedIds().Count} did.");
    }

    /// <summary>Lets wait after wait go by until so many requests have arrived: how long they are may be a matter of chance.</summary>
    public Task RunUntilArrivedAsync(int number) => Clock.PassUntilAsync(ArrivedAtLeastAsync(number), longest: TimeSpan.FromMinutes(1));

    public IReadOnlyList<int> ArrivedIds()
    {
        lock (_underWay)
            return [.. _arrived];
    }

    /// <summary>Answers a request that has arrived.</summary>
    public void Answer(int id, int? limit = null, int remaining = 0, long reset = Start + 10, int status = 200, string? body = null, Action<HttpResponseMessage>? change = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body ?? $$"""{"type":"user","id":"{{id}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        if (limit is not null)
        {
            response.Headers.Add("X-RateLimit-Limit", $"{limit}");
            response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
            response.Headers.Add("X-RateLimit-Reset", $"{reset}");
        }

        change?.Invoke(response);
        Take(id).SetResult(response);
    }

    public void Fail(int id, HttpRequestException? fault = null) => Take(id).SetException(fault ?? new HttpRequestException("reset"));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // What asks for no user is number 0.
        _ = int.TryParse(request.RequestUri!.Segments[^1], CultureInfo.InvariantCulture, out int id);
        var answer = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_underWay)
        {
            _underWay[id] = answer;
            _arrived.Add(id);
            LastArrival = Clock.GetUtcNow();
        }

        _arrivals.Release();
        return answer.Task.WaitAsync(cancellationToken);
    }

    private TaskCompletionSource<HttpResponseMessage> Take(int id)
    {
        lock (_underWay)
        {
            Assert.True(_underWay.Remove(id, out TaskCompletionSource<HttpResponseMessage>? answer), $"Request {id} is not under way.");
            return answer!;
        }
    }
}
