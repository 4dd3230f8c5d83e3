using System.Net;
using Intercom.Tests.Clocks;

namespace Intercom.Tests.Contract;

/// <summary>Many callers and a small limit: with pacing, the emulator refuses none of them.</summary>
public sealed class PacingContractTests : IDisposable
{
    private const int Limit = 12;
    private const int Calls = 100;

    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(10);

    private readonly WatchedTime _clock = new(DateTimeOffset.FromUnixTimeSeconds(1_500_000_003));
    private readonly IntercomEmulator _intercom;
    private readonly WatchingHandler _watch;

    public PacingContractTests()
    {
        _intercom = new IntercomEmulator(new IntercomEmulatorOptions { RateLimit = Limit, TimeProvider = _clock });
        _watch = new WatchingHandler(_intercom.CreateHandler());
    }

    public void Dispose()
    {
        _watch.Dispose();
        _intercom.Dispose();
    }

    [Fact]
    public async Task Many_callers_are_answered_and_none_is_refused()
    {
        using IntercomClient client = Client();
        using var over = new SemaphoreSlim(0);
        Task all = Task.WhenAll(Enumerable.Range(0, Calls).Select(async _ =>
        {
            await client.Users.CountAsync();
            over.Release();
        }));

        // What is let through in a window is over within it: a clock that went on before would have the client learn of the window too late.
        for (int ended = 0; ended + Limit < Calls; ended += Limit)
        {
            for (int call = 0; call < Limit; call++)
                Assert.True(await over.WaitAsync(RealTime.Guard), $"Call {call + 1} after {ended} is not let through, or refused: {_watch.Refused} are.");
            await _clock.PassNextAsync(longest: s_window);
        }

        await all.Soon();
        Assert.Equal((Calls, 0), (_watch.Answered, _watch.Refused));
    }

    [Fact]
    public async Task Without_pacing_many_are_refused()
    {
        using IntercomClient client = Client(options => options.Pacing = false);
        await Assert.ThrowsAsync<RateLimitExceededException>(() => Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => client.Users.CountAsync())));
        Assert.Equal(Calls - Limit, _watch.Refused);
    }

    [Fact]
    public async Task Another_program_that_spends_of_the_same_limit_costs_refusals_but_no_failures()
    {
        using IntercomClient client = Client(options => options.MaxRetries = 20);
        using IntercomClient other = Client(options => options.MaxRetries = 20);
        await _clock.PassUntilAsync(Task.WhenAll(Enumerable.Range(0, Calls).Select(number => (number % 2 == 0 ? client : other).Users.CountAsync())));
        Assert.Equal(Calls, _watch.Answered);
    }

    private IntercomClient Client(Action<IntercomOptions>? configure = null)
    {
        var options = new IntercomOptions { AccessToken = "t", TimeProvider = _clock, MaxRetries = 0 };
        configure?.Invoke(options);
        return new IntercomClient(options, _watch);
    }

    private sealed class WatchingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private int _answered;
        private int _refused;

        public int Answered => Volatile.Read(ref _answered);

        public int Refused => Volatile.Read(ref _refused);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            Interlocked.Increment(ref response.StatusCode == HttpStatusCode.TooManyRequests ? ref _refused : ref _answered);
            return response;
        }
    }
}
