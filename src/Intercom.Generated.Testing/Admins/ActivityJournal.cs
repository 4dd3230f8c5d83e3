using System.Text.Json.Nodes;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Admins;

/// <summary>What admins did that changes how the workspace runs.</summary>
internal sealed partial class ActivityJournal
{
    private readonly UuidSequence _ids = new();
    private readonly List<(long CreatedAt, JsonObject Entry)> _entries = [];

    /// <param name="type">The activity's name on the wire.</param>
    /// <param name="description">What was done, in words.</param>
    /// <param name="admin">The admin it is about.</param>
    /// <param name="metadata">What was done, as data.</param>
    /// <param name="now">When it was done.</param>
    public void Note(string type, string description, AdminDocument admin, JsonObject metadata, long now) =>
        _entries.Add((now, new JsonObject
        {
            ["id"] = _ids.Next(),
            ["performed_by"] = new JsonObject { ["type"] = "admin", ["id"] = admin.Id, ["email"] = admin.Email, ["ip"] = null },
            ["metadata"] = metadata,
            ["created_at"] = now,
            ["activity_type"] = type,
            ["activity_description"] = description,
        }));

    /// <summary>Newest first, both ends included.</summary>
    public IReadOnlyList<JsonObject> Between(long? after, long? before) =>
    [
        .. _entries
            .Where(entry => !(entry.CreatedAt < after) && !(entry.CreatedAt > before))
            .Select(entry => entry.Entry.DeepClone().AsObject())
            .Reverse(),
    ];
}
