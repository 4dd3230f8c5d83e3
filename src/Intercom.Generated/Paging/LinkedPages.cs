using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>Pages of which each names the address of the next.</summary>
/// <param name="client">Who asks.</param>
/// <param name="first">Fetches the first page.</param>
/// <param name="follow">Fetches the page at an address.</param>
internal sealed class LinkedPages<T>(
    IntercomClient client,
    Func<CancellationToken, Task<ListAnswer<T>>> first,
    Func<string, CancellationToken, Task<ListAnswer<T>>> follow) : AsyncPageable<T>
    where T : Resource
{
    public override async IAsyncEnumerable<Page<T>> AsPages([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        ListAnswer<T> answer = await first(cancellationToken).ConfigureAwait(false);
        for (int number = 1; ; number++)
        {
            string? next = answer.Pages?.Next is { Length: > 0 } address ? address : null;
            yield return answer.ToPage(number, next);

            if (next is null)
                yield break;

            // Checked only now: what came before a bad link is good.
            string link = client.Transport.Relative(next);
            if (!visited.Add(link))
                throw new UnexpectedResponseException($"The pages of the list go round in a circle: '{link}' came up again.");

            answer = await follow(link, cancellationToken).ConfigureAwait(false);
        }
    }
}
