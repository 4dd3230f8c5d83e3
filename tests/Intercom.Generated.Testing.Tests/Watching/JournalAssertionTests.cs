namespace Intercom.Testing.Tests.Watching;

public sealed class JournalAssertionTests : EmulatorTest
{
    [Theory]
    [InlineData("/users/7", true)]
    [InlineData("/users/7/", true)]
    [InlineData("/users/{id}", true)]
    [InlineData("/{kind}/{id}", true)]
    [InlineData("/users", false)]
    [InlineData("/users/8", false)]
    [InlineData("/users/{id}/notes", false)]
    [InlineData("/Users/7", false)]
    public async Task Braces_stand_for_any_one_segment(string pattern, bool fits)
    {
        await GetAsync("/users/7");

        Assert.Equal(fits, Emulator.Requests.Matching(HttpMethod.Get, pattern).Count == 1);
        Assert.Empty(Emulator.Requests.Matching(HttpMethod.Put, pattern));
    }

    [Fact]
    public async Task The_one_request_meant_is_given()
    {
        await PostUserAsync("""{"user_id":"1"}""");
        await PostUserAsync("""{"user_id":"2"}""");

        EmulatedRequest second = Emulator.Requests.Single(HttpMethod.Post, "/users", request => (string?)request.Json!["user_id"] == "2");
        Assert.Same(Emulator.Requests.All[1], second);
    }

    [Fact]
    public async Task What_was_expected_passes()
    {
        Emulator.Requests.AssertNone();
        await GetAsync("/users/1");
        await GetAsync("/users/2");

        Emulator.Requests.AssertSent(HttpMethod.Get, "/users/{id}");
        Emulator.Requests.AssertSent(HttpMethod.Get, "/users/{id}", times: 2);
        Emulator.Requests.AssertSent(HttpMethod.Get, "/users/{id}", times: 1, when: request => request.Path.EndsWith('1'));
        Emulator.Requests.AssertNone(HttpMethod.Post, "/users");
        Emulator.Requests.AssertNone(HttpMethod.Get, "/users/{id}", request => request.Answer!.Status == 200);
    }

    [Fact]
    public async Task What_came_instead_is_told()
    {
        await GetAsync("/users/1?x=y");
        await PostUserAsync("""{"user_id":"1"}""");
        RequestJournal requests = Emulator.Requests;

        string[] messages =
        [
            .. new Action[]
            {
                () => requests.Single(HttpMethod.Delete, "/users/1"),
                () => requests.AssertSent(HttpMethod.Post, "/users", times: 2),
                () => requests.AssertSent(HttpMethod.Put, "/users", when: _ => true),
                () => requests.AssertNone(HttpMethod.Post, "/users"),
                () => requests.AssertNone(),
            }.Select(assertion => Assert.Throws<UnexpectedRequestsException>(assertion).Message),
        ];

        Assert.All(messages, message => Assert.EndsWith($" What came:{Environment.NewLine}  GET /users/1?x=y: 404{Environment.NewLine}  POST /users: 200", message, StringComparison.Ordinal));
        Assert.Equal(
            [
                "Expected one request DELETE /users/1, but there were 0",
                "Expected 2 requests POST /users, but there was 1",
                "Expected a request PUT /users that meets the condition, but there were 0",
                "Expected no request POST /users, but there was 1",
                "Expected no request",
            ],
            messages.Select(message => message.Split(". ")[0]));
    }

    [Fact]
    public async Task A_request_that_nothing_serves_is_told_apart()
    {
        await GetAsync("/nowhere");

        Assert.Equal("GET /nowhere: 404 (no route)", Emulator.Requests.Single(HttpMethod.Get, "/nowhere").ToString());
    }

    [Fact]
    public async Task Of_many_requests_the_last_20_are_told()
    {
        for (int i = 1; i <= 22; i++)
            await GetAsync($"/users/{i}");

        string[] lines = Assert.Throws<UnexpectedRequestsException>(() => Emulator.Requests.AssertNone()).Message.Split(Environment.NewLine);

        Assert.Equal("  … 2 before these", lines[1]);
        Assert.Equal("  GET /users/3: 404", lines[2]);
        Assert.Equal(22, lines.Length);
    }

    [Fact]
    public void Where_nothing_came_that_is_told() =>
        Assert.Equal(
            "Expected a request GET /users, but there were 0. No request came.",
            Assert.Throws<UnexpectedRequestsException>(() => Emulator.Requests.AssertSent(HttpMethod.Get, "/users")).Message);
}
