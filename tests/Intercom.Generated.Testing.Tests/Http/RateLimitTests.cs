namespace Intercom.Testing.Tests.Http;

public sealed class RateLimitTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 2 };

    [Fact]
    public async Task Answers_tell_the_limit_what_remains_and_when_the_window_ends()
    {
        Clock.Advance(TimeSpan.FromSeconds(3));

        AssertWindow(await GetAsync("/users"), remaining: 1, reset: Start + 10);
        AssertWindow(await GetAsync("/users"), remaining: 0, reset: Start + 10);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_waits_to_the_end_of_the_window_by_the_clock_of_the_emulator(bool port)
    {
        IntercomEmulatorOptions options = new() { TimeProvider = Clock, RateLimit = 1 };
        await using IntercomEmulator emulator = port ? await IntercomEmulator.StartAsync(options) : new IntercomEmulator(options);
        using IntercomClient client = emulator.CreateClient(static options => options.Pacing = false);
        await client.Counts.ForAppAsync();

        await Clock.PassUntilAsync(client.Counts.ForAppAsync());

        Assert.Equal(Clock.Start + TimeSpan.FromSeconds(10), Clock.GetUtcNow());
        Assert.Equal(3, emulator.Requests.All.Count);
    }

    [Fact]
    public async Task Errors_tell_it_too()
    {
        Http.DefaultRequestHeaders.Authorization = null;

        AssertWindow(await GetAsync("/users"), remaining: 1, reset: Start + 10);
        AssertWindow(await GetAsync("/nowhere"), remaining: 0, reset: Start + 10);
    }

    [Fact]
    public async Task A_spent_window_answers_429_until_the_next_one()
    {
        await GetAsync("/users");
        await GetAsync("/users");
        Answer refused = await GetAsync("/users");
        refused.AssertError(429, "rate_limit_exceeded");
        AssertWindow(refused, remaining: 0, reset: Start + 10);

        Clock.Advance(TimeSpan.FromSeconds(10));
        Answer answer = await GetAsync("/users");

        answer.AssertOk();
        AssertWindow(answer, remaining: 1, reset: Start + 20);
    }

    [Fact]
    public async Task A_refused_request_does_nothing()
    {
        await GetAsync("/users");
        await GetAsync("/users");
        await PostUserAsync("""{"user_id":"1"}""");

        Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(0, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Fact]
    public async Task Without_options_the_limit_is_83_in_10_seconds()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync();
        using var http = new HttpClient();
        using HttpResponseMessage response = await http.GetAsync(emulator.BaseAddress);

        Assert.Equal("83", Assert.Single(response.Headers.GetValues("X-RateLimit-Limit")));
    }

    private static void AssertWindow(Answer answer, int remaining, long reset)
    {
        Assert.Equal("2", answer.Headers["X-RateLimit-Limit"]);
        Assert.Equal($"{remaining}", answer.Headers["X-RateLimit-Remaining"]);
        Assert.Equal($"{reset}", answer.Headers["X-RateLimit-Reset"]);
    }
}
