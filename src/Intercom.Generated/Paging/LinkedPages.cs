using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages of which each names the address of the next.</summary>
/// <param name="client">Who asks.</param>
/// <param name="first">Fetches the first page.</param>
/// <param name="next">Fetches the page at an address.</param>
internal sealed class LinkedPages<T>(
    IntercomClient client,
    Func<CancellationToken, Task<ListAnswer<T>>> first,
    Func<string, CancellationToken, Task<ListAnswer<T>>> next) : AsyncPageable<T>
    where T : Resource
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var cycle = new CycleGuard();
        ListAnswer<T> answer = await first(cancellationToken).ConfigureAwait(false);
        for (int number = 1; ; number++)
        {
            string? link = answer.Pages?.Next is { Length: > 0 } address ? client.Transport.Relative(address) : null;
            yield return answer.ToPage(number, link);

            if (link is null)
                yield break;

            cycle.Visit(link);
            answer = await next(link, cancellationToken).ConfigureAwait(false);
        }
    }
}
