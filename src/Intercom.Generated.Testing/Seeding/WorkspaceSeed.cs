using System.Globalization;
using System.Text.Json;
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
    public void Add(JsonElement seed, CancellationToken cancellationToken)
    {
        Dictionary<string, JsonElement> lists = ListsOf(seed);
        var checks = new List<Action>();
        foreach (SeedSection section in _sections)
        {
            if (!lists.TryGetValue(section.Name, out JsonElement list) || list.ValueKind == JsonValueKind.Null)
                continue;

            // One after the other, as there may be a million.
            foreach (GivenObject given in Read(section, list))
            {
                cancellationToken.ThrowIfCancellationRequested();
                section.Add(given);
                if (section.Check is { } check)
                    checks.Add(() => check(given));
            }
        }

        foreach (Action check in checks)
            check();
    }

    private static IEnumerable<GivenObject> Read(SeedSection section, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
            throw new ArgumentException($"{section.Name}: This is an array of objects: write [ {{ … }}, {{ … }} ].");

        int i = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{section.Name}[{i++}]");
            yield return item.ValueKind == JsonValueKind.Object
                ? GivenObject.InSeed(item, section.Model, place, section.Beside)
                : throw new ArgumentException($"{place}: This is an object in the API's own form: write {{ … }}.");
        }
    }

    private Dictionary<string, JsonElement> ListsOf(JsonElement seed)
    {
        if (seed.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("A seed is one object: write { \"users\": [ … ] }.");

        var reading = new SeedReading(static (place, message, inner) => new ArgumentException($"{place}: {message}", inner));
        var lists = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in seed.EnumerateObject())
        {
            string name = reading.Name(property, "seed");
            if (!_sections.Any(section => section.Name == name))
                throw new ArgumentException($"A seed has no '{name}': write {Names}.");
            if (!lists.TryAdd(name, property.Value))
                throw new ArgumentException($"{name}: This name is there twice: write all of them in one array.");
        }

        return lists;
    }
}
