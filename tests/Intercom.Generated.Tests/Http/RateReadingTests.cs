using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Http;

public sealed class RateReadingTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.FromUnixTimeSeconds(1000));
    private readonly HttpResponseMessage _response = new();

    public void Dispose() => _response.Dispose();

    [Fact]
    public async Task The_reset_is_as_far_off_as_it_is_by_the_servers_own_clock()
    {
        Limits("83", "82", "5007");
        _response.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(5000);
        Assert.Equal(new WindowReading(83, 82, 5007, TimeSpan.FromSeconds(7)), (await ReadAsync()).Window);
    }

    [Fact]
    public async Task Without_a_date_the_clients_clock_serves()
    {
        Limits("83", "82", "1003");
        Assert.Equal(TimeSpan.FromSeconds(3), (await ReadAsync()).Window!.Value.UntilReset);
    }

    [Theory]
    [InlineData(null, "82", "1003")]
    [InlineData("83", null, "1003")]
    [InlineData("83", "82", null)]
    [InlineData("83", "82", "1000")]
    [InlineData("83", "82", "9999")]
    [InlineData("83", "82", "soon")]
    public async Task A_window_that_is_not_told_whole_or_cannot_be_is_none(string? limit, string? remaining, string? reset)
    {
        Limits(limit, remaining, reset);
        Assert.Equal(new RateReading(true, true), await ReadAsync());
    }

    [Fact]
    public async Task A_limit_of_nothing_lets_one_request_find_out()
    {
        Limits("0", "0", "1003");
        Assert.Equal(1, (await ReadAsync()).Window!.Value.Limit);
    }

    [Fact]
    public async Task Too_many_requests_are_a_pause()
    {
        _response.StatusCode = HttpStatusCode.TooManyRequests;
        Assert.Equal(RetryDelay.Unnamed, (await ReadAsync()).Pause);
        Limits(null, null, "1003");
        Assert.Equal(TimeSpan.FromSeconds(3), (await ReadAsync()).Pause);
        _response.Headers.Add("Retry-After", "5");
        Assert.Equal(TimeSpan.FromSeconds(5), (await ReadAsync()).Pause);
    }

    [Fact]
    public async Task What_asks_for_more_than_a_window_can_last_is_a_pause_of_the_longest()
    {
        _response.StatusCode = HttpStatusCode.TooManyRequests;
        _response.Headers.Add("Retry-After", "3600");
        Assert.Equal(RetryDelay.Longest, (await ReadAsync()).Pause);
    }

    [Theory]
    [InlineData("Exceeded rate limit of 1 pending user export jobs", true)]
    [InlineData("EXCEEDED RATE LIMIT OF 2 PENDING JOBS", true)]
    [InlineData("Exceeded rate limit of 83 in 10_seconds", false)]
    [InlineData("The job is over, nothing is pending", false)]
    public async Task Jobs_that_are_pending_are_no_pause(string message, bool isOfJobs)
    {
        _response.StatusCode = HttpStatusCode.TooManyRequests;
        _response.Headers.Add("Retry-After", "5");
        _response.Content = new StringContent($$"""{"type":"error.list","errors":[{"code":"rate_limit_exceeded","message":"{{message}}"}]}""", Encoding.UTF8);
        Assert.Equal(isOfJobs, (await ReadAsync()).Pause is null);
        Assert.Equal(isOfJobs, PendingJobs.IsMeantBy(_response));
    }

    private async Task<RateReading> ReadAsync()
    {
        _response.Content = await AnswerBody.ReadAsync(_response, new IntercomOptions { AccessToken = "t" }, CancellationToken.None);
        return RateReading.Of(_response, _clock);
    }

    private void Limits(string? limit, string? remaining, string? reset)
    {
        _response.Headers.TryAddWithoutValidation("X-RateLimit-Limit", limit is null ? [] : [limit]);
        _response.Headers.TryAddWithoutValidation("X-RateLimit-Remaining", remaining is null ? [] : [remaining]);
        _response.Headers.TryAddWithoutValidation("X-RateLimit-Reset", reset is null ? [] : [reset]);
    }
}
