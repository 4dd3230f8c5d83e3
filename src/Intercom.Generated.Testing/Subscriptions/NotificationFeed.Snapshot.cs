using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Subscriptions;

internal sealed partial class NotificationFeed
{
    public JsonObject Save() => new()
    {
        ["all"] = JsonTree.ArrayOf(_notifications.Select(one => new JsonObject
        {
            ["at"] = one.At,
            ["notification"] = one.Notification.Save(),
            ["http_request"] = one.HttpRequest?.DeepClone(),
        })),
    };

    public void Load(SavedObject saved)
    {
        foreach (SavedObject one in saved.Parts("all"))
            _notifications.Enqueue((one.Integer("at"), NotificationDocument.Load(one.Part("notification")), one.OptionalObject("http_request")));
    }
}
