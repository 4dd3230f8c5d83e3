using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Seeding;

/// <summary>
/// Looks whether those are in the workspace whom an object of a seed speaks of. In code it may speak of anybody, for a test of what its app
/// makes of that.
/// </summary>
internal sealed class ReferenceSeed(Workspace workspace, GivenObject given)
{
    private const string Advice = "put them in first, or leave this out.";

    /// <summary>An admin, by the id alone.</summary>
    public void AdminId(string name)
    {
        if (given is { IsOfSeed: true } && given.Text(name) is { } id && !workspace.Admins.IsKnown(id))
            throw given.Refuse(name, $"No admin in the workspace has the id '{id}': {Advice}");
    }

    public void Admin(string name)
    {
        if (given is { IsOfSeed: true } && given.Fields[name] is JsonObject admin)
            Known(admin, name, "admin", workspace.Admins.IsKnown);
    }

    /// <summary>Somebody who answers for a conversation, or nobody.</summary>
    public void Assignee(JsonNode? reference, string place)
    {
        if (!given.IsOfSeed || reference is not JsonObject assignee)
            return;

        switch (assignee["type"]?.ToString())
        {
            case "nobody_admin":
                break;
            case "admin":
                Known(assignee, place, "admin", workspace.Admins.IsKnown);
                break;
            case "team":
                Known(assignee, place, "team", workspace.Teams.IsKnown);
                break;
            default:
                throw given.Refuse($"{place}.type", "Admins and teams are assigned: write the type admin or team, or nobody_admin for nobody.");
        }
    }

    /// <summary>Somebody who writes. A person named by <c>user_id</c> or <c>email</c> is given the id.</summary>
    public void Author(JsonNode? reference, string place)
    {
        if (!given.IsOfSeed || reference is not JsonObject author)
            return;

        switch (author["type"]?.ToString())
        {
            // No workspace lists its bots.
            case "bot":
                break;
            case "admin":
                Known(author, place, "admin", workspace.Admins.IsKnown);
                break;
            case "team":
                Known(author, place, "team", workspace.Teams.IsKnown);
                break;
            default:
                Person(author, place);
                break;
        }
    }

    private void Known(JsonObject reference, string place, string kind, Func<string, bool> isKnown)
    {
        string? id = reference["id"]?.ToString();
        if (id is null)
            throw given.Refuse($"{place}.id", $"Which {kind} is this? Write the id.");
        if (!isKnown(id))
            throw given.Refuse($"{place}.id", $"No {kind} in the workspace has the id '{id}': {Advice}");
    }

    private void Person(JsonObject person, string place)
    {
        if (person["id"]?.ToString() is { } id)
        {
            if (workspace.PersonWithId(id) is null)
                throw given.Refuse($"{place}.id", $"Nobody in the workspace has the id '{id}': {Advice}");
            return;
        }

        Person found = given.Read(place, () => workspace.Directory.Find(PersonKeys.Read(person, "id"), "id"), "Put the person in first.");
        person["type"] ??= found.Type;
        person["id"] = found.Id;
    }
}
