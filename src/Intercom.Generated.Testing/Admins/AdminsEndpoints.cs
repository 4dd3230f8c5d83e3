using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Admins;

/// <summary><c>/admins</c> and <c>/me</c>.</summary>
internal sealed class AdminsEndpoints(Workspace workspace)
{
    private static readonly WritableAttributes s_away = new(new Dictionary<string, AttributeRule>
    {
        ["away_mode_enabled"] = AttributeRules.Flag,
        ["away_mode_reassign"] = AttributeRules.Flag,
    });

    public void Map(ApiRoutes routes)
    {
        routes.Get("/admins", _ => TypedList.Of("admin", "admins", [.. Admins(), .. Teams()]));
        routes.Get("/admins/{id}", call => Answer(workspace.Admins.ById(call.Id)));
        routes.Put("/admins/{id}/away", SetAway);
        routes.Get("/admins/activity_logs", ListActivities);
        routes.Get("/me", _ => Me());
    }

    private IEnumerable<JsonObject> Admins() => workspace.Admins.All.Select(Answer);

    private IEnumerable<JsonObject> Teams() => workspace.Teams.All.Select(team => team.ToAdmin(workspace.TeamMembership));

    private JsonObject Answer(AdminDocument admin) => admin.ToAnswer(workspace.TeamMembership);

    private JsonObject SetAway(ApiCall call)
    {
        AdminDocument admin = workspace.Admins.ById(call.Id);
        JsonObject given = s_away.Check(call.Body);
        bool enabled = Required.Value(given, "away_mode_enabled").IsTrue();
        bool reassign = given["away_mode_reassign"].IsTrue();

        admin.Set("away_mode_enabled", enabled);
        admin.Set("away_mode_reassign", reassign);
        var metadata = new JsonObject { ["away_mode"] = enabled, ["reassign_conversations"] = reassign };
        workspace.Activities.Note("admin_away_mode_change", $"{admin.Name} turned away mode {(enabled ? "on" : "off")}", admin, metadata, workspace.Now);
        return Answer(admin);
    }

    private JsonObject ListActivities(ApiCall call)
    {
        PageRequest page = PageRequest.Read(call.Query);
        IReadOnlyList<JsonObject> entries =
            workspace.Activities.Between(call.Query.Moment("created_at_after"), call.Query.Moment("created_at_before"));

        return page.List("activity_log", "activity_logs", entries, entry => entry, call);
    }

    private JsonObject Me()
    {
        JsonObject me = Answer(workspace.Admins.Owner);
        me["email_verified"] = true;
        me["app"] = new JsonObject
        {
            ["type"] = "app",
            ["id_code"] = Workspace.AppId,
            ["name"] = "Emulated workspace",
            ["created_at"] = workspace.CreatedAt,
            ["secure"] = false,
            ["identity_verification"] = false,
            ["timezone"] = "Etc/UTC",
            ["region"] = "US",
        };
        return me;
    }
}
