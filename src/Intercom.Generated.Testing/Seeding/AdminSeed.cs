using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Admins;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in admins and teams from code.</summary>
internal sealed class AdminSeed(Workspace workspace)
{
    public AdminDocument AddAdmin(GivenObject given)
    {
        IReadOnlyList<string> teams = given.Texts("team_ids");
        var added = new AdminDocument(given.Id(workspace.Admins.IsKnown) ?? workspace.Admins.NextId());
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "team_ids"))
            added.Set(name, value);

        workspace.Admins.Add(added);
        foreach (string team in teams)
            workspace.TeamMembership.Add(added.Id, team);
        return added;
    }

    /// <summary>Refuses teams that are not there. In a seed the teams of an admin may stand behind the admin.</summary>
    public void CheckTeams(GivenObject admin) => Known(admin, "team_ids", workspace.Teams.IsKnown);

    public TeamDocument AddTeam(GivenObject given)
    {
        IReadOnlyList<string> admins = Known(given, "admin_ids", workspace.Admins.IsKnown);
        var added = new TeamDocument(given.Id(workspace.Teams.IsKnown) ?? workspace.Teams.NextId());
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "admin_ids"))
            added.Set(name, value);

        workspace.Teams.Add(added);
        foreach (string admin in admins)
            workspace.TeamMembership.Add(admin, added.Id);
        return added;
    }

    private static IReadOnlyList<string> Known(GivenObject given, string name, Func<string, bool> isKnown)
    {
        IReadOnlyList<string> ids = given.Texts(name);
        for (int i = 0; i < ids.Count; i++)
        {
            if (!isKnown(ids[i]))
                throw given.Refuse(string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), $"Nobody in the workspace has the id '{ids[i]}': put them in first, or leave the id out.");
        }

        return ids;
    }
}
