using System.Net.Http.Headers;

namespace Intercom.Testing.Tests.Watching;

public sealed class JournalTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 3, RequestsKept = 4, Log = null };

    [Fact]
    public async Task A_request_and_its_answer_are_kept()
    {
        Clock.Advance(TimeSpan.FromSeconds(2));
        await SendAsync(HttpMethod.Post, "/users/?a=1&b=x%20y", """{"user_id":"ü"}""", "1.2");

        EmulatedRequest request = Assert.Single(Emulator.Requests.All);
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal("/users/", request.Path);
        Assert.Equal("/users", request.Route);
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "x y" }, request.Query);
        Assert.Equal("1.2", request.Headers["intercom-version"]);
        Assert.Equal("""{"user_id":"ü"}""", request.Body);
        Assert.Equal("ü", (string?)request.Json!["user_id"]);
        Assert.Equal(Start + 2, request.Time.ToUnixTimeSeconds());
        Assert.Equal(200, request.Answer!.Status);
        Assert.Equal("ü", (string?)request.Answer.Json!["user_id"]);
        Assert.Equal("application/json; charset=utf-8", request.Answer.Headers["Content-Type"]);
        Assert.Equal(request.RequestId, request.Answer.Headers["X-Request-Id"]);
        Assert.Null(request.Fault);
        Assert.Equal("POST /users/?a=1&b=x y: 200", request.ToString());
    }

    [Theory]
    [InlineData("Bearer very-secret", "Bearer ***")]
    [InlineData("Basic dmVyeS1zZWNyZXQ6", "Basic ***")]
    [InlineData("very-secret", "***")]
    [InlineData("Bearer a, very-secret", "***")]
    public async Task The_value_of_a_credential_is_not_kept(string sent, string kept)
    {
        Http.DefaultRequestHeaders.Authorization = null;
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", sent);
        await GetAsync("/me");

        Assert.Equal(kept, Emulator.Requests.Single(HttpMethod.Get, "/me").Headers["Authorization"]);
    }

    [Fact]
    public async Task Refused_requests_are_kept_too()
    {
        Http.DefaultRequestHeaders.Authorization = null;
        await GetAsync("/users");
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        await PostUserAsync("{");
        await GetAsync("/nowhere");
        Answer refused = await GetAsync("/users/1");

        Assert.Equal([401, 400, 404, 429], Emulator.Requests.All.Select(request => request.Answer!.Status));
        Assert.Equal(["/users", "/users", null, "/users/{id}"], Emulator.Requests.All.Select(request => request.Route));
        Assert.Null(Emulator.Requests.All[1].Json);
        Assert.Equal((string?)refused["request_id"], Emulator.Requests.All[^1].RequestId);
    }

    [Fact]
    public async Task The_newest_are_kept()
    {
        for (int i = 0; i < 6; i++)
            await GetAsync($"/users/{i}");

        Assert.Equal(["/users/2", "/users/3", "/users/4", "/users/5"], Emulator.Requests.All.Select(request => request.Path));
    }

    [Fact]
    public async Task None_are_kept_when_none_are_wanted()
    {
        await using IntercomEmulator emulator = new(new() { RequestsKept = 0 });
        using HttpClient http = new(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        using HttpResponseMessage response = await http.GetAsync(new Uri("/users", UriKind.Relative));

        Assert.Empty(emulator.Requests.All);
    }

    [Fact]
    public void A_negative_number_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntercomEmulator(new() { RequestsKept = -1 }));

    [Fact]
    public async Task A_copy_stays_as_it_was()
    {
        await GetAsync("/users");
        IReadOnlyList<EmulatedRequest> before = Emulator.Requests.All;
        before[0].Answer!.Json!.AsObject().Clear();
        await GetAsync("/users");
        Emulator.Requests.Clear();

        Assert.Equal("user.list", (string?)Assert.Single(before).Answer!.Json!["type"]);
        Assert.Empty(Emulator.Requests.All);
    }

    [Fact]
    public async Task An_empty_answer_is_kept_as_such()
    {
        Emulator.AddUser(new() { ["user_id"] = "1" });
        await RecordEventAsync("""{"event_name":"x","user_id":"1","created_at":1500000000}""");

        EmulatedAnswer answer = Emulator.Requests.Single(HttpMethod.Post, "/events").Answer!;
        Assert.Equal((202, "", null), (answer.Status, answer.Body, answer.Json));
    }

    [Fact]
    public async Task Requests_side_by_side_are_each_kept_once()
    {
        await using IntercomEmulator emulator = new(new() { RateLimit = 1000 });
        using HttpClient http = new(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        await Parallel.ForAsync(0, 200, async (i, cancellationToken) =>
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri($"/users/{i}", UriKind.Relative), cancellationToken);
            Assert.Equal(401, emulator.Requests.Single(HttpMethod.Get, $"/users/{i}").Answer!.Status);
        });

        Assert.Equal(200, emulator.Requests.All.DistinctBy(request => request.RequestId).Count());
    }
}
