namespace Intercom.Testing.Tests.Wire;

public sealed class Section04RateLimitTests : WireTest
{
    protected override int RateLimit => 3;

    [Theory]
    [InlineData("GET /users", null, 200)]
    [InlineData("POST /users", """{"user_id":"1"}""", 200)]
    [InlineData("POST /users", "{", 400)]
    [InlineData("POST /users", """{"user_id":"1","companies":{}}""", 422)]
    [InlineData("GET /users/scroll", null, 200)]
    [InlineData("GET /nowhere", null, 404)]
    [InlineData("DELETE /users/1", null, 404)]
    [InlineData("POST /events", """{"event_name":"x","created_at":1403001013,"user_id":"known"}""", 202)]
    public async Task S4_Every_answer_tells_where_the_window_stands(string request, string? body, int status)
    {
        Intercom.AddUser(new() { ["user_id"] = "known" });

        WireAnswer answer = await CallAsync(request, body);

        Assert.Equal(status, answer.Status);
        AssertWindow(answer, remaining: 2, reset: Start + 10);
    }

    [Fact]
    public async Task S4_A_spent_window_is_429_and_tells_when_it_is_over()
    {
        for (int remaining = 2; remaining >= 0; remaining--)
            AssertWindow(await GetAsync("user.list", "/users"), remaining, Start + 10);

        AssertWindow((await CallAsync("GET /users")).Refuses(429, "rate_limit_exceeded"), 0, Start + 10);
        AssertWindow((await CallAsync("GET /nowhere")).Refuses(429, "rate_limit_exceeded"), 0, Start + 10);
    }

    [Fact]
    public async Task S4_A_window_is_ten_seconds_long()
    {
        for (int i = 0; i < 4; i++)
            await CallAsync("GET /users");

        Clock.Advance(TimeSpan.FromSeconds(9));
        (await CallAsync("GET /users")).Refuses(429, "rate_limit_exceeded");

        Clock.Advance(TimeSpan.FromSeconds(1));
        AssertWindow(await GetAsync("user.list", "/users"), 2, Start + 20);
    }

    [Fact]
    public async Task S4_What_is_refused_is_not_carried_out()
    {
        for (int i = 0; i < 3; i++)
            await CallAsync("GET /users");
        (await CallAsync("POST /users", """{"user_id":"1"}""")).Refuses(429, "rate_limit_exceeded");

        Clock.Advance(TimeSpan.FromSeconds(10));
        (await CallAsync("GET /users?user_id=1")).Refuses(404, "not_found");
    }

    [Fact]
    public async Task S4_A_duplicate_event_counts_too()
    {
        Intercom.AddUser(new() { ["user_id"] = "1" });
        const string body = """{"event_name":"x","created_at":1403001013,"user_id":"1"}""";

        await CallAsync("POST /events", body);

        AssertWindow(await CallAsync("POST /events", body), 1, Start + 10);
    }

    private static void AssertWindow(WireAnswer answer, int remaining, long reset)
    {
        Assert.Equal("3", answer.Headers["X-RateLimit-Limit"]);
        Assert.Equal($"{remaining}", answer.Headers["X-RateLimit-Remaining"]);
        Assert.Equal($"{reset}", answer.Headers["X-RateLimit-Reset"]);
    }
}
