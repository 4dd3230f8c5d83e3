using System.Text.Json.Nodes;
using Intercom.Testing.Admins;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in admins and teams from code.</summary>
internal sealed class AdminSeed(Workspace workspace)
{
    public AdminDocument AddAdmin(GivenObject given)
    {
        IReadOnlyList<string> teams = given.Ids("team_ids");
        var added = new AdminDocument(given.Id(workspace.Admins.IsKnown) ?? workspace.Admins.NextId());
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "team_ids"))
            added.Set(name, value);

        workspace.Admins.Add(added);
        foreach (string team in teams)
            workspace.TeamMembership.Add(added.Id, team);
        return added;
    }

    public TeamDocument AddTeam(GivenObject given)
    {
        IReadOnlyList<string> admins = given.Ids("admin_ids");
        var added = new TeamDocument(given.Id(workspace.Teams.IsKnown) ?? workspace.Teams.NextId());
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "admin_ids"))
            added.Set(name, value);

        workspace.Teams.Add(added);
        foreach (string admin in admins)
            workspace.TeamMembership.Add(admin, added.Id);
        return added;
    }
}
