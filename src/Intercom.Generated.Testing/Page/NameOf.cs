using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Page;

/// <summary>What to call those whom objects only refer to.</summary>
internal sealed class NameOf(Workspace workspace)
{
    /// <param name="reference">A <c>type</c> and an <c>id</c>, at least; null for nobody.</param>
    public string Reference(JsonObject? reference)
    {
        string? id = reference?["id"]?.ToString();
        if (id is null)
            return "nobody";

        string? name = reference!["type"]?.ToString() switch
        {
            "admin" => workspace.Admins.All.FirstOrDefault(admin => admin.Id == id)?.Name?.ToString(),
            "team" => workspace.Teams.IsKnown(id) ? workspace.Teams.ById(id).ToAnswer(workspace.TeamMembership)["name"]?.ToString() : null,
            _ => Person(id),
        };
        return name ?? reference["name"]?.ToString() ?? $"{reference["type"]} {id}";
    }

    /// <summary>By the id; null for somebody who is gone.</summary>
    public string? Person(string id) => workspace.PersonWithId(id) is { } person ? Person(person) : null;

    public static string Person(PersonDocument person) =>
        person.Name?.ToString() ?? person.Email ?? person.UserId ?? person.Id;
}
