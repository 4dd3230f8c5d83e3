using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Bulk;

public sealed class BulkTests : EmulatorTest
{
    private const string Ada = """{"method":"post","data_type":"user","data":{"user_id":"1","email":"ada@example.net"}}""";

    [Fact]
    public async Task A_submitted_job_tells_of_its_tasks_when_it_is_asked()
    {
        JsonObject job = await SubmitAsync(Ada);

        string id = (string)job["id"]!;
        string self = new Uri(Emulator.BaseAddress, $"/jobs/{id}").ToString();
        string expected = $$$"""
            {
              "type":"job","app_id":"{{{(string)job["app_id"]!}}}","id":"{{{id}}}","name":"api_bulk_job","state":"running",
              "created_at":1500000000,"updated_at":1500000000,"completed_at":null,"closing_at":1500000900,
              "links":{"self":"{{{self}}}","error":"{{{self}}}/error"},
              "tasks":[{"id":"task_1","item_count":1,"state":"completed","created_at":1500000000,"started_at":1500000000,"completed_at":1500000000}]
            }
            """;
        Assert.StartsWith("job_", id, StringComparison.Ordinal);
        JsonObject whole = JsonNode.Parse(expected)!.AsObject();
        Assert.Equal(whole.ToJsonString(), (await GetAsync($"/jobs/{id}")).Json.ToJsonString());
        whole.Remove("tasks");
        Assert.Equal(whole.ToJsonString(), job.ToJsonString());
    }

    [Fact]
    public async Task Items_are_carried_out_at_once_and_in_their_order()
    {
        Emulator.AddUser(new JsonObject { ["id"] = "the-id" });
        Emulator.AddUser(new JsonObject { ["user_id"] = "2" });

        await SubmitAsync(
            Ada,
            """{"method":"post","data_type":"user","data":{"email":"ada@example.net","name":"Ada","companies":[{"company_id":"6"}]}}""",
            """{"method":"delete","data_type":"user","data":{"id":"the-id"}}""",
            """{"method":"delete","data_type":"user","data":{"user_id":"2"}}""",
            """{"method":"post","data_type":"user","data":{"email":"x@y.z"}}""",
            """{"method":"delete","data_type":"user","data":{"email":"x@y.z"}}""");

        Answer users = await GetAsync("/users");
        Assert.Equal(["1"], users.UserIds);
        Assert.Equal("Ada", (string?)users["users"]![0]!["name"]);
        (await GetAsync("/companies?company_id=6")).AssertOk();
    }

    [Fact]
    public async Task Items_that_fail_stand_in_the_error_feed_and_stop_no_other()
    {
        JsonObject job = await SubmitAsync(
            """{"method":"post","data_type":"user","data":{"name":"nobody"}}""",
            """{"method":"delete","data_type":"user","data":{"user_id":"9"}}""",
            """{"method":"delete","data_type":"user","data":{}}""",
            Ada);

        Answer feed = await GetAsync($"/jobs/{(string)job["id"]!}/error");

        JsonNode task = (await GetAsync($"/jobs/{(string)job["id"]!}"))["tasks"]![0]!;
        Assert.Equal(("completed_with_errors", 4), ((string?)task["state"], (int)task["item_count"]!));
        Assert.Equal(["app_id", "job_id", "pages", "items"], feed.Json.Select(property => property.Key));
        Assert.Equal((string)job["id"]!, (string?)feed["job_id"]);
        Assert.Equal("{}", feed["pages"]!.ToJsonString());
        Assert.Equal(["missing_parameter", "not_found", "missing_parameter"], feed["items"]!.AsArray().Select(item => (string)item!["error"]![0]!["code"]!));
        JsonObject second = feed["items"]![1]!.AsObject();
        Assert.NotEmpty((string)second["error"]![0]!["message"]!);
        second.Remove("error");
        Assert.Equal("""{"method":"delete","data_type":"user","data":{"user_id":"9"}}""", second.ToJsonString());
        Assert.Equal(1, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Fact]
    public async Task A_job_without_errors_has_an_empty_feed()
    {
        JsonObject job = await SubmitAsync(Ada);

        Assert.Empty((await GetAsync($"/jobs/{(string)job["id"]!}/error"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Items_are_appended_to_a_job_until_it_closes()
    {
        string id = (string)(await SubmitAsync(Ada))["id"]!;
        Clock.Advance(TimeSpan.FromSeconds(899));

        JsonObject appended = await SaveAsync("/bulk/users", Append(id));

        Assert.Equal(id, (string?)appended["id"]);
        Assert.Equal(["task_1", "task_2"], (await GetAsync($"/jobs/{id}"))["tasks"]!.AsArray().Select(task => (string)task!["id"]!));
        Assert.Equal(Start + 900, (long)appended["closing_at"]!);
        Assert.Equal(Start + 899, (long)appended["updated_at"]!);

        Clock.Advance(TimeSpan.FromSeconds(1));
        (await PostAsync("/bulk/users", Append(id))).AssertError(403, "forbidden");
        (await PostAsync($"/jobs/{id}", """{"name":"late"}""")).AssertError(403, "forbidden");
        Answer closed = await GetAsync($"/jobs/{id}");
        Assert.Equal("completed", (string?)closed["state"]);
        Assert.Equal(Start + 900, (long)closed["completed_at"]!);
        Assert.Equal(2, closed["tasks"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_job_is_named_and_closed_early()
    {
        string id = (string)(await SubmitAsync(Ada))["id"]!;
        Assert.NotEqual(id, (string)(await SubmitAsync(Ada))["id"]!);

        JsonObject job = await SaveAsync($"/jobs/{id}", $$"""{"name":"import","closing_at":{{Start}}}""");

        Assert.Equal("import", (string?)job["name"]);
        Assert.Equal("completed", (string?)job["state"]);
        (await PostAsync("/bulk/users", Append(id))).AssertError(403, "forbidden");
    }

    [Theory]
    [InlineData("GET", "/jobs/job_1", null)]
    [InlineData("GET", "/jobs/job_1/error", null)]
    [InlineData("POST", "/jobs/job_1", "{}")]
    [InlineData("POST", "/bulk/users", """{"items":[{"method":"delete","data_type":"user","data":{}}],"job":{"id":"job_1"}}""")]
    public async Task An_unknown_job_is_not_found(string method, string path, string? body) =>
        (await SendAsync(new HttpMethod(method), path, body)).AssertError(404, "job_not_found");

    [Theory]
    [InlineData("{}", "missing_parameter", null)]
    [InlineData("""{"items":[]}""", "missing_parameter", null)]
    [InlineData("""{"items":{}}""", "parameter_invalid", "items")]
    [InlineData("""{"items":[1]}""", "parameter_invalid", "items")]
    [InlineData("""{"items":[{"method":"put","data_type":"user","data":{}}]}""", "parameter_invalid", "items.method")]
    [InlineData("""{"items":[{"method":"post","data_type":"event","data":{}}]}""", "parameter_invalid", "items.data_type")]
    [InlineData("""{"items":[{"method":"post","data_type":"user"}]}""", "parameter_invalid", "items.data")]
    [InlineData("""{"items":[{"method":"post","data_type":"user","data":{}}],"job":"job_1"}""", "parameter_invalid", "job")]
    public async Task A_request_that_is_none_is_refused(string body, string code, string? field) =>
        (await PostAsync("/bulk/users", body)).AssertError(400, code, field);

    [Theory]
    [InlineData(100, 200)]
    [InlineData(101, 400)]
    public async Task A_request_has_100_items_at_most(int count, int status) =>
        Assert.Equal(status, (await PostAsync("/bulk/users", Body(Enumerable.Repeat(Ada, count)))).Status);

    private static string Body(IEnumerable<string> items) => $$"""{"items":[{{string.Join(",", items)}}]}""";

    private static string Append(string job) => $$$"""{"items":[{{{Ada}}}],"job":{"id":"{{{job}}}"}}""";

    private Task<JsonObject> SubmitAsync(params string[] items) => SaveAsync("/bulk/users", Body(items));
}
