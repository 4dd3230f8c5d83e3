using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Description;

/// <summary>A model of the description: what an object of the API has in an answer.</summary>
/// <param name="Name">What the API says in <c>type</c>.</param>
/// <param name="Also">What else it says there.</param>
/// <param name="Shorthand">The attribute that a bare string stands for; null for none.</param>
/// <param name="Attributes">All but the <c>type</c>, which every model has, and what only requests say.</param>
internal sealed record DescribedModel(string Name, IReadOnlyList<string> Also, string? Shorthand, FrozenDictionary<string, DescribedAttribute> Attributes)
{
    private static readonly FrozenDictionary<string, DescribedModel> s_all = ReadAll();
    private static readonly FrozenDictionary<string, JsonNode> s_unions = ApiDescription.AllOf("unions").ToFrozenDictionary(union => union.Key, union => union.Value!);

    public static DescribedModel Named(string name) => s_all[name];

    /// <summary>The model an object of a described type has; null where the type is of no model.</summary>
    public static DescribedModel? Of(string type, JsonObject given)
    {
        if (!s_unions.TryGetValue(type, out JsonNode? union))
            return s_all.GetValueOrDefault(type);

        string? said = (given["type"] as JsonValue)?.ToString();
        return union["models"]!.AsArray().Select(name => s_all[(string)name!]).FirstOrDefault(model => model.Says(said)) ?? s_all[(string)union["otherwise"]!];
    }

    /// <summary>Whether an object of the model may say so in <c>type</c>.</summary>
    public bool Says(string? type) => type == Name || Also.Contains(type);

    private static FrozenDictionary<string, DescribedModel> ReadAll()
    {
        Dictionary<string, JsonNode> described = ApiDescription.AllOf("models").ToDictionary(model => model.Key, model => model.Value!);
        return described.Keys.Select(name => Read(name, described)).ToFrozenDictionary(model => model.Name);
    }

    private static DescribedModel Read(string name, Dictionary<string, JsonNode> described)
    {
        JsonNode model = described[name];
        var attributes = new Dictionary<string, DescribedAttribute>();
        if ((string?)model["like"] is { } like)
            Add(described[like]["attributes"]!, attributes);
        Add(model["attributes"]!, attributes);
        attributes.Remove("type");
        return new DescribedModel(name, [.. (model["also"] as JsonArray ?? []).Select(other => (string)other!)], (string?)model["shorthand"], attributes.ToFrozenDictionary());
    }

    private static void Add(JsonNode described, Dictionary<string, DescribedAttribute> attributes)
    {
        foreach ((string name, JsonNode? attribute) in described.AsObject())
        {
            if ((string?)attribute!["access"] != "write-only")
                attributes[name] = DescribedAttribute.Read(attribute);
        }
    }
}
