using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.People;

namespace Intercom.Testing.Seeding;

/// <summary>Reads the people an object is put in with.</summary>
internal sealed class ParticipantSeed(Workspace workspace, GivenObject given)
{
    /// <summary>Who takes part in a conversation: <c>customers</c>, <c>user</c> or both.</summary>
    public IReadOnlyList<JsonObject> Customers()
    {
        List<JsonObject> customers = [.. given.Items("customers").Select((customer, i) => Reference(customer, string.Create(CultureInfo.InvariantCulture, $"customers[{i}]")))];
        if (User() is not { } user)
            return customers;

        customers.RemoveAll(customer => customer["id"]!.ToString() == user["id"]!.ToString());
        return [user, .. customers];
    }

    /// <summary>The <c>user</c>; null when there is none.</summary>
    public JsonObject? User() => given.Fields["user"] is JsonObject user ? Reference(user, "user") : null;

    // Kept as given when it has an id, which in code may be nobody's; else the person must be in the workspace.
    private JsonObject Reference(JsonObject person, string place) => person["id"] is null
        ? given.Read(place, () => workspace.Directory.Find(PersonKeys.Read(person, "id"), "id").ToReference(), "Put the person in first.")
        : Typed(person, place);

    private JsonObject Typed(JsonObject person, string place)
    {
        string id = person["id"]!.ToString();
        PersonDocument? known = workspace.PersonWithId(id);
        if (known is null && given.IsOfSeed)
            throw given.Refuse($"{place}.id", $"Nobody in the workspace has the id '{id}'. Put the person in first.");

        string type = known?.Kind.ReferenceType ?? "user";
        var typed = new JsonObject { ["type"] = type };
        foreach ((string name, JsonNode? value) in person)
            typed[name] = value?.DeepClone();
        return typed;
    }
}
