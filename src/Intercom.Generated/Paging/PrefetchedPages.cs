using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages of which the next is fetched while the caller works through the present one.</summary>
internal sealed class PrefetchedPages<T>(AsyncPageable<T> pages) : AsyncPageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<Page<T>> walk = pages.AsPages(over.Token).GetAsyncEnumerator(over.Token);
        Task<bool> fetch = walk.MoveNextAsync().AsTask();
        try
        {
            while (await FetchedAsync(fetch, cancellationToken).ConfigureAwait(false))
            {
                Page<T> page = walk.Current;
                fetch = walk.MoveNextAsync().AsTask();
                yield return page;
            }
        }
        finally
        {
            // Whoever stops in the middle neither waits for the page after it nor hears that it could not be fetched.
            await over.CancelAsync().ConfigureAwait(false);
            await ((Task)fetch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await walk.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A caller who gives up is told so by his own token.</summary>
    private static async ValueTask<bool> FetchedAsync(Task<bool> fetch, CancellationToken cancellationToken)
    {
        try
        {
            return await fetch.ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }
}
