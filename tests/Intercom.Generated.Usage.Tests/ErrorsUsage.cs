namespace Intercom.Usage.Tests;

public sealed class ErrorsUsage : UsageTest
{
    [Fact]
    public async Task An_exception_tells_what_the_answer_told()
    {
        IntercomException exception = await Assert.ThrowsAsync<ResourceNotFoundException>(() => User.FindAsync(id: "1"));
        int? status = exception.HttpCode;
        Assert.Equal((404, "not_found", null), (status, exception.Code, exception.Field));
        Assert.NotNull(exception.RequestId);
        Assert.Single(exception.Errors);
        Assert.NotNull(exception.RateLimit);
        Assert.Contains("not_found", exception.ResponseBody, StringComparison.Ordinal);
        Assert.NotEmpty(exception.Message);
    }

    [Fact]
    public void Every_exception_of_the_contract_derives_from_one() => Assert.All(
        [
            typeof(AuthenticationException), typeof(ServerException), typeof(BadGatewayException), typeof(ServiceUnavailableException),
            typeof(GatewayTimeoutException), typeof(ResourceNotFoundException), typeof(BadRequestException), typeof(ConflictException),
            typeof(MultipleMatchingUsersException), typeof(RateLimitExceededException), typeof(UnexpectedResponseException),
            typeof(ConnectionException), typeof(AttributeNotSetException), typeof(WebhookSignatureException),
        ],
        exception => Assert.True(exception.IsSubclassOf(typeof(IntercomException))));

    [Fact]
    public async Task The_callers_own_cancellation_stays_his()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => User.FindAsync(id: "1", cancellationToken: source.Token));
    }
}
