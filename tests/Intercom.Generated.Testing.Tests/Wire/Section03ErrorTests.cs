namespace Intercom.Testing.Tests.Wire;

public sealed class Section03ErrorTests : WireTest
{
    [Theory]
    [InlineData("POST /users", "{", 400, "bad_request")]
    [InlineData("POST /users", "[]", 400, "bad_request")]
    [InlineData("POST /users", "{}", 400, "missing_parameter")]
    [InlineData("POST /users", """{"email":"not an address"}""", 400, "parameter_invalid")]
    [InlineData("POST /users", """{"user_id":"1","custom_attributes":{"a.b":1}}""", 400, "invalid_document")]
    [InlineData("POST /users", """{"user_id":"1","companies":null}""", 422, "parameter_invalid")]
    [InlineData("POST /users", """{"email":"twin@example.net"}""", 409, "conflict")]
    [InlineData("POST /users", """{"id":"{user}","user_id":"twin-1"}""", 409, "unique_user_constraint")]
    [InlineData("POST /tags", """{"id":"{tag}","name":"taken"}""", 409, "resource_conflict")]
    [InlineData("GET /users/000000000000000000000000", null, 404, "not_found")]
    [InlineData("GET /users?user_id=314159", null, 404, "not_found")]
    [InlineData("GET /companies?name=nobody", null, 404, "company_not_found")]
    [InlineData("GET /admins/314159", null, 404, "admin_not_found")]
    [InlineData("GET /jobs/job_314159", null, 404, "job_not_found")]
    [InlineData("GET /nowhere", null, 404, "not_found")]
    [InlineData("GET /counts?type=nothing&count=nobody", null, 400, "parameter_invalid")]
    [InlineData("GET /users/scroll?scroll_param=gone", null, 404, "not_found")]
    [InlineData("POST /messages", """{"message_type":"email","subject":"s","body":"b","from":{"type":"admin","id":"25"},"to":{"type":"user","id":"{user}"}}""", 403, "action_forbidden")]
    public async Task S3_3_What_goes_wrong_has_its_status_and_code(string request, string? body, int status, string code)
    {
        Intercom.AddAdmin(new() { ["id"] = "25" });
        string user = await UserAsync("""{"user_id":"0","unsubscribed_from_emails":true}""");
        await UserAsync("""{"user_id":"twin-1","email":"twin@example.net"}""");
        await UserAsync("""{"user_id":"twin-2","email":"twin@example.net"}""");
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip"}""")).Read("id")!;
        await PostAsync("tag", "/tags", """{"name":"taken"}""");

        body = body?.Replace("{user}", user, StringComparison.Ordinal).Replace("{tag}", tag, StringComparison.Ordinal);
        (await CallAsync(request, body)).Refuses(status, code);
    }

    [Fact]
    public async Task S3_3_A_time_in_milliseconds_is_a_server_error()
    {
        await UserAsync("""{"user_id":"1"}""");
        Intercom.AddAdmin(new() { ["id"] = "25" });
        await PostAsync("user_message", "/messages", """{"from":{"type":"user","user_id":"1"},"body":"halp"}""");
        string id = (await GetAsync("conversation.list", "/conversations")).Read("conversations.0.id")!;

        (await CallAsync($"POST /conversations/{id}/reply", """{"type":"admin","admin_id":"25","message_type":"snoozed","snoozed_until":1501512795000}"""))
            .Refuses(500, "server_error");
    }

    [Fact]
    public async Task S3_1_An_error_names_the_field_at_fault() =>
        Assert.Equal("email", (await CallAsync("POST /users", """{"email":"nonsense"}""")).Refuses(400, "parameter_invalid").Read("errors.0.field"));

    [Fact]
    public async Task S3_1_The_messages_of_what_is_not_found_say_what_was_looked_for()
    {
        Assert.Equal("No such user_id[314159]", (await CallAsync("GET /users?user_id=314159")).Read("errors.0.message"));
        Assert.Equal("No such email[x@y.z]", (await CallAsync("GET /users?email=x%40y.z", version: "1.0")).Read("errors.0.message"));
    }

    [Fact]
    public async Task S3_1_Requests_have_ids_of_their_own() =>
        Assert.NotEqual((await CallAsync("GET /nowhere")).Read("request_id"), (await CallAsync("GET /nowhere")).Read("request_id"));

    [Fact]
    public async Task S3_What_is_refused_changes_nothing()
    {
        await UserAsync("""{"user_id":"1","name":"Ada"}""");

        (await CallAsync("POST /users", """{"user_id":"1","name":"Bob","companies":[{"company_id":"new"},7]}""")).Refuses(422, "parameter_invalid");

        Assert.Equal("Ada", (await GetAsync("user", "/users?user_id=1")).Read("name"));
        Assert.Equal("0", (await GetAsync("count.hash", "/counts")).Read("company.count"));
    }
}
