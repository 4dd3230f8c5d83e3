using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Http;

/// <summary>Which clients count as one.</summary>
public class PlaceQueuesTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly PlaceQueues _queues = new();

    [Fact]
    public void Clients_of_the_same_token_wait_together() => Assert.Same(For(), For());

    [Fact]
    public void Others_do_not()
    {
        PlaceQueue[] queues =
        [
            For(),
            For(static options => options.AccessToken = "another"),
            For(static options => options.BaseAddress = new Uri("https://elsewhere.example/")),
            For(static options => options.TimeProvider = new FakeTimeProvider()),
            For(static options => (options.AccessToken, options.AppId, options.AppApiKey) = (null, "app", "token")),
            For(static options => (options.AccessToken, options.TokenProvider) = (null, static _ => ValueTask.FromResult("token"))),
            For(static options => options.Window = static options => new LearnedWindow(options.TimeProvider)),
            new PlaceQueues().For(Options()),
        ];
        Assert.Distinct(queues);
    }

    [Fact]
    public void What_a_client_has_learned_is_known_to_one_that_comes_after_it()
    {
        WeakReference<PlaceQueue> queue = Refused();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(queue.TryGetTarget(out PlaceQueue? same));
        Assert.Same(same, _queues.For(new IntercomOptions { AccessToken = "token" }));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference<PlaceQueue> Refused()
    {
        PlaceQueue queue = _queues.For(new IntercomOptions { AccessToken = "token" });
        Assert.True(queue.EnterAsync(CancellationToken.None).IsCompletedSuccessfully);
        queue.Leave(new RateReading(true, true) { Pause = TimeSpan.FromSeconds(100) });
        return new WeakReference<PlaceQueue>(queue);
    }

    private IntercomOptions Options() => new() { AccessToken = "token", TimeProvider = _clock };

    private PlaceQueue For(Action<IntercomOptions>? configure = null)
    {
        IntercomOptions options = Options();
        configure?.Invoke(options);
        return _queues.For(options);
    }
}
