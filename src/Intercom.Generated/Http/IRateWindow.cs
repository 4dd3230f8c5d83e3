namespace Intercom;

/// <summary>The window of a rate limit, in which requests find a place.</summary>
internal interface IRateWindow
{
    /// <summary>Takes a place for one request more, if that can be told at once and it may go now.</summary>
    bool TryEnter();

    /// <summary>Takes a place for one request more.</summary>
    /// <returns>Zero when it may go now; else after how long to ask again, <see cref="Timeout.InfiniteTimeSpan"/> for not before an answer.</returns>
    ValueTask<TimeSpan> EnterAsync();

    /// <summary>Gives the place back and learns what the try has taught.</summary>
    void Leave(RateReading reading);
}
