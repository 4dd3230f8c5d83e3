using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages of which the next is fetched while the caller works through the present one.</summary>
internal sealed class PrefetchedPages<T>(AsyncPageable<T> pages) : AsyncPageable<T>
{
    /// <summary>One page ahead is as far as it goes.</summary>
    public override AsyncPageable<T> Prefetch() => this;

    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<Page<T>> walk = pages.AsPages(over.Token).GetAsyncEnumerator(over.Token);
        Task<bool> fetch = Fetch(walk);
        try
        {
            while (await FetchedAsync(fetch, cancellationToken).ConfigureAwait(false))
            {
                Page<T> page = walk.Current;
                fetch = Fetch(walk);
                yield return page;
            }
        }
        finally
        {
            // Whoever stops in the middle has no use for the page after it, and does not hear that it could not be fetched.
            try
            {
                await over.CancelAsync().ConfigureAwait(false);
            }
            finally
            {
                await ((Task)fetch).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await walk.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>A walk may be dropped in the middle: that its next page could not be fetched then concerns nobody.</summary>
    private static Task<bool> Fetch(IAsyncEnumerator<Page<T>> walk)
    {
        Task<bool> fetch = walk.MoveNextAsync().AsTask();
        _ = fetch.ContinueWith(static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return fetch;
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
