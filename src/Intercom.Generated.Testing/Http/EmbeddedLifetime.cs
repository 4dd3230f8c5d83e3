using Microsoft.Extensions.Hosting;

namespace Intercom.Testing.Http;

/// <summary>
/// Leaves the process alone. The host's usual lifetime takes Ctrl+C and SIGTERM for itself, and a test run could no longer be stopped with them.
/// </summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
