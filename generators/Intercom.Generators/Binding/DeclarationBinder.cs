using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Learns the names of resources, models and enumerations before anything that uses them is bound. Mistakes inside them are reported later, once.</summary>
internal static class DeclarationBinder
{
    public static void Declare(BoundFile file, Symbols symbols)
    {
        foreach ((JsonMember member, JsonMap map, string name) in Named("models", file, symbols))
        {
            symbols.DeclareModel(member.Name, new DeclaredModel(name, (map["list"] as JsonText)?.Value, map["shorthand"] is not null), member.NameRange, file.Findings);
            foreach (JsonText also in ((map["also"] as JsonList)?.Items ?? []).OfType<JsonText>())
                symbols.ClaimType(also.Value, member.Name, also.Range, file.Findings);
        }

        // An interface's name begins with I.
        foreach ((JsonMember member, JsonMap map, string name) in Named("unions", file, symbols))
            symbols.DeclareUnion(member.Name, map["name"] is null ? "I" + name : name, member.NameRange, file.Findings);

        foreach ((JsonMember member, JsonMap map, string name) in Named("enums", file, symbols))
        {
            string[] values = [.. ((map["values"] as JsonMap)?.Members ?? []).Select(value => value.Name).Where(value => !Keys.IsAside(value))];
            symbols.DeclareEnum(member.Name, new DeclaredEnum(name, values), member.NameRange, file.Findings);
        }
    }

    /// <summary>Whether the file can be a resource: its name is one, and no other has it.</summary>
    public static bool DeclareResource(BoundFile file, Symbols symbols) =>
        Naming.Of(file.File.Name, new TextRange(0, 1), null, file.Findings) is { } name && symbols.DeclareResource(file.File.Name, name, file.Findings);

    private static IEnumerable<(JsonMember Member, JsonMap Map, string Name)> Named(string key, BoundFile file, Symbols symbols)
    {
        foreach (JsonMember member in (file.Root.Map(key)?.Members ?? []).Where(member => !Keys.IsAside(member.Name)))
        {
            if (member.Value is JsonMap map && Naming.Of(member.Name, member.NameRange, map["name"] as JsonText, file.Findings) is { } name)
                yield return (member, map, name);
            else
                symbols.Break(member.Name);
        }
    }
}
