namespace Intercom.Testing.Tests.Webhooks;

public sealed class OptionTests
{
    public static TheoryData<string, WebhookDeliveryOptions> Impossible => new()
    {
        { "Timeout", new() { Timeout = TimeSpan.Zero } },
        { "Timeout", new() { Timeout = Timeout.InfiniteTimeSpan } },
        { "Timeout", new() { Timeout = TimeSpan.FromDays(2) } },
        { "RetryDelay", new() { RetryDelay = TimeSpan.FromTicks(-1) } },
        { "RetryDelay", new() { RetryDelay = TimeSpan.FromDays(2) } },
        { "DuplicateEvery", new() { DuplicateEvery = -1 } },
        { "SwapEvery", new() { SwapEvery = -1 } },
    };

    [Theory, MemberData(nameof(Impossible))]
    public async Task An_option_out_of_its_range_is_refused_by_name(string option, WebhookDeliveryOptions webhooks)
    {
        Assert.Throws<ArgumentOutOfRangeException>(option, () => new IntercomEmulator(new() { Webhooks = webhooks }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(option, () => IntercomEmulator.StartAsync(new() { Webhooks = webhooks }));
    }

    [Fact]
    public void Without_options_of_webhooks_there_is_no_emulator() =>
        Assert.Throws<ArgumentNullException>(() => new IntercomEmulator(new() { Webhooks = null! }));
}
