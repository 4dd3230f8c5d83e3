using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Intercom.AspNetCore.Health;

/// <summary>Asks Intercom for little, and tells of its answer.</summary>
internal sealed class IntercomHealthCheck(IntercomClient client, Func<IntercomClient, CancellationToken, Task> request) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (IsSpent)
            return Spent();

        try
        {
            await request(client, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("Intercom answers.", Data(client.RateLimit));
        }
        catch (RateLimitExceededException exception)
        {
            return Spent(exception);
        }
        catch (OperationCanceledException exception) when (IsSpent)
        {
            // It would have waited for the next window, or been sent again in it.
            return Spent(exception);
        }
        catch (IntercomException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception, Data(client.RateLimit));
        }
    }

    /// <summary>Whom the credentials let in is told by the list of admins, which is short and which both kinds of credentials may read.</summary>
    public static async Task AskForAdminsAsync(IntercomClient client, CancellationToken cancellationToken)
    {
        await foreach (Admin _ in client.Admins.All().WithCancellation(cancellationToken).ConfigureAwait(false))
            return;
    }

    private bool IsSpent => client.RateLimit is { Remaining: 0, ResetAt: { } resetAt } && resetAt > client.Transport.Now;

    /// <summary>What is sent is served in the next window: the app is slowed down, and not cut off.</summary>
    private HealthCheckResult Spent(Exception? exception = null) => HealthCheckResult.Degraded("The rate limit is spent.", exception, Data(client.RateLimit));

    private static Dictionary<string, object> Data(RateLimitDetails? rateLimit)
    {
        var data = new Dictionary<string, object>();
        if (rateLimit?.Limit is { } limit)
            data["limit"] = limit;
        if (rateLimit?.Remaining is { } remaining)
            data["remaining"] = remaining;
        if (rateLimit?.ResetAt is { } resetAt)
            data["reset_at"] = resetAt;
        return data;
    }
}
