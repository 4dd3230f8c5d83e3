using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.Json;

namespace Intercom.Testing.Page;

/// <summary>The admins and the teams they are in.</summary>
internal static class AdminsSection
{
    public static Section Of(Workspace workspace)
    {
        var names = new NameOf(workspace);
        IReadOnlyList<AdminDocument> admins = workspace.Admins.All;
        var table = new Table("Admins", "Name", "Email", "Teams", "Away", "Id");
        foreach (AdminDocument admin in Newest.Of(admins))
        {
            JsonObject answer = admin.ToAnswer(workspace.TeamMembership);
            table.Add(
                $"admin-{admin.Id}",
                [
                    Html.Of($"<b>{admin.Name?.ToString()}</b>"),
                    Html.Of($"{admin.Email?.ToString()}"),
                    Html.Of($"{string.Join(", ", answer["team_ids"]!.AsArray().Select(id => names.Reference(new() { ["type"] = "team", ["id"] = id?.ToString() })))}"),
                    Html.Of($"{(answer["away_mode_enabled"].IsTrue() ? "away" : "")}"),
                    Html.Of($"<code>{admin.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(answer))}</pre>"));
        }

        return new Section("admins", "Admins", admins.Count, table.ToHtml(admins.Count));
    }
}
