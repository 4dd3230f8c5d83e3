using System.Net.Sockets;
using Intercom.Tests.Support;

namespace Intercom.Tests.Errors;

public class ErrorTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData(400, typeof(BadRequestException))]
    [InlineData(401, typeof(AuthenticationException))]
    [InlineData(403, typeof(AuthenticationException))]
    [InlineData(404, typeof(ResourceNotFoundException))]
    [InlineData(405, typeof(BadRequestException))]
    [InlineData(408, typeof(GatewayTimeoutException))]
    [InlineData(409, typeof(ConflictException))]
    [InlineData(422, typeof(BadRequestException))]
    [InlineData(429, typeof(RateLimitExceededException))]
    [InlineData(500, typeof(ServerException))]
    [InlineData(502, typeof(BadGatewayException))]
    [InlineData(503, typeof(ServiceUnavailableException))]
    [InlineData(504, typeof(GatewayTimeoutException))]
    [InlineData(599, typeof(ServerException))]
    [InlineData(302, typeof(UnexpectedResponseException))]
    public async Task The_status_decides_where_the_body_says_nothing(int status, Type type)
    {
        foreach (string body in new[] { "", " \r\n", "null", "[]", "{}", "<html><h1>Oh no</h1></html>", "plain words", """{"error":"foreign"}""", """{"type":"error.list","errors":[]}""", """{"type":"error.list","errors":[{"code":"never_seen"}]}""", """{"type":"error.list","errors":[{"co""" })
        {
            IntercomException exception = await ThrownAsync(body, status);
            Assert.IsType(type, exception);
            Assert.Equal(status, exception.HttpCode);
            Assert.Equal(body, exception.ResponseBody);
            Assert.Contains($"{status}", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_message_stays_short_however_much_the_answer_says()
    {
        string text = new('x', 100_000);
        IntercomException exception = await ThrownAsync($$"""{"type":"error.list","request_id":"{{text}}","errors":[{"code":"{{text}}","message":"{{text}}","field":"{{text}}"}]}""", 400);
        Assert.Equal(text, exception.Errors.Single().Message);
        Assert.InRange(exception.Message.Length, 200, 1_500);

        string many = string.Join(',', Enumerable.Repeat("""{"code":"not_found"}""", 2_000));
        exception = await ThrownAsync($$"""{"type":"error.list","errors":[{{many}}]}""", 400);
        Assert.Equal(1_000, exception.Errors.Count);
        Assert.EndsWith("and 990 more", exception.Message, StringComparison.Ordinal);

        exception = await ThrownAsync($$"""{"type":"error.list","errors":[{"code":"not_found","message":"{{new string('x', 2_000_000)}}"}],"request_id":"r1"}""", 400);
        Assert.IsType<ResourceNotFoundException>(exception);
        Assert.Equal("r1", exception.RequestId);
        Assert.InRange(exception.Message.Length + exception.ResponseBody!.Length, 200, 70_000);

        exception = await ThrownAsync("""{"type":"user","id":n""" + new string('o', 2_000_000), 200);
        Assert.InRange(exception.ToString().Length, 200, 5_000);
    }

    [Theory]
    [InlineData("unauthorized", typeof(AuthenticationException))]
    [InlineData("token_revoked", typeof(AuthenticationException))]
    [InlineData("not_found", typeof(ResourceNotFoundException))]
    [InlineData("company_not_found", typeof(ResourceNotFoundException))]
    [InlineData("parameter_invalid", typeof(BadRequestException))]
    [InlineData("intercom_version_invalid", typeof(BadRequestException))]
    [InlineData("conflict", typeof(MultipleMatchingUsersException))]
    [InlineData("unique_user_constraint", typeof(MultipleMatchingUsersException))]
    [InlineData("resource_conflict", typeof(ConflictException))]
    [InlineData("rate_limit_exceeded", typeof(RateLimitExceededException))]
    [InlineData("service_unavailable", typeof(ServiceUnavailableException))]
    [InlineData("server_error", typeof(ServerException))]
    public async Task The_code_decides_before_the_status(string code, Type type)
    {
        foreach (int status in new[] { 200, 400, 404, 500 })
        {
            IntercomException exception = await ThrownAsync($$"""{"type":"error.list","errors":[{"code":"{{code}}","message":"m"}]}""", status);
            Assert.IsType(type, exception);
            Assert.Equal(code, exception.Code);
            Assert.Equal(status, exception.HttpCode);
        }
    }

    [Fact]
    public async Task All_of_an_answer_is_kept()
    {
        const string body = """
            {"type":"error.list","request_id":"r1","errors":[
              {"code":"parameter_invalid","message":"email is not well formed","field":"email"},{"type":"missing_parameter","code":"ignored"},{"code":422,"message":"why"}]}
            """;
        IntercomException exception = await ThrownAsync(body, 400, response => response.Headers.Add("X-RateLimit-Limit", "83"));
        Assert.Equal(("parameter_invalid", "email", "r1"), (exception.Code, exception.Field, exception.RequestId));
        Assert.Equal(
            [new("parameter_invalid", "email is not well formed", "email"), new("missing_parameter", null, null), new("422", "why", null)], exception.Errors);
        Assert.Equal(83, exception.RateLimit!.Limit);
        Assert.Equal(body, exception.ResponseBody);
        Assert.Equal(
            "users.find_by_id (GET /users/{id}) was answered with 400 BadRequest, parameter_invalid (email): email is not well formed; missing_parameter; 422: why (request r1)",
            exception.Message);
    }

    [Fact]
    public async Task A_page_of_a_gateway_is_quoted_in_part()
    {
        IntercomException exception = await ThrownAsync(new string('x', 5000), 502);
        Assert.InRange(exception.Message.Length, 200, 400);
        Assert.Equal(5000, exception.ResponseBody!.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("<html>")]
    [InlineData("""{"type":"user","id":"1""")]
    [InlineData("""{"type":"user","id":"1"} trailing""")]
    [InlineData("""{"type":"user.list","users":[]}""")]
    [InlineData("""{"hello":"world"}""")]
    public async Task A_success_that_is_no_user_is_unexpected(string body)
    {
        IntercomException exception = await ThrownAsync(body, 200);
        Assert.IsType<UnexpectedResponseException>(exception);
        Assert.Equal(200, exception.HttpCode);
        Assert.Equal(body, exception.ResponseBody);
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udc00 \\ud83d\\ud83d")]
    public async Task A_broken_character_costs_no_more_than_itself(string broken)
    {
        IntercomException exception = await ThrownAsync($$"""{"type":"error.list","errors":[{"code":"not_found","message":"a{{broken}}b"}]}""", 404);
        Assert.IsType<ResourceNotFoundException>(exception);
        Assert.StartsWith("a", exception.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_behind_a_byte_order_mark_or_deep_nesting_is_read()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 200)) + string.Concat(Enumerable.Repeat("]", 200));
        foreach (string body in new[] { "\uFEFF{\"type\":\"error.list\",\"errors\":[{\"code\":\"not_found\"}]}", $"{{\"deep\":{deep},\"type\":\"error.list\",\"errors\":[{{\"code\":\"not_found\"}}]}}" })
        {
            Assert.Equal("not_found", (await ThrownAsync(body, 400)).Code);
            Assert.IsType<ResourceNotFoundException>(await ThrownAsync(body, 200));
        }
    }

    [Fact]
    public async Task A_request_id_is_told_also_where_a_list_was_of_no_use()
    {
        _http.Answer("""{"type":"user.list","users":[]}""", 200, response => response.Headers.Add("X-Request-Id", "r9"));
        var exception = await Assert.ThrowsAsync<ResourceNotFoundException>(() => _http.Client().Users.FindAsync(email: "a@b.c"));
        Assert.Equal("r9", exception.RequestId);
    }

    [Fact]
    public async Task A_limit_that_is_reached_says_how_long_to_wait()
    {
        static void Limited(HttpResponseMessage response)
        {
            response.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(1000);
            response.Headers.Add("X-RateLimit-Limit", "83");
            response.Headers.Add("X-RateLimit-Remaining", "0");
            response.Headers.Add("X-RateLimit-Reset", "1007");
        }

        var exception = Assert.IsType<RateLimitExceededException>(await ThrownAsync("", 429, Limited));
        Assert.Equal(TimeSpan.FromSeconds(7), exception.RetryAfter);
        Assert.Equal(new RateLimitDetails(83, 0, DateTimeOffset.FromUnixTimeSeconds(1007)), exception.RateLimit);

        exception = Assert.IsType<RateLimitExceededException>(await ThrownAsync("", 429, response => response.Headers.Add("Retry-After", "3")));
        Assert.Equal(TimeSpan.FromSeconds(3), exception.RetryAfter);
        Assert.Null(Assert.IsType<RateLimitExceededException>(await ThrownAsync("", 429)).RetryAfter);
    }

    public static TheoryData<Exception> Faults => new(
        new HttpRequestException("refused", new SocketException(111)),
        new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"),
        new IOException("reset"),
        new TaskCanceledException("disposed"));

    [Theory, MemberData(nameof(Faults))]
    public async Task No_answer_is_a_connection_exception(Exception fault)
    {
        _http.Fail(fault);
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => _http.Client().Users.FindAsync(id: "1"));
        Assert.Same(fault, exception.InnerException);
        Assert.Null(exception.HttpCode);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_a_connection_exception()
    {
        _http.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) }));
        await Assert.ThrowsAsync<ConnectionException>(() => _http.Client().Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task A_body_that_is_not_compressed_as_it_says_is_a_connection_exception()
    {
        _http.Answer((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new System.IO.Compression.GZipStream(new MemoryStream([1, 2, 3]), System.IO.Compression.CompressionMode.Decompress)) }));
        await Assert.ThrowsAsync<ConnectionException>(() => _http.Client().Users.FindAsync(id: "1"));
    }

    [Fact]
    public async Task Time_that_is_up_is_a_connection_exception()
    {
        _http.Answer(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("The time was never up.");
        });
        using IntercomClient client = _http.Client(options => options.Timeout = TimeSpan.FromMilliseconds(1));
        var exception = await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: "1"));
        Assert.Contains("time", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_by_the_caller_stays_one()
    {
        using var cancellation = new CancellationTokenSource();
        _http.Answer(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _http.Client().Users.FindAsync(id: "1", cancellationToken: cancellation.Token));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_count_that_is_none_is_unexpected()
    {
        foreach (string body in new[] { "{}", """{"user":{}}""", """{"user":{"count":"many"}}""", """{"user":5}""", "[]", "" })
        {
            _http.Answer(body);
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => _http.Client().Users.CountAsync());
        }
    }

    [Fact]
    public async Task Deleting_reads_nothing_but_errors()
    {
        UsersClient users = _http.Answer("").Answer("", 204).Answer("""{"type":"user","id":"1"}""").Answer("""{"type":"error.list","errors":[{"code":"not_found"}]}""").Client().Users;
        for (int time = 0; time < 3; time++)
            await users.DeleteAsync(new User { Id = "1" });
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => users.DeleteAsync(new User { Id = "1" }));
    }

    private async Task<IntercomException> ThrownAsync(string body, int status, Action<HttpResponseMessage>? change = null)
    {
        _http.Answer(body, status, change);
        return await Assert.ThrowsAnyAsync<IntercomException>(() => _http.Client().Users.FindAsync(id: "1"));
    }
}
