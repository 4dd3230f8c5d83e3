using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Seeding;

/// <summary>Reads the people an object is put in with.</summary>
internal sealed class ParticipantSeed(Workspace workspace, GivenObject given)
{
    /// <summary>Who takes part in a conversation: <c>customers</c>, <c>user</c> or both.</summary>
    public IReadOnlyList<JsonObject> Customers()
    {
        List<JsonObject> customers = given.Fields["customers"] switch
        {
            null => [],
            JsonArray items => [.. items.Select(Reference)],
            _ => throw given.Refuse("The customers are an array."),
        };
        if (User() is not { } user)
            return customers;

        customers.RemoveAll(customer => customer["id"]!.ToString() == user["id"]!.ToString());
        return [user, .. customers];
    }

    /// <summary>The <c>user</c>; null when there is none.</summary>
    public JsonObject? User() => given.Fields["user"] is { } user ? Reference(user) : null;

    // Kept as given when it has an id; else the person must be in the workspace.
    private JsonObject Reference(JsonNode? named)
    {
        if (named is not JsonObject person)
            throw given.Refuse("A user or customer is an object with an id, a user_id or an email.");

        try
        {
            return person["id"] is null
                ? workspace.Directory.Find(PersonKeys.Read(person, "id"), "id").ToReference()
                : Typed(person);
        }
        catch (RefusedRequestException refused)
        {
            throw given.Refuse($"{refused.Message}. Put the person in first.", refused);
        }
    }

    private JsonObject Typed(JsonObject person)
    {
        string type = workspace.PersonWithId(person["id"]!.ToString())?.Kind.ReferenceType ?? "user";
        var typed = new JsonObject { ["type"] = type };
        foreach ((string name, JsonNode? value) in person)
            typed[name] = value?.DeepClone();
        return typed;
    }
}
