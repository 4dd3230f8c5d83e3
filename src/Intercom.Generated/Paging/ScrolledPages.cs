using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages that go on at a cursor, until one is empty.</summary>
/// <param name="cursorName">The member that holds the cursor.</param>
/// <param name="fetch">Fetches the page at a cursor, or the first one.</param>
internal sealed class ScrolledPages<T>(string cursorName, Func<string?, CancellationToken, Task<ListAnswer<T>>> fetch) : AsyncPageable<T>
    where T : Resource
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ListAnswer<T> answer = await fetch(null, cancellationToken).ConfigureAwait(false);
        for (int number = 1; answer.Items is { Count: > 0 }; number++)
        {
            string? cursor = answer.Cursor(cursorName);
            yield return answer.ToPage(number, cursor);

            if (cursor is null)
                throw new UnexpectedResponseException($"A page of a scroll has records but no '{cursorName}': the records after it cannot be reached.");

            answer = await fetch(cursor, cancellationToken).ConfigureAwait(false);
        }
    }
}
