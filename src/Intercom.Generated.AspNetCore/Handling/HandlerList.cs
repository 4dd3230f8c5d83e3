using Microsoft.Extensions.DependencyInjection;

namespace Intercom.AspNetCore;

/// <summary>The handlers of an endpoint.</summary>
/// <param name="scopes">Makes a scope for each notification.</param>
internal sealed class HandlerList(IServiceScopeFactory scopes)
{
    /// <summary>Replaced, never changed: requests read it while the app may still add.</summary>
    private volatile NotificationHandling[] _all = [];

    public void Add(NotificationHandling handling) => _all = [.. _all, handling];

    /// <summary>Those a notification is for, in the order in which they were added.</summary>
    public IReadOnlyList<NotificationHandling> Of(Notification notification) => [.. _all.Where(handling => handling.IsMeantBy(notification))];

    /// <summary>Runs all that a notification is for, up to the first that fails.</summary>
    public async Task RunAsync(Notification notification, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            foreach (NotificationHandling handling in Of(notification))
                await handling.RunAsync(scope.ServiceProvider, notification, cancellationToken).ConfigureAwait(false);
        }
    }
}
