using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that each model, union, enumeration and kind of paging has a use: an operation or something in use leads to it, or it says itself who uses it.</summary>
/// <remarks>By what is written, not by what could be bound: a mistake elsewhere in an operation does not make its models useless.</remarks>
internal static class UsageRules
{
    private const string UsedBy = "used_by";
    private const string NameOrRemove = "name it where it belongs, or remove it";
    private const string NameRemoveOrTell = "name it where it belongs, remove it, or write \"used_by\": who uses it though no description says so";

    public static void Check(BoundFile[] files)
    {
        CheckTypes(files);
        CheckPaging(files);
    }

    private static void CheckTypes(BoundFile[] files)
    {
        var declared = Declared(files, "models", "model", Keys.Model).Concat(Declared(files, "unions", "union", Keys.Union)).Concat(Declared(files, "enums", "enumeration", Keys.Enum)).ToArray();
        ILookup<string, string[]> leadsTo = declared.ToLookup(found => found.Member.Name, found => WordsOf(found.Map, found.Table).ToArray(), StringComparer.Ordinal);
        HashSet<string> used = Reach(files.SelectMany(WordsOfFile), leadsTo);
        bool isSure = !files.SelectMany(file => file.Findings.ToArray()).Any(finding => finding.Descriptor == Kinds.UnknownKey);
        HashSet<string> reached = Reach([.. used, .. declared.Where(found => found.Map[UsedBy] is not null).Select(found => found.Member.Name)], leadsTo);
        string[] meant = Meant(files, Kinds.UnknownName);
        foreach ((string what, KeyTable table, BoundFile file, JsonMember member, JsonMap map) in declared)
        {
            bool mayTell = table[UsedBy] is not null;
            if (!reached.Contains(member.Name) && !IsMeant(member.Name, meant))
                file.Findings.Report(Kinds.Unused, member.NameRange, what, member.Name, mayTell ? NameRemoveOrTell : NameOrRemove);
            else if (isSure && mayTell && used.Contains(member.Name) && map[UsedBy] is JsonText needless)
                file.Findings.Report(Kinds.OutOfPlace, needless.Range, needless.Value, $"use that needs to be told of the {what} '{member.Name}', as the description has one", "nothing: leave \"used_by\" out");
        }
    }

    /// <summary>Kinds of paging have names of their own: a model may be called so too.</summary>
    private static void CheckPaging(BoundFile[] files)
    {
        var used = new HashSet<string>(files.SelectMany(file => file.Root.Maps("operations")).SelectMany(operation => Words(operation.Map, Keys.Operation, "paging")), StringComparer.Ordinal);
        string[] meant = Meant(files, Kinds.NotShared);
        foreach ((string what, _, BoundFile file, JsonMember member, _) in Declared(files, "paging", "kind of paging", Keys.Paging))
        {
            if (!used.Contains(member.Name) && !IsMeant(member.Name, meant))
                file.Findings.Report(Kinds.Unused, member.NameRange, what, member.Name, NameOrRemove);
        }
    }

    private static IEnumerable<(string What, KeyTable Table, BoundFile File, JsonMember Member, JsonMap Map)> Declared(BoundFile[] files, string key, string what, KeyTable table) =>
        files.SelectMany(file => file.Root.Maps(key).Select(found => (what, table, file, found.Member, found.Map)));

    /// <summary>What unknown names are taken for: a name that is misspelt is the use of what was meant.</summary>
    private static string[] Meant(BoundFile[] files, DiagnosticDescriptor kind) =>
        [.. files.SelectMany(file => file.Findings.ToArray()).Where(finding => finding.Descriptor == kind).Select(finding => finding.Arguments[2])];

    private static bool IsMeant(string name, string[] meant) => meant.Any(guess => guess.Contains($"'{name}'"));

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
        .. file.Root.Maps("operations").SelectMany(operation => Words(operation.Map, Keys.Operation, "sends", "returns")
            .Concat(WordsOfTyped(operation.Map["parameters"], Keys.Parameter))
            .Concat(WordsOfTyped(operation.Map["query"], Keys.Parameter))),
    ];

    /// <summary>The words by which a declaration leads to others.</summary>
    private static IEnumerable<string> WordsOf(JsonMap declaration, KeyTable table) =>
        table == Keys.Model ? Words(declaration, table, "like").Concat(WordsOfTyped(declaration["attributes"], Keys.Attribute))
        : table == Keys.Union ? Words(declaration, table, "models", "otherwise")
        : [];

    private static IEnumerable<string> WordsOfTyped(JsonValue? typed, KeyTable table) =>
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
