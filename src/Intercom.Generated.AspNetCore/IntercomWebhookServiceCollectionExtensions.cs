using Intercom.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what endpoints for webhooks need of the host.</summary>
public static class IntercomWebhookServiceCollectionExtensions
{
    /// <summary>Has the app's end wait, as long as its shutdown may take, for the notifications that were acknowledged at once and are not handled yet.</summary>
    /// <param name="services">The app's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddIntercomWebhooks(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<WebhookQueues>();
        return services.AddHostedService<QueueShutdown>();
    }
}
