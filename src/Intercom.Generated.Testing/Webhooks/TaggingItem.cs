using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.People;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Webhooks;

/// <summary>A tag on a user or lead: <c>user_tag</c> or <c>contact_tag</c>.</summary>
internal static class TaggingItem
{
    /// <param name="person">Who is tagged, or was.</param>
    /// <param name="tag">With what.</param>
    /// <param name="admin">By whom: the one whose access token the request had.</param>
    /// <param name="now">When.</param>
    public static JsonObject Of(PersonDocument person, TagDocument tag, AdminDocument admin, long now) => new()
    {
        ["type"] = $"{person.Kind.Type}_tag",
        ["created_at"] = now,
        ["tag"] = tag.ToAnswer(),
        [person.Kind.Type] = PersonItem.Of(person),
        ["admin"] = admin.ToReference(),
    };
}
