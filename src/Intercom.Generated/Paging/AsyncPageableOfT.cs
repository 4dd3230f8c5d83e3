namespace Intercom;

/// <summary>A list of the API that is fetched page by page while it is walked. Nothing is sent before; each walk starts anew.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
public abstract class AsyncPageable<T> : IAsyncEnumerable<T>
{
    /// <summary>The list page by page.</summary>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public abstract IAsyncEnumerable<Page<T>> AsPages(CancellationToken cancellationToken = default);

    /// <summary>The same list, whose next page is fetched while the present one is worked on: two pages are held in place of one.</summary>
    /// <remarks>An error of the next page shows after the last record of the present one, as it does otherwise.</remarks>
    public virtual AsyncPageable<T> Prefetch() => new PrefetchedPages<T>(this);

    /// <inheritdoc />
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in AsPages(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
                yield return item;
        }
    }
}
