namespace Intercom.Testing.Tests.Http;

public sealed class ErrorTests : EmulatorTest
{
    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/nowhere")]
    [InlineData("GET", "/users/1/notes.json")]
    [InlineData("PUT", "/users")]
    [InlineData("PATCH", "/users/1")]
    [InlineData("PUT", "/companies/1")]
    [InlineData("DELETE", "/segments/1")]
    [InlineData("POST", "/counts")]
    public async Task An_unknown_route_is_not_found(string method, string path) =>
        (await SendAsync(new HttpMethod(method), path)).AssertError(404, "not_found");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"user_id\":\"1\"} trailing")]
    [InlineData("{\"user_id\":NaN}")]
    [InlineData("{\"user_id\":\"\\ud800\"}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public async Task A_body_that_is_no_json_object_is_a_bad_request(string body) =>
        (await PostUserAsync(body)).AssertError(400, "bad_request");

    [Fact]
    public async Task A_body_that_nests_too_deep_is_a_bad_request() =>
        (await PostUserAsync(string.Concat(Enumerable.Repeat("{\"a\":", 100)))).AssertError(400, "bad_request");

    [Fact]
    public async Task A_body_that_is_too_long_is_told_like_any_error()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/users") { Content = new ByteArrayContent(new byte[31_000_000]) };
        // The body stays here: it is refused for its length.
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage response = await Http.SendAsync(request);
        Answer answer = await Answer.ReadAsync(response);

        answer.AssertError(413, "bad_request");
        Assert.Equal("82", answer.Headers["X-RateLimit-Remaining"]);
        Assert.Empty(Emulator.Requests.Single(HttpMethod.Post, "/users").Body);
    }

    [Fact]
    public async Task Each_error_has_a_request_id_of_its_own()
    {
        Answer first = await GetAsync("/nowhere");
        Answer second = await GetAsync("/nowhere");

        Assert.NotEqual((string)first["request_id"]!, (string)second["request_id"]!);
    }

    [Fact]
    public async Task A_credential_is_asked_for_before_a_route_is()
    {
        Http.DefaultRequestHeaders.Authorization = null;

        (await GetAsync("/nowhere")).AssertError(401, "unauthorized");
    }

    [Theory]
    [InlineData("POST", "/users/", "{\"user_id\":\"2\"}")]
    [InlineData("GET", "/users/", null)]
    [InlineData("GET", "/users/?user_id=1", null)]
    [InlineData("GET", "/users/the-id/", null)]
    [InlineData("GET", "/users/scroll/", null)]
    [InlineData("GET", "/counts/", null)]
    [InlineData("POST", "/companies/", "{\"company_id\":\"6\"}")]
    [InlineData("POST", "/tags/", "{\"name\":\"vip\"}")]
    [InlineData("POST", "/contacts/", "{}")]
    [InlineData("GET", "/contacts/scroll/", null)]
    [InlineData("DELETE", "/users/the-id/", "{}")]
    [InlineData("DELETE", "/users/?user_id=1", null)]
    public async Task A_trailing_slash_makes_no_difference(string method, string path, string? body)
    {
        Emulator.AddUser(new() { ["id"] = "the-id", ["user_id"] = "1" });

        (await SendAsync(new HttpMethod(method), path, body)).AssertOk();
    }
}
