using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Learns the names of resources, models and enumerations before anything that uses them is bound. Mistakes inside them are reported later, once.</summary>
internal static class DeclarationBinder
{
    public static void Declare(BoundFile file, Symbols symbols)
    {
        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("models"))
        {
            if (Name(member, map, file) is not { } name)
                continue;

            symbols.DeclareModel(member.Name, name, (map["list"] as JsonText)?.Value, member.NameRange, file.Findings);
            foreach (JsonText also in ((map["also"] as JsonList)?.Items ?? []).OfType<JsonText>())
                symbols.ClaimType(also.Value, member.Name, also.Range, file.Findings);
        }

        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("unions"))
        {
            // An interface's name begins with I.
            if (Name(member, map, file) is { } name)
                symbols.DeclareUnion(member.Name, map["name"] is null ? "I" + name : name, member.NameRange, file.Findings);
        }

        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("enums"))
        {
            if (Name(member, map, file) is { } name)
                symbols.DeclareEnum(member.Name, name, member.NameRange, file.Findings);
        }
    }

    /// <summary>Whether the file can be bound as a resource: its name is one, and no other has it.</summary>
    public static bool DeclareResource(BoundFile file, Symbols symbols) =>
        Naming.Of(file.File.Name, new TextRange(0, 1), null, file.Findings) is { } name && symbols.DeclareResource(file.File.Name, name, file.Findings);

    private static string? Name(JsonMember member, JsonMap map, BoundFile file) =>
        Naming.Of(member.Name, member.NameRange, map["name"] as JsonText, file.Findings);
}
