using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Subscriptions;

internal sealed partial class SubscriptionStore
{
    public JsonObject Save() => new() { ["last"] = _ids.Position, ["all"] = JsonTree.ArrayOf(_subscriptions.Select(subscription => subscription.Save())) };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("last");
        _subscriptions.AddRange(saved.Parts("all").Select(SubscriptionDocument.Load));
    }
}
