using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Benchmarks;

/// <summary>The description in api-spec, and larger ones made of it: each of its resources several times over, under other names.</summary>
internal static class Descriptions
{
    private const string Shared = "intercom";

    private static readonly string s_folder = typeof(Descriptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ApiSpecDirectory").Value!;

    /// <summary>The names a phrase such as "page of user" is made of.</summary>
    private static readonly Regex s_name = new("[a-z][a-z0-9_.]*", RegexOptions.CultureInvariant);

    /// <summary>The description so many times over: the first as it is.</summary>
    public static ImmutableArray<AdditionalText> Times(int times)
    {
        Dictionary<string, JsonObject> files = Directory.GetFiles(Path.Combine(s_folder, "v1"), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => JsonNode.Parse(File.ReadAllText(path))!.AsObject());
        HashSet<string> declared = [.. files.Values.SelectMany(Declared), .. files.Values.SelectMany(OtherTypes)];
        var texts = files.ToDictionary(file => file.Key, file => (JsonObject)file.Value.DeepClone());
        for (int copy = 2; copy <= times; copy++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $"_{copy}");
            foreach ((string name, JsonObject file) in files)
            {
                JsonObject renamed = Renamed(file, declared, suffix);
                if (name == Shared)
                    Merge(texts[Shared], renamed);
                else
                    texts.Add(name + suffix, renamed);
            }
        }

        return [.. texts.Select(file => new DescribedText(file.Key + ".json", file.Value.ToJsonString()))];
    }

    private static IEnumerable<string> Declared(JsonObject file) => Sections.SelectMany(section => (file[section] as JsonObject)?.Select(member => member.Key) ?? []).Where(IsName);

    /// <summary>What the API may say in "type" of the models besides their names.</summary>
    private static IEnumerable<string> OtherTypes(JsonObject file) =>
        ((file["models"] as JsonObject)?.Select(member => member.Value).OfType<JsonObject>() ?? []).SelectMany(model => (model["also"] as JsonArray)?.Select(word => word!.GetValue<string>()) ?? []);

    /// <summary>What files declare for each other.</summary>
    private static string[] Sections => ["models", "unions", "enums", "paging", "errors"];

    /// <summary>Of what is shared, all that can be there more than once.</summary>
    private static void Merge(JsonObject shared, JsonObject renamed)
    {
        foreach (string section in Sections)
        {
            foreach ((string name, JsonNode? value) in (renamed[section] as JsonObject)?.Where(member => IsName(member.Key)).ToArray() ?? [])
            {
                var declaration = (JsonObject)value!.DeepClone();
                // A status becomes one exception only: a code leads to the others.
                if (section == "errors" && declaration.Remove("statuses"))
                    declaration["codes"] ??= new JsonArray(name);
                shared[section]!.AsObject().Add(name, declaration);
            }
        }
    }

    /// <summary>A file whose declarations have other names, and with them all that names them.</summary>
    private static JsonObject Renamed(JsonObject file, HashSet<string> declared, string suffix) => new(file.Select(member =>
        KeyValuePair.Create(member.Key, Sections.Contains(member.Key) ? Redeclared((JsonObject)member.Value!, declared, suffix) : Renamed(member.Value, declared, suffix, member.Key))));

    private static JsonObject Redeclared(JsonObject section, HashSet<string> declared, string suffix)
    {
        var renamed = new JsonObject();
        foreach ((string name, JsonNode? value) in section.Where(member => IsName(member.Key)))
        {
            var declaration = (JsonObject)Renamed(value, declared, suffix, name)!;
            // A name in C# that a declaration chooses changes with it.
            if (declaration["name"] is JsonValue chosen)
                declaration["name"] = chosen.GetValue<string>() + suffix[1..];
            renamed.Add(name + suffix, declaration);
        }

        return renamed;
    }

    private static JsonNode? Renamed(JsonNode? node, HashSet<string> declared, string suffix, string key) => node switch
    {
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, member.Key == "examples" ? RenamedExample(member.Value, declared, suffix) : Renamed(member.Value, declared, suffix, member.Key)))),
        JsonArray list => new JsonArray([.. list.Select(item => Renamed(item, declared, suffix, key))]),
        JsonValue value when value.TryGetValue(out string? text) => Renamed(text, declared, suffix, key),
        null => null,
        _ => node.DeepClone(),
    };

    /// <summary>No two operations send the same request.</summary>
    private static string Moved(string request, string suffix) => request.Replace(" /", $" /{suffix}/", StringComparison.Ordinal);

    /// <summary>Examples stay as they are but for their requests, and for the types of objects, which are the names of models.</summary>
    private static JsonNode? RenamedExample(JsonNode? node, HashSet<string> declared, string suffix) => node switch
    {
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, (member.Key, member.Value) switch
        {
            ("type", JsonValue type) when type.TryGetValue(out string? name) && declared.Contains(name) => name + suffix,
            ("request", JsonValue request) when request.TryGetValue(out string? sent) => Moved(sent, suffix),
            _ => RenamedExample(member.Value, declared, suffix),
        }))),
        JsonArray list => new JsonArray([.. list.Select(item => RenamedExample(item, declared, suffix))]),
        null => null,
        _ => node.DeepClone(),
    };

    private static string Renamed(string text, HashSet<string> declared, string suffix, string key) => key switch
    {
        "codes" or "also" or "types" or "errors" => text + suffix,
        "type" or "returns" or "sends" => RenamedPhrase(text, declared, suffix),
        "http" => Moved(text, suffix),
        "model" or "models" or "otherwise" or "like" or "paging" or "is" => declared.Contains(text) ? text + suffix : text,
        _ => text,
    };

    /// <summary>What follows "at" is a path in the answer, and names nothing declared.</summary>
    private static string RenamedPhrase(string phrase, HashSet<string> declared, string suffix)
    {
        // A type of every description, though "event" by itself is a model.
        if (phrase == "event metadata")
            return phrase;

        string[] parts = phrase.Split(" at ");
        parts[0] = s_name.Replace(parts[0], match => declared.Contains(match.Value) ? match.Value + suffix : match.Value);
        return string.Join(" at ", parts);
    }

    private static bool IsName(string key) => key is not ("$schema" or "$comment");
}
