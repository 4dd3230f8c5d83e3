using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that each model and enumeration has a use: an operation, a union or another model in use leads to it, or it says itself who uses it.</summary>
/// <remarks>By what is written, not by what could be bound: a mistake elsewhere in an operation does not make its models useless.</remarks>
internal static class UsageRules
{
    private const string UsedBy = "used_by";

    public static void Check(BoundFile[] files)
    {
        var declared = files.SelectMany(file => file.Root.Maps("models").Select(model => (What: "model", File: file, model.Member, model.Map))
            .Concat(file.Root.Maps("enums").Select(found => (What: "enumeration", File: file, found.Member, found.Map)))).ToArray();
        ILookup<string, string[]> leadsTo = declared.Where(found => found.What == "model").ToLookup(found => found.Member.Name, found => WordsOfModel(found.Map).ToArray(), StringComparer.Ordinal);
        HashSet<string> used = Reach(files.SelectMany(WordsOfFile), leadsTo);
        HashSet<string> reached = Reach([.. used, .. declared.Where(found => found.Map[UsedBy] is not null).Select(found => found.Member.Name)], leadsTo);

        // A name that is misspelt is the use of what was meant.
        string[] meant = [.. files.SelectMany(file => file.Findings.ToArray()).Where(finding => finding.Descriptor == Kinds.UnknownName).Select(finding => finding.Arguments[2])];
        foreach ((string what, BoundFile file, JsonMember member, JsonMap map) in declared)
        {
            if (!reached.Contains(member.Name) && !meant.Any(guess => guess.Contains($"'{member.Name}'")))
                file.Findings.Report(Kinds.Unused, member.NameRange, what, member.Name);
            else if (used.Contains(member.Name) && map[UsedBy] is JsonText needless)
                file.Findings.Report(Kinds.OutOfPlace, needless.Range, needless.Value, $"use that needs to be told of the {what} '{member.Name}', as the description has one", "nothing: leave \"used_by\" out");
        }
    }

    private static HashSet<string> Reach(IEnumerable<string> from, ILookup<string, string[]> leadsTo)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from);
        while (open.Count > 0)
        {
            string word = open.Pop();
            if (!reached.Add(word))
                continue;

            foreach (string next in leadsTo[word].SelectMany(words => words))
                open.Push(next);
        }

        return reached;
    }

    private static IEnumerable<string> WordsOfFile(BoundFile file) =>
    [
        .. Words(file.Root.Object, file.IsShared ? Keys.Shared : Keys.Resource, "model"),
        .. file.Root.Maps("unions").SelectMany(union => Words(union.Map, Keys.Union, "models", "otherwise")),
        .. file.Root.Maps("operations").SelectMany(operation => Words(operation.Map, Keys.Operation, "sends", "returns")
            .Concat(WordsOf(operation.Map["parameters"], Keys.Parameter))
            .Concat(WordsOf(operation.Map["query"], Keys.Parameter))),
    ];

    private static IEnumerable<string> WordsOfModel(JsonMap model) => Words(model, Keys.Model, "like").Concat(WordsOf(model["attributes"], Keys.Attribute));

    private static IEnumerable<string> WordsOf(JsonValue? typed, KeyTable table) =>
        ((typed as JsonMap)?.Members ?? []).Select(member => member.Value).OfType<JsonMap>().SelectMany(map => Words(map, table, "type"));

    /// <summary>The words under some keys, and under those that are unknown: such a one may be misspelt.</summary>
    private static IEnumerable<string> Words(JsonMap map, KeyTable table, params string[] keys) =>
        map.Members.Where(member => keys.Contains(member.Name) || (table[member.Name] is null && !Keys.IsAside(member.Name))).SelectMany(member => Words(member.Value));

    private static IEnumerable<string> Words(JsonValue value) => value switch
    {
        JsonText text => [text.Value, .. text.Value.Split(' ')],
        JsonList list => list.Items.SelectMany(Words),
        JsonMap map => map.Members.SelectMany(member => Words(member.Value)),
        _ => [],
    };
}
