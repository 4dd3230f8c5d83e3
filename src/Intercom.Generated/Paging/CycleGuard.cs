namespace Intercom;

/// <summary>Notices that a chain of links goes round in a circle, remembering one link only (Brent's algorithm).</summary>
internal struct CycleGuard
{
    private string? _landmark;
    private long _steps;
    private long _limit;

    /// <summary>Takes the next link of the chain.</summary>
    /// <exception cref="UnexpectedResponseException">The chain has come back to a link it had before.</exception>
    public void Visit(string link)
    {
        if (string.Equals(link, _landmark, StringComparison.Ordinal))
            throw new UnexpectedResponseException($"The pages of the list go round in a circle: '{link}' came up again.");

        if (++_steps <= _limit)
            return;

        _landmark = link;
        _limit = Math.Max(1, _limit * 2);
        _steps = 0;
    }
}
