using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Events;

/// <summary>Something a person did.</summary>
/// <param name="Id">A UUID.</param>
/// <param name="Name">What was done.</param>
/// <param name="CreatedAt">When, in unix seconds.</param>
/// <param name="Cursor">When, in milliseconds, and no two events of a person have the same: lists are continued by it.</param>
/// <param name="Metadata">What belongs to it.</param>
internal sealed record EventDocument(string Id, string Name, long CreatedAt, long Cursor, JsonObject Metadata)
{
    public JsonObject ToAnswer(Person person) => new()
    {
        ["type"] = "event",
        ["id"] = Id,
        ["created_at"] = CreatedAt,
        ["event_name"] = Name,
        ["user_id"] = person.UserId,
        ["email"] = person.Email,
        ["intercom_user_id"] = person.Id,
        ["metadata"] = Metadata.DeepClone(),
    };
}
