namespace Intercom;

/// <summary>
/// How an <see cref="IntercomEmulator"/> delivers webhooks. The faults are the same in each run: every subscription counts its own
/// notifications, from 1, pings aside. Read once, when the emulator starts.
/// </summary>
public sealed class WebhookDeliveryOptions
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>
    /// What sends the notifications: the handler of an app's <c>TestServer</c> reaches the app without a port. It is not disposed, and
    /// should not follow redirects. Null, the default, sends over the network, without a proxy.
    /// </summary>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>
    /// Whether the network is used for addresses of other machines too. False by default: what a test makes up goes to <c>localhost</c> and
    /// <c>127.0.0.1</c> only, and for any other address the subscription's errors tell that it was not sent.
    /// </summary>
    public bool AnyHost { get; set; }

    /// <summary>How long a receiver may take for its answer: 5 seconds by default, as Intercom waits. At most a day.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// When a notification that was not accepted is sent a second and last time, counted from the start of the first attempt, and at the
    /// earliest when that has ended. Others do not wait for it. 10 seconds by default, for somebody who looks on: what v1 of Intercom
    /// did is not known. At most a day; zero tries again at once.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Every how many notifications one that was accepted is sent twice, with the same id and bytes; 0, the default, for none.</summary>
    public int DuplicateEvery { get; set; }

    /// <summary>
    /// Every how many notifications one is sent after the one that follows it; 0, the default, for none. One that nothing follows is sent
    /// after a second, or at once where <see cref="IntercomEmulator.WebhooksDeliveredAsync"/> waits for it.
    /// </summary>
    public int SwapEvery { get; set; }

    internal WebhookDeliveryOptions Copy() => (WebhookDeliveryOptions)MemberwiseClone();

    internal void Check()
    {
        if (Timeout <= TimeSpan.Zero || Timeout > s_longest)
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, "The time limit of a webhook is more than nothing and at most a day: leave out Timeout for 5 seconds.");
        if (RetryDelay < TimeSpan.Zero || RetryDelay > s_longest)
            throw new ArgumentOutOfRangeException(nameof(RetryDelay), RetryDelay, "The delay before a webhook's retry is from nothing to a day: leave out RetryDelay for 10 seconds.");
        if (DuplicateEvery < 0)
            throw new ArgumentOutOfRangeException(nameof(DuplicateEvery), DuplicateEvery, "DuplicateEvery is 0 for no duplicates, or every how many notifications one is sent twice.");
        if (SwapEvery < 0)
            throw new ArgumentOutOfRangeException(nameof(SwapEvery), SwapEvery, "SwapEvery is 0 for the order in which things happened, or every how many notifications one is sent after the next.");
    }
}
