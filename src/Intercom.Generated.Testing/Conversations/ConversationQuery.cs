using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Conversations;

/// <summary>Which conversations a list holds, and in which order.</summary>
internal sealed class ConversationQuery
{
    // A client's word for those that no admin has.
    private const string Nobody = "nobody";

    private readonly string? _assigneeId;
    private readonly string? _customerId;
    private readonly bool? _open;
    private readonly bool _unreadOnly;
    private readonly long? _before;
    private readonly ListOrder _order;

    public ConversationQuery(Workspace workspace, QueryParameters query)
    {
        string? type = query.Text("type") is null ? null : query.Choice("type", "admin", "user");
        _assigneeId = type == "admin" ? AssigneeId(workspace, query) : null;
        _customerId = type == "user" ? workspace.Directory.Find(PersonKeys.Read(query)).Id : null;
        RefuseStray(query, type);

        _open = query.Flag("open");
        // unread=false asks for all, read or not.
        _unreadOnly = query.Flag("unread") == true;
        _before = query.Moment("before");
        _order = ListOrder.Read(query, "updated_at", "created_at");
    }

    public IReadOnlyList<ConversationDocument> Select(IEnumerable<ConversationDocument> conversations) =>
        _order.Sort(conversations.Where(IsWanted), (conversation, timestamp) => conversation.Integer(timestamp));

    private bool IsWanted(ConversationDocument conversation) =>
        (_assigneeId is null || (_assigneeId == Nobody ? !conversation.IsAssigned : conversation.AssigneeId == _assigneeId))
        && (_customerId is null || conversation.CustomerIds.Contains(_customerId, StringComparer.Ordinal))
        && (_open is null || conversation.IsOpen == _open)
        && !(_unreadOnly && conversation.IsRead)
        && !(conversation.Integer("updated_at") >= _before);

    private static string AssigneeId(Workspace workspace, QueryParameters query)
    {
        string id = query.Text("admin_id") ?? query.Text("id") ?? throw Refusal.MissingParameter("admin_id is required with type=admin", "admin_id");
        return id == Nobody || workspace.Teams.IsKnown(id) ? id : workspace.Admins.ById(id).Id;
    }

    // A filter without its type would list everyone's conversations as if they were the ones asked for.
    private static void RefuseStray(QueryParameters query, string? type)
    {
        if (type != "admin" && query.Text("admin_id") is not null)
            throw Refusal.ParameterInvalid("admin_id", "admin_id is only read with type=admin");

        foreach (string name in new[] { "intercom_user_id", "user_id", "email" })
        {
            if (type != "user" && query.Text(name) is not null)
                throw Refusal.ParameterInvalid(name, $"{name} is only read with type=user");
        }
    }
}
