using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the enumerations of a file.</summary>
internal static class EnumBinder
{
    public static IEnumerable<EnumModel> Bind(IEnumerable<BoundFile> files, Symbols symbols)
    {
        var bound = new HashSet<string>(StringComparer.Ordinal);
        foreach ((BoundFile file, JsonMember member, JsonMap map) in files.SelectMany(file => file.Root.Maps("enums").Select(found => (file, found.Member, found.Map))))
        {
            MapReader reader = file.Read(member, map, Keys.Enum);
            string name = symbols.EnumNamed(member.Name)?.Name ?? "";
            EnumValueModel[] values = [.. BindValues(reader, name, file)];
            if (reader.IsComplete && name.Length > 0 && bound.Add(name))
                yield return new EnumModel(name, reader.Text("doc")!.Value, file.File.FileName, new(values));
        }
    }

    private static IEnumerable<EnumValueModel> BindValues(MapReader reader, string type, BoundFile file)
    {
        NameTable names = new NameTable(file.Findings).Reserve("its struct", type).Reserve("a member of its struct", "Value", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "PrintMembers");
        foreach ((JsonMember member, JsonMap map) in reader.Maps("values"))
        {
            MapReader value = file.Read(member, map, Keys.EnumValue);
            string? name = Naming.Of(member, value, file.Findings);
            if (name is not null && value.Text("doc") is { } doc && names.Claim("The value", member, name))
                yield return new EnumValueModel(member.Name, name, doc.Value);
        }
    }
}
