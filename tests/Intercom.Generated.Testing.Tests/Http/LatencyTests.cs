using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Testing.Tests.Http;

public sealed class LatencyTests
{
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);

    private readonly NoticedClock _clock = new();

    [Theory]
    [InlineData("/users", 200)]
    [InlineData("/nowhere", 404)]
    public async Task Every_answer_waits_for_the_clock(string path, int status)
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { TimeProvider = _clock, Latency = s_latency });
        using HttpClient http = Client(emulator);

        Task<HttpResponseMessage> asked = http.GetAsync(new Uri(path, UriKind.Relative));
        await _clock.TimerSet.WaitAsync(s_long);
        _clock.Advance(s_latency - TimeSpan.FromMilliseconds(1));
        Assert.False(asked.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        using HttpResponseMessage answer = await asked.WaitAsync(s_long);
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Requests_that_wait_do_not_hold_up_the_end(bool port)
    {
        IntercomEmulatorOptions options = new() { TimeProvider = _clock, Latency = s_latency };
        await using IntercomEmulator emulator = port ? await IntercomEmulator.StartAsync(options) : new IntercomEmulator(options);
        using HttpClient http = Client(emulator);
        Task<HttpResponseMessage> asked = http.GetAsync(new Uri("/users", UriKind.Relative));
        await _clock.TimerSet.WaitAsync(s_long);

        await emulator.DisposeAsync().AsTask().WaitAsync(s_long);

        await Assert.ThrowsAnyAsync<Exception>(() => asked.WaitAsync(s_long));
    }

    [Fact]
    public async Task A_wait_that_is_over_within_the_grace_of_the_end_is_answered()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { TimeProvider = _clock, Latency = s_latency });
        using HttpClient http = Client(emulator);
        Task<HttpResponseMessage> asked = http.GetAsync(new Uri("/users", UriKind.Relative));
        await _clock.TimerSet.WaitAsync(s_long);

        Task ended = emulator.DisposeAsync().AsTask();
        _clock.Advance(s_latency);

        using HttpResponseMessage answer = await asked.WaitAsync(s_long);
        Assert.Equal(200, (int)answer.StatusCode);
        await ended.WaitAsync(s_long);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(86_401)]
    public void A_latency_out_of_its_range_is_refused(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntercomEmulator(new() { Latency = TimeSpan.FromSeconds(seconds) }));

    private static HttpClient Client(IntercomEmulator emulator)
    {
        var http = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return http;
    }

    /// <summary>Tells when somebody waits for it.</summary>
    private sealed class NoticedClock : FakeTimeProvider
    {
        private readonly TaskCompletionSource _timerSet = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task TimerSet => _timerSet.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            _timerSet.TrySetResult();
            return timer;
        }
    }
}
