using Intercom.Tests.Clocks;
using Intercom.Tests.Support;

namespace Intercom.Tests.Defects;

/// <summary>Defects that reference clients have when the API refuses, by the numbers or the section they are known under.</summary>
public class RefusalTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(422)]
    [InlineData(429)]
    public async Task Section_23_a_refusal_in_foreign_json_is_no_user(int status)
    {
        _http.Answer("""{"type":"user","id":"1","error":"no"}""", status);
        var exception = await Assert.ThrowsAnyAsync<IntercomException>(() => _http.Client().Users.FindAsync(id: "1"));
        Assert.Equal(status, exception.HttpCode);
    }

    [Theory]
    [InlineData(401, "token_revoked", typeof(AuthenticationException))]
    [InlineData(404, "company_not_found", typeof(ResourceNotFoundException))]
    [InlineData(500, "server_error", typeof(ServerException))]
    [InlineData(503, "service_unavailable", typeof(ServiceUnavailableException))]
    public async Task Section_23_the_apis_own_words_are_told_whatever_the_status(int status, string code, Type type)
    {
        _http.Answer($$"""{"type":"error.list","request_id":"r1","errors":[{"code":"{{code}}","message":"Why it was refused"}]}""", status);
        var exception = await Assert.ThrowsAnyAsync<IntercomException>(() => _http.Client().Companies.FindAsync(id: "1"));
        Assert.IsType(type, exception);
        Assert.Equal((code, status, "r1"), (exception.Code, exception.HttpCode, exception.RequestId));
        Assert.Contains("Why it was refused", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defect_127_all_errors_are_told()
    {
        _http.Answer("""{"type":"error.list","errors":[{"code":"not_found","message":"No such user_id[1]"},{"code":"parameter_invalid","message":"no address","field":"email"}]}""", 404);
        var exception = await Assert.ThrowsAsync<ResourceNotFoundException>(() => _http.Client().Users.FindAsync(userId: "1"));
        Assert.Equal([new("not_found", "No such user_id[1]", null), new("parameter_invalid", "no address", "email")], exception.Errors);
        Assert.Contains("no address", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defect_12_when_the_tries_are_used_up_the_limit_is_what_is_told()
    {
        var clock = new WatchedTime(DateTimeOffset.FromUnixTimeSeconds(1000));
        foreach (int _ in Enumerable.Range(0, 3))
            _http.Answer("", 429, response => response.Headers.Add("X-RateLimit-Limit", "10"));

        Task<User> finding = _http.Client(options => (options.MaxRetries, options.TimeProvider) = (2, clock)).Users.FindAsync(id: "1");
        var exception = await Assert.ThrowsAsync<RateLimitExceededException>(() => clock.PassUntilAsync(finding));
        Assert.Equal((429, 10), (exception.HttpCode, exception.RateLimit!.Limit));
        Assert.Equal(3, _http.Requests.Count);
    }
}
