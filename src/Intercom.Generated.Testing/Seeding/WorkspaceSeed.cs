using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in many objects at once: an object with an array for each kind. Whatever its order, those come first whom others speak of.</summary>
internal sealed class WorkspaceSeed
{
    private readonly IReadOnlyList<SeedSection> _sections;

    public WorkspaceSeed(Workspace workspace)
    {
        var admins = new AdminSeed(workspace);
        var people = new PersonSeed(workspace);
        _sections =
        [
            new("admins", "admin", given => admins.AddAdmin(given)) { Check = admins.CheckTeams },
            new("teams", "team", given => admins.AddTeam(given)),
            new("tags", "tag", given => new TagSeed(workspace).Add(given)),
            new("segments", "segment", given => new SegmentSeed(workspace).Add(given)),
            new("companies", "company", given => new CompanySeed(workspace).Add(given)),
            new("users", "user", given => people.Add(given, workspace.Users)),
            new("contacts", "contact", given => people.Add(given, workspace.Contacts)),
            new("visitors", "visitor", given => people.Add(given, workspace.Visitors)),
            new("notes", "note", given => new NoteSeed(workspace).Add(given)),
            new("events", "event", given => new EventSeed(workspace).Add(given)),
            new("conversations", "conversation", given => new ConversationSeed(workspace).Add(given)),
            new("subscriptions", "notification_subscription", given => new SubscriptionSeed(workspace).Add(given)) { Beside = [.. SubscriptionDocument.Attributes] },
        ];
    }

    private string Names => string.Join(", ", _sections.Select(section => section.Name));

    /// <exception cref="ArgumentException">Something in it cannot be.</exception>
    public void Add(JsonObject seed)
    {
        if (seed.Select(property => property.Key).FirstOrDefault(name => !_sections.Any(section => section.Name == name)) is { } unknown)
            throw new ArgumentException($"A seed has no '{unknown}': write {Names}.");

        var entries = new List<(SeedSection Section, GivenObject Given)>();
        foreach (SeedSection section in _sections)
            entries.AddRange(Read(section, seed[section.Name]).Select(given => (section, given)));
        foreach ((SeedSection section, GivenObject given) in entries)
            section.Add(given);
        foreach ((SeedSection section, GivenObject given) in entries)
            section.Check(given);
    }

    private static IEnumerable<GivenObject> Read(SeedSection section, JsonNode? list)
    {
        if (list is null)
            yield break;
        if (list is not JsonArray items)
            throw new ArgumentException($"{section.Name}: This is an array of objects: write [ {{ … }}, {{ … }} ].");

        for (int i = 0; i < items.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{section.Name}[{i}]");
            yield return items[i] is JsonObject given
                ? GivenObject.InSeed(given, section.Model, place, section.Beside)
                : throw new ArgumentException($"{place}: This is an object in the API's own form: write {{ … }}.");
        }
    }
}
