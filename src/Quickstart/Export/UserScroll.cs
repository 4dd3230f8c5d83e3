using Intercom;

namespace Quickstart.Export;

/// <summary>Walks through all users, in as many scrolls as that takes.</summary>
/// <param name="client">The workspace.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="clock">What waits are measured by.</param>
internal sealed class UserScroll(IntercomClient client, IExportProgress progress, TimeProvider clock)
{
    // A scroll ends a minute after it was last used, as that of an export that was killed.
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
    private const int MaxPauses = 13;

    // A machine that sleeps now and then, or an API with a bad moment, is no reason to give up; one that ends each scroll is.
    private const int MaxBroken = 10;

    private int _pauses;
    private int _broken;
    private bool _isUnderWay;

    /// <param name="cursor">Where to go on; null for the start.</param>
    /// <param name="partial">Takes the users.</param>
    /// <param name="stop">Ends the walk between two pages, or else within one.</param>
    public async Task<ScrollEnd> WalkAsync(string? cursor, PartialFile partial, GracefulStop stop)
    {
        if (cursor is null && partial.Count > 0)
            progress.Say("A new scroll begins at the first user: those that are there already are passed over.");

        try
        {
            while (true)
            {
                try
                {
                    return await WalkOneAsync(cursor, partial, stop);
                }
                catch (IntercomException exception) when (_isUnderWay && exception is (ResourceNotFoundException or ServerException or ConnectionException) && _broken++ < MaxBroken)
                {
                    // Which page the API gives next is not known after a fault: it is asked for no page twice.
                    progress.Say($"The scroll {(exception is ResourceNotFoundException ? "has expired" : "broke off")}. A new one begins, and passes over the users that are there already.");
                    cursor = null;
                    _pauses = 0;
                }
                catch (ConflictException exception) when (!_isUnderWay && exception.Code == "scroll_exists" && _pauses++ < MaxPauses)
                {
                    if (_pauses == 1)
                        progress.Say("Another scroll is open in this workspace, which has one at a time. It ends a minute after it was last used: waiting for that.");
                    await Task.Delay(s_pause, clock, stop.Asked);
                }
            }
        }
        catch (OperationCanceledException) when (stop.Asked.IsCancellationRequested)
        {
            return default;
        }
    }

    private async Task<ScrollEnd> WalkOneAsync(string? cursor, PartialFile partial, GracefulStop stop)
    {
        _isUnderWay = cursor is not null;
        await using IAsyncEnumerator<Page<User>> pages = client.Users.Scroll(scrollParam: cursor).AsPages(stop.Over).GetAsyncEnumerator(stop.Over);
        while (!stop.Asked.IsCancellationRequested)
        {
            if (!await pages.MoveNextAsync())
                return new ScrollEnd(IsReached: true, null);

            _isUnderWay = true;
            await partial.AppendAsync(pages.Current.Items);
            cursor = pages.Current.Next;
            progress.Advance(partial.Count);
        }

        return new ScrollEnd(IsReached: false, cursor);
    }
}
