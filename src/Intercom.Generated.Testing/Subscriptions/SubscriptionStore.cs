using Intercom.Testing.Http;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Subscriptions;

/// <summary>The subscriptions of a workspace, in the order they came.</summary>
internal sealed partial class SubscriptionStore
{
    public const int Most = 250;

    private readonly UuidSequence _ids = new();
    private readonly List<SubscriptionDocument> _subscriptions = [];

    public IReadOnlyList<SubscriptionDocument> All => _subscriptions;

    public bool IsKnown(string id) => _subscriptions.Exists(subscription => subscription.Id == id);

    public SubscriptionDocument ById(string id) =>
        _subscriptions.Find(subscription => subscription.Id == id) ?? throw Refusal.NotFound($"No such subscription[{id}]");

    public string NextId()
    {
        string id;
        do
        {
            id = $"nsub_{_ids.Next()}";
        }
        while (IsKnown(id));

        return id;
    }

    public void Add(SubscriptionDocument subscription) => _subscriptions.Add(subscription);

    /// <summary>Holds the very subscriptions of another store, and no others.</summary>
    public void Share(SubscriptionStore other)
    {
        _subscriptions.Clear();
        _subscriptions.AddRange(other._subscriptions);
    }

    public void Remove(SubscriptionDocument subscription)
    {
        _subscriptions.Remove(subscription);
        // What it was still to be sent outlives its place in the list.
        subscription.IsDeleted = true;
    }
}
