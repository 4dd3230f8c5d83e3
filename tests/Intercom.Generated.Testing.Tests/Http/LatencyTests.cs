using System.Net.Http.Headers;
using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests.Http;

public sealed class LatencyTests
{
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(20);

    private readonly WatchedTime _clock = new();

    [Theory]
    [InlineData("/users", 200)]
    [InlineData("/nowhere", 404)]
    public async Task Every_answer_waits_for_the_clock(string path, int status)
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { TimeProvider = _clock, Latency = s_latency });
        using HttpClient http = Client(emulator);

        Task<HttpResponseMessage> asked = http.GetAsync(new Uri(path, UriKind.Relative));
        await _clock.WaitedForAsync(s_latency);
        _clock.Advance(s_latency - TimeSpan.FromMilliseconds(1));
        Assert.False(asked.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        using HttpResponseMessage answer = await asked.Soon();
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
        await _clock.WaitedForAsync(s_latency);

        await emulator.DisposeAsync().AsTask().Soon();

        await Assert.ThrowsAnyAsync<Exception>(() => asked.Soon());
    }

    [Fact]
    public async Task A_wait_that_is_over_within_the_grace_of_the_end_is_answered()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { TimeProvider = _clock, Latency = s_latency, Grace = RealTime.Guard });
        using HttpClient http = Client(emulator);
        Task<HttpResponseMessage> asked = http.GetAsync(new Uri("/users", UriKind.Relative));
        await _clock.WaitedForAsync(s_latency);

        Task ended = emulator.DisposeAsync().AsTask();
        _clock.Advance(s_latency);

        using HttpResponseMessage answer = await asked.Soon();
        Assert.Equal(200, (int)answer.StatusCode);
        await ended.Soon();
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
}
