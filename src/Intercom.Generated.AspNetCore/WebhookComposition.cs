using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore;

/// <summary>Puts an endpoint together, of its options and the app's services.</summary>
internal static class WebhookComposition
{
    public static (WebhookEndpoint Endpoint, HandlerList Handlers) Of(IntercomWebhookOptions options, IServiceProvider services)
    {
        TimeProvider clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var logger = new SteadyLogger(services.GetRequiredService<ILoggerFactory>().CreateLogger(WebhookLog.Category));
        var handlers = new HandlerList(services.GetRequiredService<IServiceScopeFactory>());
        IDistributedCache? cache = options.HandledIds ?? services.GetService<IDistributedCache>();
        var handledIds = new HandledIds(
            new RecentIds(options.RememberIdsFor, clock), cache is null ? null : new SharedIds(cache, options.RememberIdsFor, clock, logger));
        IAcknowledger acknowledger = options.Acknowledge == WebhookAcknowledgement.AtOnce
            ? new AtOnce(Queue(options, services, handlers, handledIds, clock, logger), new Claims(), handledIds, logger)
            : new AfterHandling(handlers, new Claims(), handledIds, options.HandlingTimeout, logger);
        IntercomClient? client = options.Client ?? services.GetService<IntercomClient>();
        return (new WebhookEndpoint(options, client, new NotificationIntake(handlers, acknowledger, logger), clock, logger), handlers);
    }

    private static WebhookQueue Queue(IntercomWebhookOptions options, IServiceProvider services, HandlerList handlers, HandledIds handledIds, TimeProvider clock, ILogger logger)
    {
        // Only a service of the host can keep it from ending before the queue is empty, and there is no adding one by now.
        WebhookQueues queues = services.GetService<WebhookQueues>()
            ?? throw new InvalidOperationException("To acknowledge notifications at once takes a queue that ends before the app does: call builder.Services.AddIntercomWebhooks() before the app is built.");
        var handling = new QueuedHandling(handlers, handledIds, new FailedNotifications(options.OnFailed, logger), options.MaxHandlerRetries, clock, logger);
        return queues.Open(options.QueueCapacity, options.Workers, handling);
    }
}
