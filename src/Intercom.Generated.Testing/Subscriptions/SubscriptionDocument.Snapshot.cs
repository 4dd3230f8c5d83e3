using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Subscriptions;

internal sealed partial class SubscriptionDocument
{
    // Of what is still to be delivered nothing is kept but how many there were, by which faults are told.
    public JsonObject Save() => new()
    {
        ["id"] = Id,
        ["notifications_made"] = Outbox.Made,
        ["fields"] = _fields.DeepClone(),
        ["sent"] = Sent.Save(),
        ["errors"] = Errors.Save(),
    };

    public static SubscriptionDocument Load(SavedObject saved)
    {
        var subscription = new SubscriptionDocument(saved.Text("id"), 0) { Outbox = { Made = saved.Integer("notifications_made") } };
        subscription._fields.Become(saved.Object("fields"));
        subscription.Sent.Load(saved.Part("sent"));
        subscription.Errors.Load(saved.Part("errors"));
        return subscription;
    }
}
