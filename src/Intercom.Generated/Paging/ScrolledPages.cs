using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages that go on at a cursor, until one is empty.</summary>
/// <param name="transport">Knows whether another scroll is open.</param>
/// <param name="operation">What fetches a page.</param>
/// <param name="cursorName">The member that holds the cursor.</param>
/// <param name="start">The cursor to begin at; null for the first page.</param>
/// <param name="fetch">Fetches the page at a cursor, or the first one.</param>
internal sealed class ScrolledPages<T>(
    Transport transport, Operation operation, string cursorName, string? start, Func<string?, CancellationToken, Task<ListAnswer<T>>> fetch) : AsyncPageable<T>
    where T : Resource
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var walk = new object();
        try
        {
            ListAnswer<T>? before = null;
            string? cursor = start;
            for (int number = 1; await FetchAsync(walk, cursor, cancellationToken).ConfigureAwait(false) is { Items.Count: > 0 } answer; number++)
            {
                // The cursor may stay the same. That the records do is no scroll, and would have no end.
                if (answer.IsSameAs(before))
                    throw new UnexpectedResponseException($"{operation} gave the same page twice: the scroll does not go on.");

                before = answer;
                cursor = answer.Cursor(cursorName);
                yield return answer.ToPage(number, cursor);

                if (cursor is null)
                    throw new UnexpectedResponseException($"A page of a scroll has records but no '{cursorName}': the records after it cannot be reached.");
                if (number == transport.MaxPages)
                    throw transport.TooManyPages(operation);
            }
        }
        finally
        {
            transport.OpenScroll.Leave(walk);
        }
    }

    private async Task<ListAnswer<T>> FetchAsync(object walk, string? cursor, CancellationToken cancellationToken)
    {
        transport.OpenScroll.Use(walk, operation);
        try
        {
            return await fetch(cursor, cancellationToken).ConfigureAwait(false);
        }
        catch (ConflictException exception) when (exception.Code == ScrollErrors.ExistsCode)
        {
            throw ScrollErrors.IsOpen(exception);
        }
        catch (ResourceNotFoundException exception) when (cursor is not null)
        {
            throw ScrollErrors.IsGone(exception);
        }
        finally
        {
            transport.OpenScroll.Rest(walk);
        }
    }
}
