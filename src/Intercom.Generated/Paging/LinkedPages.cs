using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages of which each names the address of the next.</summary>
/// <param name="transport">Knows which addresses may be asked.</param>
/// <param name="operation">What fetches a page.</param>
/// <param name="first">Fetches the first page.</param>
/// <param name="follow">Fetches the page at an address.</param>
internal sealed class LinkedPages<T>(
    Transport transport,
    Operation operation,
    Func<CancellationToken, Task<ListAnswer<T>>> first,
    Func<string, CancellationToken, Task<ListAnswer<T>>> follow) : AsyncPageable<T>
    where T : Resource
{
    /// <summary>Empty pages in a row after which a list counts as one without an end: who walks it sees nothing of them, and could not end it.</summary>
    private const int MaxEmptyPages = 100;

    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        ListAnswer<T> answer = await first(cancellationToken).ConfigureAwait(false);
        int empty = 0;
        for (int number = 1; ; number++)
        {
            string? next = answer.Pages?.Next is { Length: > 0 } address ? address : null;
            empty = answer.Items is { Count: > 0 } ? 0 : empty + 1;
            yield return answer.ToPage(number, next);

            if (next is null)
                yield break;

            // Checked only now: what came before a bad link is good. The number of pages the API claims is no end: it changes while one walks.
            string link = transport.Relative(next);
            if (!visited.Add(link))
                throw new UnexpectedResponseException($"{operation}: the pages of the list go round in a circle, page {number} names one that was there before.");
            if (empty == MaxEmptyPages)
                throw new UnexpectedResponseException($"{operation}: the list has had {MaxEmptyPages} empty pages in a row, and each names another one after it.");
            if (number == transport.MaxPages)
                throw transport.TooManyPages(operation);

            answer = await follow(link, cancellationToken).ConfigureAwait(false);
        }
    }
}
