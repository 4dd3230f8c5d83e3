using System.Text.Json.Nodes;

namespace Intercom.Testing.Admins;

/// <summary>An admin as it is stored: an answer's object, apart from the teams, which the membership knows.</summary>
internal sealed partial class AdminDocument(string id)
{
    // The null holds the place of the teams.
    private readonly JsonObject _fields = new()
    {
        ["type"] = "admin",
        ["id"] = id,
        ["name"] = $"Admin {id}",
        ["email"] = $"admin-{id}@example.com",
        ["job_title"] = null,
        ["away_mode_enabled"] = false,
        ["away_mode_reassign"] = false,
        ["has_inbox_seat"] = true,
        ["avatar"] = new JsonObject { ["image_url"] = null },
        ["team_ids"] = null,
    };

    public string Id => id;

    public JsonNode? Name => _fields["name"]?.DeepClone();

    public JsonNode? Email => _fields["email"]?.DeepClone();

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    /// <summary>The admin as the author or owner of something.</summary>
    public JsonObject ToReference() => new()
    {
        ["type"] = "admin",
        ["id"] = id,
        ["name"] = Name,
        ["email"] = Email,
    };

    public JsonObject ToAnswer(TeamMembership membership)
    {
        JsonObject answer = _fields.DeepClone().AsObject();
        answer["team_ids"] = membership.TeamsOf(id);
        return answer;
    }
}
