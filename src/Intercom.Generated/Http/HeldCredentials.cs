using System.Net.Http.Headers;

namespace Intercom;

/// <summary>What options give to be let in by: a header, or what makes one for each request.</summary>
internal sealed class HeldCredentials(IntercomOptions options)
{
    public AuthenticationHeaderValue? Header { get; } = options.TokenProvider is null ? Credentials.Header(options) : null;

    /// <summary>The header as it is sent, written once for all requests.</summary>
    public string? Text { get; } = options.TokenProvider is null ? Credentials.Header(options).ToString() : null;

    public Func<CancellationToken, ValueTask<string>>? TokenProvider { get; } = options.TokenProvider;
}
