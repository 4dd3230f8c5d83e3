namespace Intercom;

/// <summary>How an <see cref="IntercomEmulator"/> behaves. Read once, when it starts.</summary>
public sealed class IntercomEmulatorOptions
{
    /// <summary>
    /// The port of 127.0.0.1 that <see cref="IntercomEmulator.StartAsync"/> listens on; 0, the default, for one that is free.
    /// An emulator without a port does not look at it.
    /// </summary>
    public int Port { get; set; }

    /// <summary>How long every request waits before it is carried out and answered: not at all by default, at most a day.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>
    /// The clock behind every timestamp, the rate limit's windows, the life of a scroll, the latency, and the time limit and retry of a webhook.
    /// Hand in a fake one to move time in a test. The system's clock by default.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Requests answered in each window of 10 seconds before the answer is 429 <c>rate_limit_exceeded</c>; at least 1.
    /// 83 by default: Intercom's 500 a minute, spread over its windows.
    /// </summary>
    public int RateLimit { get; set; } = 83;

    /// <summary>The length of the windows, in whole seconds: shorter ones let a test of several processes, which share no fake clock, be quick.</summary>
    internal int RateLimitSeconds { get; set; } = 10;

    /// <summary>How long the end of an emulator with a port waits for requests, by the system's clock: one whose body never comes to its end must not hold up a test's.</summary>
    internal TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The credentials that are let in: access tokens, and pairs written <c>app_id:api_key</c>.
    /// Others are answered with 401 <c>unauthorized</c>. Null, the default, lets in any credential that is not empty.
    /// </summary>
    public IReadOnlyCollection<string>? Credentials { get; set; }

    /// <summary>
    /// Whether unknown JSON properties and query parameters are refused, with 400 <c>parameter_invalid</c>. False by default: Intercom
    /// leaves them out in silence. Attributes that are known and cannot be written are left out in any case, as clients send back what they read.
    /// </summary>
    public bool Strict { get; set; }

    /// <summary>How many requests <see cref="IntercomEmulator.Requests"/> keeps, the newest; 1,000 by default, 0 for none.</summary>
    public int RequestsKept { get; set; } = 1_000;

    /// <summary>
    /// Told in a line of every request that no route serves; several requests may tell at once. By default it is written to the standard
    /// error stream: such a request is a mistake of the app or a gap of the emulator, and an app that takes 404 for "not there" hides both.
    /// Test runners that swallow that stream show what is written to the output they hand to a test. Null says nothing.
    /// </summary>
    public Action<string>? Log { get; set; } = Console.Error.WriteLine;

    /// <summary>How webhooks are delivered, and which faults their delivery has.</summary>
    public WebhookDeliveryOptions Webhooks { get; set; } = new();
}
