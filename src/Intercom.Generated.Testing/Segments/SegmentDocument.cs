using System.Text.Json.Nodes;

namespace Intercom.Testing.Segments;

/// <summary>A segment as it is stored. Who belongs to it is known to the members.</summary>
internal sealed class SegmentDocument(string id, string personType, long now)
{
    public string Id { get; } = id;

    public string Name { get; set; } = id;

    /// <summary><c>user</c>, <c>contact</c>, or <c>company</c> for a segment of companies.</summary>
    public string PersonType { get; set; } = personType;

    public long CreatedAt { get; set; } = now;

    public long UpdatedAt { get; set; } = now;

    public JsonObject ToAnswer() => new()
    {
        ["type"] = "segment",
        ["id"] = Id,
        ["name"] = Name,
        ["created_at"] = CreatedAt,
        ["updated_at"] = UpdatedAt,
        ["person_type"] = PersonType,
    };

    /// <summary>The segment as it stands in its members' lists.</summary>
    public JsonObject ToReference() => new() { ["type"] = "segment", ["id"] = Id };
}
