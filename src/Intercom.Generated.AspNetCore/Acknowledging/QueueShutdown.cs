using Microsoft.Extensions.Hosting;

namespace Intercom.AspNetCore;

/// <summary>Has the host wait for the queues before it ends, as long as its shutdown may take.</summary>
internal sealed class QueueShutdown(WebhookQueues queues) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => queues.EndAsync(cancellationToken);
}
