using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the attributes of a model.</summary>
internal static class AttributeBinder
{
    /// <summary>Members of the base class, and of every class: a property cannot have their names.</summary>
    private static readonly string[] s_taken = ["Type", "Item", "IsSet", "TryGetAttribute", "Client", "Equals", "GetHashCode", "GetType", "ToString", "Increment", "Decrement"];

    public static IEnumerable<AttributeModel> Bind(MapReader model, DeclaredModel declared, BoundFile file, Symbols symbols)
    {
        var names = new NameTable(file.Findings).Reserve(declared.Name, "its class");
        foreach (string taken in s_taken)
            names.Reserve(taken, "a member of its base class");

        HashSet<string> identity = new(model.Texts("identity").Select(text => text.Value), StringComparer.Ordinal);
        var bound = new HashSet<string>(StringComparer.Ordinal);
        foreach ((JsonMember member, JsonMap map) in model.Maps("attributes"))
        {
            bound.Add(member.Name);
            if (Bind(member, map, identity.Contains(member.Name), file, symbols) is { } attribute && names.Claim("The attribute", member, attribute.Name))
                yield return attribute;
        }

        foreach (JsonText unknown in model.Texts("identity").Where(text => !bound.Contains(text.Value)))
            file.Findings.Report(Findings.UnknownName, unknown.Range, "attribute", unknown.Value, Spelling.Suggest(unknown.Value, bound), Spelling.List(bound));
    }

    private static AttributeModel? Bind(JsonMember member, JsonMap map, bool isIdentity, BoundFile file, Symbols symbols)
    {
        MapReader reader = file.Read(member, map, Keys.Attribute);
        string? name = Naming.Of(member, reader, file.Findings);
        TypeModel? type = reader.Text("type") is { } text ? TypeGrammar.Parse(text, symbols, file.Findings) : null;
        Access access = ParseAccess(reader.Text("access"), file.Findings);
        if (name is null || type is null || !reader.IsComplete)
            return null;

        if (isIdentity && type.Kind != TypeKind.String)
            file.Findings.Report(Findings.Malformed, reader.Text("type")!.Range, reader.Text("type")!.Value, "type of an identity", "\"string\": ids are strings, also where they look like numbers");
        if (reader.Text("removal") is { } removal && type.Kind != TypeKind.List)
            file.Findings.Report(Findings.Malformed, removal.Range, removal.Value, "key of anything but a list", "it in a \"list of\" only");

        return new AttributeModel(
            member.Name, name, type, access, reader.Text("doc")!.Value, JsonSource.Of(file.File, reader.Any("example")!), isIdentity, reader.Text("removal")?.Value);
    }

    private static Access ParseAccess(JsonText? text, Findings findings)
    {
        switch (text?.Value)
        {
            case null or "read-write":
                return Access.ReadWrite;
            case "read-only":
                return Access.ReadOnly;
            case "write-only":
                return Access.WriteOnly;
            default:
                string[] known = ["read-write", "read-only", "write-only"];
                findings.Report(Findings.UnknownName, text!.Range, "access", text.Value, Spelling.Suggest(text.Value, known), Spelling.List(known));
                return Access.ReadWrite;
        }
    }
}
