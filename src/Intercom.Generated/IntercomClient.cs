namespace Intercom;

/// <summary>Intercom's API for one workspace. One client serves a whole app, from any number of threads.</summary>
/// <remarks>Every call throws <see cref="IntercomException"/> or a subclass when the API refuses or cannot be reached.</remarks>
public partial class IntercomClient : IDisposable
{
    private static volatile IntercomClient? s_default;

    /// <summary>Creates a client by app id and API key: HTTP Basic authentication.</summary>
    /// <param name="appId">The app's id.</param>
    /// <param name="appApiKey">The app's API key.</param>
    /// <exception cref="ArgumentException">One of them is empty or malformed.</exception>
    public IntercomClient(string appId, string appApiKey)
        : this(new IntercomOptions { AppId = appId ?? "", AppApiKey = appApiKey ?? "" })
    {
    }

    /// <summary>Creates a client by access token.</summary>
    /// <param name="accessToken">The access token.</param>
    /// <exception cref="ArgumentException">It is empty or malformed.</exception>
    public IntercomClient(string accessToken)
        : this(new IntercomOptions { AccessToken = accessToken ?? "" })
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="options">Credentials, address and the rest.</param>
    /// <exception cref="ArgumentException">The options are incomplete or contradict each other.</exception>
    public IntercomClient(IntercomOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Transport = new Transport(options.Checked(), null, PlaceQueues.OfProcess);
    }

    /// <summary>Creates a client that sends by a given handler: for tests and proxies.</summary>
    /// <param name="options">Credentials, address and the rest.</param>
    /// <param name="handler">What sends the requests; it is not disposed with the client. It no longer follows redirects, which would take credentials to other hosts.</param>
    /// <exception cref="ArgumentException">The options are incomplete or contradict each other, or the handler follows redirects and has been used already.</exception>
    public IntercomClient(IntercomOptions options, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handler);
        Transport = new Transport(options.Checked(), handler, new PlaceQueues());
    }

    /// <summary>Creates one of the clients of a container, whose handlers come from its factory.</summary>
    internal IntercomClient(IntercomOptions options, RotatingHandler handler, PlaceQueues queues) =>
        Transport = new Transport(options.Checked(), handler, queues);

    /// <summary>The client of <c>User.FindAsync</c> and all other static members, and of objects the app made itself. Set it once, at the start.</summary>
    public static IntercomClient? Default
    {
        get => s_default;
        set => s_default = value;
    }

    /// <summary>The newest rate limit an answer gave; null before the first.</summary>
    public RateLimitDetails? RateLimit => Transport.RateLimit;

    internal Transport Transport { get; }

    internal static IntercomClient Required => s_default
        ?? throw new InvalidOperationException(
            "There is no default client. Set IntercomClient.Default = new IntercomClient(\"access-token\") once, or call the method on a client: client.Users.FindAsync(…).");

    /// <summary>Closes the client's connections.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the client's connections.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Transport.Dispose();
    }
}
