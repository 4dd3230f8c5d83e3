using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Subscriptions;

internal sealed partial class NotificationDocument
{
    public JsonObject Save() => new() { ["attempts"] = Attempts, ["fields"] = _fields.DeepClone() };

    public static NotificationDocument Load(SavedObject saved)
    {
        var notification = new NotificationDocument(null, "", [], 0) { Attempts = saved.Integer("attempts") };
        notification._fields.Become(saved.Object("fields"));
        return notification;
    }
}
