namespace Intercom;

/// <summary>Pages that are there already.</summary>
internal sealed class GivenPages<T>(IEnumerable<Page<T>> pages) : AsyncPageable<T>
{
    public override async IAsyncEnumerable<Page<T>> AsPages([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (Page<T> page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
