using Intercom;
using Intercom.AspNetCore.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to an app's health checks whether Intercom answers.</summary>
public static class IntercomHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that a client reaches Intercom and is let in.</summary>
    /// <remarks>
    /// Each check is a request, <c>GET /admins</c> unless another is given, and counts against the rate limit like any other; it waits and is repeated as the
    /// client's options say, until <paramref name="timeout"/>. An answer is healthy, a spent rate limit degraded, and refused credentials, faults and silence are
    /// <paramref name="failureStatus"/>. The result's data has <c>limit</c>, <c>remaining</c> and <c>reset_at</c> of the rate limit, as far as they are known.
    /// </remarks>
    /// <param name="builder">What <c>AddHealthChecks</c> returned.</param>
    /// <param name="client">The name of the client, for one of several; null for the one without.</param>
    /// <param name="name">The name of the check; null for <c>intercom</c>, or <c>intercom:</c> and the name of the client.</param>
    /// <param name="failureStatus">What a failure is; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to choose the check by.</param>
    /// <param name="timeout">How long it may take; null for 10 seconds.</param>
    /// <param name="request">What to ask in place of <c>GET /admins</c>: for tokens that may not read admins.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddIntercom(
        this IHealthChecksBuilder builder,
        string? client = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        Func<IntercomClient, CancellationToken, Task>? request = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name ?? (client is null ? "intercom" : $"intercom:{client}"),
            provider => new IntercomHealthCheck(
                client is null ? provider.GetRequiredService<IntercomClient>() : provider.GetRequiredKeyedService<IntercomClient>(client),
                request ?? IntercomHealthCheck.AskForAdminsAsync),
            failureStatus,
            tags,
            timeout ?? TimeSpan.FromSeconds(10)));
    }
}
