using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Snapshots;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Empties the workspace: all is as after the start, ids begin anew, the rate limit's window is unspent, and there are no faults and no requests
    /// of before. Webhooks that are not delivered
    /// yet are dropped, and whoever waits for them in <see cref="WebhooksDeliveredAsync"/> waits no longer.
    /// </summary>
    /// <param name="cancellationToken">Ends it before it begins; once begun, it is done whole.</param>
    /// <returns>A task that ends when no webhook of before is under way any more.</returns>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public async Task ResetAsync(CancellationToken cancellationToken = default)
    {
        await BeginAnewAsync(null, cancellationToken).ConfigureAwait(false);
        Faults.Clear();
        Requests.Clear();
    }

    /// <summary>
    /// Takes down all the workspace holds, with the ids that are next and the feeds of the subscriptions; not an open scroll, the rate limit's
    /// window, or webhooks that are not delivered yet.
    /// </summary>
    /// <returns>
    /// JSON of the emulator's own, for <see cref="RestoreAsync"/>: <c>ToJsonString()</c> is what to write into a file. It holds the
    /// <c>hub_secret</c>s, and no credentials.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public JsonObject Snapshot()
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return _workspace.Save();
    }

    /// <summary>
    /// Puts a snapshot, of this emulator or another one, in the place of all the workspace holds, as often as wanted. As with
    /// <see cref="ResetAsync"/>, an open scroll ends, webhooks that are not delivered yet are dropped, and the rate limit's window is unspent.
    /// Times stay those of the snapshot.
    /// </summary>
    /// <param name="snapshot">What <see cref="Snapshot"/> returned, or the same read from a file. The object is copied.</param>
    /// <param name="cancellationToken">Ends it before it begins; once begun, it is done whole.</param>
    /// <returns>A task that ends when no webhook of before is under way any more.</returns>
    /// <exception cref="ArgumentException">It is no snapshot, or a damaged one; the workspace stays as it is.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public Task RestoreAsync(JsonObject snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return BeginAnewAsync(SnapshotFormat.Read(snapshot, nameof(snapshot)), cancellationToken);
    }

    private async Task BeginAnewAsync(SavedObject? saved, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        await _workspace.ReplaceAsync(saved).ConfigureAwait(false);
        _server.Services.GetRequiredService<RateWindow>().Renew();
    }
}
