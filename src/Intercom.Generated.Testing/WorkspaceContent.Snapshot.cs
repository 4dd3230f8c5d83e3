using System.Text.Json.Nodes;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing;

/// <summary>How a workspace is kept. Each store and document keeps itself, in a file of its own beside it.</summary>
internal sealed partial class WorkspaceContent
{
    public JsonObject Save() => new()
    {
        ["format"] = SnapshotFormat.Name,
        ["version"] = SnapshotFormat.Version,
        ["created_at"] = CreatedAt,
        ["delete_requests"] = DeleteRequests,
        ["last_id"] = Ids.Position,
        ["last_user_id"] = UserIds.Position,
        ["last_notification_id"] = NotificationIds.Position,
        ["last_scroll"] = Scroll.Position,
        ["tags"] = Tags.Save(),
        ["segments"] = Segments.Save(),
        ["companies"] = Companies.Save(),
        ["users"] = Users.Save(),
        ["contacts"] = Contacts.Save(),
        ["visitors"] = Visitors.Save(),
        ["admins"] = Admins.Save(),
        ["teams"] = Teams.Save(),
        ["team_membership"] = TeamMembership.Save(),
        ["activities"] = Activities.Save(),
        ["notes"] = Notes.Save(),
        ["events"] = Events.Save(),
        ["conversations"] = Conversations.Save(),
        ["jobs"] = Jobs.Save(),
        ["subscriptions"] = Subscriptions.Save(),
    };

    /// <summary>A copy, to be filled while this stays as it is. What goes on meanwhile, a scroll and deliveries to subscriptions, goes on in the copy.</summary>
    public WorkspaceContent Copy()
    {
        var copy = new WorkspaceContent(_clock, Scroll);
        copy.Load(new SavedObject(Save(), "workspace", "workspace"));
        copy.Subscriptions.Share(Subscriptions);
        return copy;
    }

    /// <summary>Takes in what was kept, where there is nothing yet.</summary>
    public void Load(SavedObject saved)
    {
        CreatedAt = saved.Integer("created_at");
        DeleteRequests = saved.Integer("delete_requests");
        Ids.Position = saved.Integer("last_id");
        UserIds.Position = saved.Integer("last_user_id");
        NotificationIds.Position = saved.Integer("last_notification_id");
        Scroll.Position = saved.Integer("last_scroll");

        // Before those who carry them.
        Tags.Load(saved.Part("tags"));
        Segments.Load(saved.Part("segments"));
        Companies.Load(saved.Part("companies"), this);
        Users.Load(saved.Part("users"), this);
        Contacts.Load(saved.Part("contacts"), this);
        Visitors.Load(saved.Part("visitors"), this);

        Admins.Load(saved.Part("admins"));
        Teams.Load(saved.Part("teams"));
        TeamMembership.Load(saved.Part("team_membership"));
        Activities.Load(saved.Part("activities"));
        Notes.Load(saved.Part("notes"));
        Events.Load(saved.Part("events"));
        Conversations.Load(saved.Part("conversations"));
        Jobs.Load(saved.Part("jobs"));
        Subscriptions.Load(saved.Part("subscriptions"));
    }
}
