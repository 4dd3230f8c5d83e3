using System.Globalization;
using System.Text.Json.Nodes;

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
            new("admins", "admin", ["admin"], given => admins.AddAdmin(given)),
            new("teams", "team", ["team"], given => admins.AddTeam(given)),
            new("tags", "tag", ["tag"], given => new TagSeed(workspace).Add(given)),
            new("segments", "segment", ["segment"], given => new SegmentSeed(workspace).Add(given)),
            new("companies", "company", ["company"], given => new CompanySeed(workspace).Add(given)),
            new("users", "user", ["user"], given => people.Add(given, workspace.Users)),
            new("contacts", "contact", ["contact", "lead"], given => people.Add(given, workspace.Contacts)),
            new("visitors", "visitor", ["visitor"], given => people.Add(given, workspace.Visitors)),
            new("notes", "note", ["note"], given => new NoteSeed(workspace).Add(given)),
            new("events", "event", ["event"], given => new EventSeed(workspace).Add(given)),
            new("conversations", "conversation", ["conversation"], given => new ConversationSeed(workspace).Add(given)),
            new("subscriptions", "subscription", ["notification_subscription"], given => new SubscriptionSeed(workspace).Add(given)),
        ];
    }

    private string Names => string.Join(", ", _sections.Select(section => section.Name));

    /// <exception cref="ArgumentException">Something in it cannot be. What stands before it was put in.</exception>
    public void Add(JsonObject seed)
    {
        if (seed.Select(property => property.Key).FirstOrDefault(name => !_sections.Any(section => section.Name == name)) is { } unknown)
            throw new ArgumentException($"A seed has no '{unknown}': write {Names}.");

        var entries = new List<(SeedSection Section, string Place, JsonObject Given)>();
        foreach (SeedSection section in _sections)
            entries.AddRange(Read(section, seed[section.Name]));
        foreach ((SeedSection section, string place, JsonObject given) in entries)
            section.Add(new GivenObject(given, section.Kind, section.Types, place));
    }

    private static IEnumerable<(SeedSection Section, string Place, JsonObject Given)> Read(SeedSection section, JsonNode? list)
    {
        if (list is null)
            yield break;
        if (list is not JsonArray items)
            throw new ArgumentException($"{section.Name}: This is an array of objects: write [ {{ … }}, {{ … }} ].");

        for (int i = 0; i < items.Count; i++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{section.Name}[{i}]");
            yield return items[i] is JsonObject given
                ? (section, place, given)
                : throw new ArgumentException($"{place}: This is an object, the {section.Kind} in the API's own form: write {{ … }}.");
        }
    }
}
