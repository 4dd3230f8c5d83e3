using System.Text.Json.Nodes;
using Intercom.Testing.Admins;

namespace Intercom.Testing.Page;

/// <summary>The teams and who is in them.</summary>
internal static class TeamsSection
{
    public static Section Of(Workspace workspace)
    {
        var names = new NameOf(workspace);
        IReadOnlyList<TeamDocument> teams = workspace.Teams.All;
        var table = new Table("Teams", "Name", "Admins", "Id");
        foreach (TeamDocument team in Newest.Of(teams))
        {
            JsonObject answer = team.ToAnswer(workspace.TeamMembership);
            table.Add(
                $"team-{team.Id}",
                [
                    Html.Of($"<b>{answer["name"]?.ToString()}</b>"),
                    Html.Of($"{string.Join(", ", answer["admin_ids"]!.AsArray().Select(id => names.Reference(new() { ["type"] = "admin", ["id"] = id?.ToString() })))}"),
                    Html.Of($"<code>{team.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(answer))}</pre>"));
        }

        return new Section("teams", "Teams", teams.Count, table.ToHtml(teams.Count));
    }
}
