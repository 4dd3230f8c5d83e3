using System.Diagnostics.CodeAnalysis;

namespace Intercom.Testing.Webhooks;

/// <summary>What a subscription is to be sent, in order. Touched only where the workspace is held.</summary>
internal sealed class Outbox
{
    private readonly Queue<Delivery> _ready = new();

    /// <summary>How many notifications were made for the subscription, pings aside.</summary>
    public long Made { get; set; }

    /// <summary>Whether somebody is at work on it.</summary>
    public bool IsBeingServed { get; set; }

    /// <summary>The one that waits for the next to pass it.</summary>
    public Delivery? Held { get; private set; }

    public void Add(Delivery delivery) => _ready.Enqueue(delivery);

    public void Hold(Delivery delivery) => Held = delivery;

    /// <summary>Puts the one that waited at the end.</summary>
    public void Release()
    {
        if (Held is { } held)
            _ready.Enqueue(held);
        Held = null;
    }

    public bool TryTake([NotNullWhen(true)] out Delivery? delivery) => _ready.TryDequeue(out delivery);
}
