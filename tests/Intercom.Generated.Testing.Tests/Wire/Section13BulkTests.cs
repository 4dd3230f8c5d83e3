namespace Intercom.Testing.Tests.Wire;

public sealed class Section13BulkTests : WireTest
{
    private const string Users = """
        {"items":[{"method":"post","data_type":"user","data":{"user_id":"25","email":"a@example.net"}},
                  {"method":"delete","data_type":"user","data":{"user_id":"26"}}]}
        """;

    [Theory]
    [InlineData("type", "\"job\"")]
    [InlineData("name", "\"api_bulk_job\"")]
    [InlineData("state", "\"running\"")]
    [InlineData("created_at", "1500000000")]
    [InlineData("updated_at", "1500000000")]
    [InlineData("completed_at", "null")]
    [InlineData("closing_at", "1500000900")]
    [InlineData("tasks", "absent")]
    public async Task S13_4_A_job_is_answered_without_its_tasks(string field, string json)
    {
        await UserAsync("""{"user_id":"26"}""");

        Assert.Equal(json, (await PostAsync("job", "/bulk/users", Users)).Json(field));
    }

    [Fact]
    public async Task S13_4_A_job_is_carried_out()
    {
        await UserAsync("""{"user_id":"26"}""");
        WireAnswer job = await PostAsync("job", "/bulk/users", Users);

        WireAnswer read = await GetAsync("job", job.Read("links.self")!);

        Assert.Equal(["2", "completed"], Texts(read.Read("tasks.0.item_count"), read.Read("tasks.0.state")));
        await GetAsync("user", "/users?user_id=25");
        (await CallAsync("GET /users?user_id=26")).Refuses(404, "not_found");
        Assert.Equal(0, (await CallAsync($"GET {job.Read("links.error")}")).Count("items"));
    }

    [Fact]
    public async Task S13_4_What_fails_is_told_by_the_error_feed()
    {
        WireAnswer job = await PostAsync("job", "/bulk/users", Users);

        WireAnswer feed = await CallAsync($"GET /jobs/{job.Read("id")}/error");

        Assert.Equal([job.Read("id"), "{}", "delete", "user", "26", "not_found"], Texts(
            feed.Read("job_id"), feed.Json("pages"), feed.Read("items.0.method"), feed.Read("items.0.data_type"), feed.Read("items.0.data.user_id"),
            feed.Read("items.0.error.0.code")));
        Assert.Equal("completed_with_errors", (await GetAsync("job", $"/jobs/{job.Read("id")}")).Read("tasks.0.state"));
        await GetAsync("user", "/users?user_id=25");
    }

    [Fact]
    public async Task S13_4_Items_are_appended_until_the_job_closes()
    {
        string id = (await PostAsync("job", "/bulk/users", Users)).Read("id")!;
        string more = $$$"""{"items":[{"method":"post","data_type":"user","data":{"user_id":"27"}}],"job":{"id":"{{{id}}}"}}""";
        Assert.Equal(id, (await PostAsync("job", "/bulk/users", more)).Read("id"));
        Assert.Equal(2, (await GetAsync("job", $"/jobs/{id}")).Count("tasks"));

        Clock.Advance(TimeSpan.FromSeconds(900));

        WireAnswer closed = await GetAsync("job", $"/jobs/{id}");
        Assert.Equal(["completed", "1500000900"], Texts(closed.Read("state"), closed.Read("completed_at")));
        (await CallAsync("POST /bulk/users", more)).Refuses(403, "forbidden");
    }

    [Fact]
    public async Task S5_J3_A_job_is_closed_early()
    {
        string id = (await PostAsync("job", "/bulk/users", Users)).Read("id")!;

        WireAnswer closed = await PostAsync("job", $"/jobs/{id}", $$"""{"closing_at":{{Start}},"name":"import"}""");

        Assert.Equal(["completed", "import"], Texts(closed.Read("state"), closed.Read("name")));
    }

    [Fact]
    public async Task S13_4_Events_are_submitted_too()
    {
        await UserAsync("""{"user_id":"1"}""");

        await PostAsync("job", "/bulk/events", """{"items":[{"method":"post","data_type":"event","data":{"event_name":"x","created_at":1499999999,"user_id":"1"}}]}""");

        Assert.Equal(1, (await GetAsync("event.list", "/events?type=user&user_id=1")).Count("events"));
    }

    [Theory]
    [InlineData("/bulk/events", """{"items":[{"method":"delete","data_type":"event","data":{"user_id":"1"}}]}""", 400, "parameter_invalid")]
    [InlineData("/bulk/users", """{"items":[{"method":"put","data_type":"user","data":{"user_id":"1"}}]}""", 400, "parameter_invalid")]
    [InlineData("/bulk/users", """{"items":[{"method":"post","data_type":"event","data":{"user_id":"1"}}]}""", 400, "parameter_invalid")]
    [InlineData("/bulk/users", """{"items":[]}""", 400, "missing_parameter")]
    [InlineData("/bulk/users", "{}", 400, "missing_parameter")]
    [InlineData("/bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"1"}}],"job":{"id":"job_none"}}""", 404, "job_not_found")]
    public async Task S13_4_A_job_that_cannot_be_is_refused(string path, string body, int status, string code) =>
        (await CallAsync($"POST {path}", body)).Refuses(status, code);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task S13_4_A_request_takes_100_items_at_most(int count, bool taken)
    {
        string items = string.Join(",", Enumerable.Range(0, count).Select(i => $$$"""{"method":"post","data_type":"user","data":{"user_id":"{{{i}}}"}}"""));

        WireAnswer answer = await CallAsync("POST /bulk/users", $$"""{"items":[{{items}}]}""");

        if (taken)
            answer.Is("job");
        else
            answer.Refuses(400, "parameter_invalid");
    }
}
