namespace Intercom.Testing.Http;

/// <summary>What a list is a page of: all of it, in order, of which only the page is looked at.</summary>
/// <param name="InOrder">What was found.</param>
/// <param name="Count">How much that is.</param>
internal sealed record Selection<T>(IEnumerable<T> InOrder, int Count)
{
    public Selection(IReadOnlyList<T> all)
        : this(all, all.Count)
    {
    }
}
