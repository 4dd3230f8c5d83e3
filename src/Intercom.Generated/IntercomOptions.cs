using System.Diagnostics;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Intercom;

/// <summary>How a client reaches Intercom, and as whom. A client copies its options when it is made; later changes do not reach it.</summary>
public sealed class IntercomOptions
{
    /// <summary>The app's id; with <see cref="AppApiKey"/>, in place of an access token.</summary>
    public string? AppId { get; set; }

    /// <summary>The app's API key; with <see cref="AppId"/>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AppApiKey { get; set; }

    /// <summary>The access token.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; set; }

    /// <summary>Gives the access token anew for each request, so that it can be rotated.</summary>
    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>Where the API is. A path in it stands before every route.</summary>
    public Uri BaseAddress { get; set; } = new(IntercomApi.Address);

    /// <summary>The version of the API, sent as <c>Intercom-Version</c> on every request; null sends none, and the app's own setting holds.</summary>
    public string? ApiVersion { get; set; } = IntercomApi.DefaultVersion;

    /// <summary>
    /// How long a try may take, from its token to the end of its answer; waiting for the rate limit or for the next try does not count.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for as long as it takes.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>How often a request is sent again after a 429, and, where doing it twice does no harm, after a fault of server or network.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Whether requests wait, first come, first served, for the next window of the rate limit when the present one is spent, as the answers tell.
    /// Without it they are sent, and refused with 429.
    /// </summary>
    public bool Pacing { get; set; } = true;

    /// <summary>The largest answer that is read, in bytes and after it is unpacked; what is larger is an error. 100 MB unless set.</summary>
    public int MaxResponseSize { get; set; } = 100 * 1024 * 1024;

    /// <summary>How many levels of objects and arrays an answer may have; what goes deeper is an error. At most 500, which is also what it is unless set.</summary>
    public int MaxJsonDepth { get; set; } = JsonDepth.Max;

    /// <summary>How many pages of a list are fetched in one walk; a list that has not ended by then is an error, as it may never end.</summary>
    public int MaxPages { get; set; } = 100_000;

    /// <summary>Where each request, retries included, also gets a permit before it is sent; null for no limit of the app's own. It is not disposed.</summary>
    public RateLimiter? RateLimiter { get; set; }

    /// <summary>Where the client logs: category <c>Intercom</c>, operation and status only. <see cref="IntercomTelemetry"/> lists the events.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock that waits before retries and measures calls.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes the window of the rate limit; null for one of the client's own.</summary>
    internal Func<IntercomOptions, IRateWindow>? Window { get; set; }

    /// <summary>The name by which the container has the client; null for a client without one.</summary>
    internal string? ClientName { get; init; }

    /// <summary>The credentials are left out.</summary>
    public override string ToString() => $"{nameof(IntercomOptions)} {{ BaseAddress = {BaseAddress}, ApiVersion = {ApiVersion} }}";

    /// <summary>A copy that no one else can change.</summary>
    /// <exception cref="ArgumentException">Something is missing, wrong or contradictory.</exception>
    internal IntercomOptions Checked()
    {
        CheckCredentials();
        CheckTarget();
        CheckBounds();
        return (IntercomOptions)MemberwiseClone();
    }

    private void CheckCredentials()
    {
        bool hasKey = AppId is not null || AppApiKey is not null;
        int kinds = (hasKey ? 1 : 0) + (AccessToken is null ? 0 : 1) + (TokenProvider is null ? 0 : 1);
        if (kinds == 0)
            throw new ArgumentException("There are no credentials: set AccessToken, or AppId and AppApiKey, or TokenProvider.");
        if (kinds > 1)
            throw new ArgumentException("There are several kinds of credentials: set only one of AccessToken, AppId with AppApiKey, and TokenProvider.");

        if (AccessToken is not null)
            Credentials.Check(AccessToken, "access token");
        if (hasKey)
        {
            if (AppId is null || AppApiKey is null)
                throw new ArgumentException($"AppId and AppApiKey go together: the {(AppId is null ? "app id" : "API key")} is missing.");

            Credentials.Check(AppId, "app id");
            Credentials.Check(AppApiKey, "API key");
            if (AppId!.Contains(':', StringComparison.Ordinal))
                throw new ArgumentException("The app id has a colon, which HTTP Basic authentication does not allow.");
        }
    }

    private void CheckBounds()
    {
        if (MaxResponseSize is < 1 or >= 1 << 30)
            throw new ArgumentException("MaxResponseSize must be at least 1 byte and less than 1 GiB.");
        if (MaxJsonDepth is < 1 or > JsonDepth.Max)
            throw new ArgumentException($"MaxJsonDepth must be 1 to {JsonDepth.Max}.");
        if (MaxPages < 1)
            throw new ArgumentException("MaxPages must be 1 or more.");
    }

    private void CheckTarget()
    {
        if (BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" })
            throw new ArgumentException("BaseAddress must be an absolute http or https address without user, query and fragment, such as https://api.intercom.io.");
        if (ApiVersion is not null && (ApiVersion.Length == 0 || ApiVersion.Any(static character => !char.IsAsciiLetterOrDigit(character) && character != '.')))
            throw new ArgumentException($"ApiVersion must be a version such as {IntercomApi.DefaultVersion}, or null to send none.");
        if ((Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan) || Timeout.TotalMilliseconds > int.MaxValue)
            throw new ArgumentException("Timeout must be more than zero and less than 24 days, or Timeout.InfiniteTimeSpan.");
        if (TimeProvider is null)
            throw new ArgumentException("TimeProvider must not be null: TimeProvider.System is the computer's own clock.");
        if (MaxRetries < 0)
            throw new ArgumentException("MaxRetries must be 0 or more.");
    }
}
