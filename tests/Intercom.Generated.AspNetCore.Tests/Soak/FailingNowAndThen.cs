using System.Collections.Concurrent;

namespace Intercom.AspNetCore.Tests.Soak;

/// <summary>The handlers of the soak: one try in twenty fails. Counts how often each notification ended well.</summary>
internal sealed class FailingNowAndThen
{
    private readonly Random _lot = new(2202);
    private readonly ConcurrentDictionary<string, int> _endedWell = new();
    private int _failures;

    public IReadOnlyDictionary<string, int> EndedWell => _endedWell;

    public int Failures => _failures;

    public async Task HandleAsync(Notification notification)
    {
        await Task.Yield();
        if (Draw() < 0.05)
        {
            Interlocked.Increment(ref _failures);
            throw new InvalidOperationException("One in twenty.");
        }

        _endedWell.AddOrUpdate(notification.Id!, 1, static (_, times) => times + 1);
    }

    private double Draw()
    {
        lock (_lot)
            return _lot.NextDouble();
    }
}
