using System.Collections.Concurrent;
using Intercom.AspNetCore.Tests.Support;

namespace Intercom.AspNetCore.Tests.Soak;

/// <summary>Sends notifications as Intercom does: again whatever is not answered 2xx, some twice, and some of these at the same moment.</summary>
internal sealed class Sender(Func<Task<WebhookApp>> app)
{
    private readonly ConcurrentDictionary<string, bool> _acknowledged = new();
    private int _deliveries;

    public IEnumerable<string> Acknowledged => _acknowledged.Keys;

    /// <summary>How many requests it took.</summary>
    public int Deliveries => _deliveries;

    /// <summary>Sends so many, of which every fifth is one that was sent before or is being sent.</summary>
    public async Task SendAsync(int notifications, int sideBySide, Func<int, Task> onSent)
    {
        int next = -1;
        await Task.WhenAll(Enumerable.Range(0, sideBySide).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number < notifications)
            {
                await SendAsync(number);
                await onSent(number);
            }
        })));
    }

    private Task SendAsync(int number) => (number % 10) switch
    {
        // The one before it once more: most of the time that is still on its way.
        5 => UntilAcknowledgedAsync(number - 1),
        // Two at the same moment.
        8 => Task.WhenAll(UntilAcknowledgedAsync(number), UntilAcknowledgedAsync(number)),
        // Its second is the one above.
        9 => Task.CompletedTask,
        _ => UntilAcknowledgedAsync(number),
    };

    private async Task UntilAcknowledgedAsync(int number)
    {
        string id = $"notif_{number}";
        while (!await IsAcknowledgedAsync(Delivery.UserCreated(id)))
            await Task.Yield();

        _acknowledged[id] = true;
    }

    private async Task<bool> IsAcknowledgedAsync(Delivery delivery)
    {
        try
        {
            Interlocked.Increment(ref _deliveries);
            return await (await app()).SendAsync(delivery) is >= 200 and < 300;
        }
        catch (HttpRequestException)
        {
            // Nobody was there.
            return false;
        }
    }
}
