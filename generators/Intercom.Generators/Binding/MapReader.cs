using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Reads an object of the description by its table of keys: whatever is unknown, missing or of the wrong kind is reported at once, and read as absent.</summary>
internal sealed class MapReader
{
    private readonly JsonMap _map;
    private readonly KeyTable _table;
    private readonly Findings _findings;

    /// <param name="map">The object.</param>
    /// <param name="table">The keys it may have.</param>
    /// <param name="at">Where to report what is missing: the name of the object, or where it begins.</param>
    /// <param name="findings">Where to report.</param>
    public MapReader(JsonMap map, KeyTable table, TextRange at, Findings findings)
    {
        (_map, _table, _findings) = (map, table, findings);
        foreach (JsonMember member in map.Members)
            Check(member);

        foreach (Key key in table.Keys)
        {
            if (key.IsRequired && map[key.Name] is null)
                findings.Report(Kinds.MissingKey, at, key.Name, Sentence(table.What), key.Hint);
        }
    }

    /// <summary>The object itself.</summary>
    public JsonMap Object => _map;

    /// <summary>Whether all is there that must be.</summary>
    public bool IsComplete => _table.Keys.All(key => !key.IsRequired || IsFit(key, _map[key.Name]));

    /// <summary>Whether the key is there, right or wrong.</summary>
    public bool IsGiven(string key) => _map[key] is not null;

    public JsonText? Text(string key) => Fit(key) as JsonText;

    public JsonMap? Map(string key) => Fit(key) as JsonMap;

    public bool Flag(string key) => Fit(key) is JsonFlag { Value: true };

    public JsonValue? Any(string key) => Fit(key);

    /// <summary>The strings of an array, each once.</summary>
    public IReadOnlyList<JsonText> Texts(string key)
    {
        var texts = new List<JsonText>();
        foreach (JsonValue item in (Fit(key) as JsonList)?.Items ?? [])
        {
            if (!IsText(item))
                _findings.Report(Kinds.WrongKind, item.Range, $"An element of \"{key}\"", "a string", item.Kind);
            else if (item is JsonText text && texts.Any(other => other.Value == text.Value))
                _findings.Report(Kinds.Duplicate, item.Range, text.Value);
            else
                texts.Add((JsonText)item);
        }

        return texts;
    }

    /// <summary>The members of an object whose names are the maintainer's, each itself an object.</summary>
    public IEnumerable<(JsonMember Member, JsonMap Map)> Maps(string key)
    {
        foreach (JsonMember member in Map(key)?.Members ?? [])
        {
            if (Keys.IsAside(member.Name))
                continue;
            if (member.Value is JsonMap map)
                yield return (member, map);
            else
                _findings.Report(Kinds.WrongKind, member.Value.Range, $"\"{member.Name}\"", "an object", member.Value.Kind);
        }
    }

    private void Check(JsonMember member)
    {
        if (Keys.IsAside(member.Name))
            return;

        if (_table[member.Name] is not { } key)
        {
            IEnumerable<string> names = _table.Keys.Select(known => known.Name);
            _findings.Report(Kinds.UnknownKey, member.NameRange, member.Name, _table.What, Spelling.Suggest(member.Name, names), Spelling.List(names));
        }
        else if (!IsFit(key, member.Value))
        {
            _findings.Report(Kinds.WrongKind, member.Value.Range, $"\"{key.Name}\" of {_table.What}", Describe(key.Kind), member.Value.Kind);
        }
    }

    private JsonValue? Fit(string name) => _map[name] is { } value && _table[name] is { } key && IsFit(key, value) ? value : null;

    private static bool IsFit(Key key, JsonValue? value) => key.Kind switch
    {
        JsonKind.Text => IsText(value),
        JsonKind.Number => value is JsonNumber,
        JsonKind.Flag => value is JsonFlag,
        JsonKind.List => value is JsonList,
        JsonKind.Map => value is JsonMap,
        _ => value is not null,
    };

    /// <summary>A string that is empty says nothing, and would be taken for one that does.</summary>
    private static bool IsText(JsonValue? value) => value is JsonText text && text.Value.Trim().Length > 0;

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Text => "a string",
        JsonKind.Number => "a number",
        JsonKind.Flag => "true or false",
        JsonKind.List => "an array",
        _ => "an object",
    };

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}
