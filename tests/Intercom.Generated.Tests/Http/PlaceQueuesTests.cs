using Intercom.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Http;

/// <summary>Which clients count as one.</summary>
public class PlaceQueuesTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Clients_of_the_same_token_wait_together() => Assert.Same(For(), For());

    [Fact]
    public void Others_do_not()
    {
        using var handler = new CannedHandler();
        PlaceQueue[] queues =
        [
            For(),
            For(static options => options.AccessToken = "another"),
            For(static options => options.BaseAddress = new Uri("https://elsewhere.example/")),
            For(static options => options.TimeProvider = new FakeTimeProvider()),
            For(static options => (options.AccessToken, options.AppId, options.AppApiKey) = (null, "app", "token")),
            For(static options => (options.AccessToken, options.TokenProvider) = (null, static _ => ValueTask.FromResult("token"))),
            For(static options => options.Window = static options => new LearnedWindow(options.TimeProvider)),
            PlaceQueues.For(new IntercomOptions { AccessToken = "token", TimeProvider = _clock }, handler),
        ];
        Assert.Distinct(queues);
    }

    private PlaceQueue For(Action<IntercomOptions>? configure = null)
    {
        var options = new IntercomOptions { AccessToken = "token", TimeProvider = _clock };
        configure?.Invoke(options);
        return PlaceQueues.For(options, null);
    }
}
