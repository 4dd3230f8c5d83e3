using System.Text.Json.Nodes;

namespace Intercom.Testing.Admins;

/// <summary>A team as it is stored.</summary>
internal sealed partial class TeamDocument(string id)
{
    private readonly JsonObject _fields = new()
    {
        ["type"] = "team",
        ["id"] = id,
        ["name"] = $"Team {id}",
    };

    public string Id => id;

    public void Set(string name, JsonNode? value) => _fields[name] = value;

    public JsonObject ToAnswer(TeamMembership membership)
    {
        JsonObject answer = _fields.DeepClone().AsObject();
        answer["admin_ids"] = membership.AdminsOf(id);
        return answer;
    }

    /// <summary>The team among the admins, where it has what an admin has.</summary>
    public JsonObject ToAdmin(TeamMembership membership)
    {
        var answer = new JsonObject
        {
            ["type"] = "team",
            ["id"] = id,
            ["name"] = null,
            ["email"] = $"team-{id}@teams.intercom.io",
            ["away_mode_enabled"] = false,
            ["away_mode_reassign"] = false,
            ["has_inbox_seat"] = true,
            ["avatar"] = new JsonObject { ["image_url"] = null },
        };
        foreach ((string name, JsonNode? value) in ToAnswer(membership))
            answer[name] = value?.DeepClone();
        return answer;
    }
}
