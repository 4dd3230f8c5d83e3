using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the attributes of a model.</summary>
internal static class AttributeBinder
{
    /// <summary>Members of the base class and of every generated class, and types whose members generated code calls by their plain names: a property cannot have their names.</summary>
    internal static readonly string[] Taken =
    [
        "Type", "Blank", "Item", "IsSet", "TryGetAttribute", "Increment", "Decrement", "All", "FindAll", "Scroll",
        "ArgumentNullException", "IntercomClient", "IntercomJsonContext", "JsonForm", "ListTypeInfo",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "AcceptChanges", "AcceptCommands", "AttachTo", "AttributePositions", "BlankOfSameModel", "ClientOrDefault", "CopyAttribute", "HasAttributes",
        "HasIdentity", "IdentifyAs", "IdentityIn", "IndexOfAttribute", "IsSameAs", "LoadAnewAsync", "LoadedBy", "MarkAllChanged", "MarkChanged",
        "MarkGiven", "MayBe",
        "ModelDescriptor", "NestedIn", "PendingCommands", "PositionsOf", "ReadAttribute", "ReadFrom", "ReadShorthand", "RefreshFrom", "Refreshed", "ReplaceBy",
        "SetDefaults", "TakeOver", "TypeOnTheWire", "Undeclared", "Wrapped", "WriteAttribute", "WriteRemoval", "WriteTo",
    ];

    /// <summary>The attributes of a model: its own, and those of the model it is like that it has none of the same name for.</summary>
    public static IEnumerable<AttributeModel> Bind(MapReader model, string wireName, DeclaredModel declared, EntityModel? like, BoundFile file, Symbols symbols)
    {
        NameTable names = new NameTable(file.Findings).Reserve("its class", declared.Name).Reserve("a member of its class", Taken);

        HashSet<string> identity = new(model.Texts("identity").Select(text => text.Value), StringComparer.Ordinal);
        var bound = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in (model.Map("attributes")?.Members ?? []).Where(member => member.Value is not JsonMap))
            symbols.BreakAttribute(wireName, member.Name);

        foreach ((JsonMember member, JsonMap map) in model.Maps("attributes"))
        {
            bound.Add(member.Name);
            if (Bind(member, map, identity.Contains(member.Name), file, symbols) is { } attribute && (attribute.IsType || names.Claim("The attribute", member, attribute.Name)))
                yield return attribute;
            else
                symbols.BreakAttribute(wireName, member.Name);
        }

        foreach (AttributeModel inherited in like?.Attributes.Where(attribute => !attribute.IsType && bound.Add(attribute.WireName)) ?? [])
        {
            bool isIdentity = identity.Contains(inherited.WireName);
            if (isIdentity && inherited.Type.Kind != TypeKind.String)
                file.Findings.Report(Kinds.OutOfPlace, model.Texts("identity").First(text => text.Value == inherited.WireName).Range, inherited.WireName, $"identity, as it is no string in the model '{like!.WireName}'", "the name of a string");
            else if (names.Claim("The attribute", inherited.WireName, model.Text("like")!.Range, inherited.Name))
                yield return inherited with { IsIdentity = isIdentity };
        }

        foreach (JsonText unknown in model.Texts("identity").Where(text => !bound.Contains(text.Value) && !symbols.MayHave(wireName, text.Value)))
            file.Findings.ReportUnknown(Kinds.UnknownChoice, "attribute", unknown.Range, unknown.Value, bound);
    }

    private static AttributeModel? Bind(JsonMember member, JsonMap map, bool isIdentity, BoundFile file, Symbols symbols)
    {
        MapReader reader = file.Read(member, map, Keys.Attribute);
        string? name = Naming.Of(member, reader, file.Findings);
        TypeModel? type = reader.Text("type") is { } text ? TypeGrammar.Parse(text, symbols, file.Findings) : null;
        Access access = ParseAccess(reader.Text("access"), file.Findings);
        if (type is null)
            return null;

        if (isIdentity && type.Kind != TypeKind.String)
        {
            file.Findings.Report(Kinds.OutOfPlace, reader.Text("type")!.Range, reader.Text("type")!.Value, "type of an identity", "\"string\": ids are strings, also where they look like numbers");
            // Taken for what it should be, so that the operations that use it are not reported as well.
            type = new TypeModel(TypeKind.String);
        }
        else if (member.Name != "type" && reader.Any("example") is { } example)
        {
            ExampleValue.Check("The example", example, reader.Text("type")!, type, symbols, file.Findings);
        }

        if (member.Name == "type")
        {
            if (type.Kind != TypeKind.String || name is not ("Type" or null) || access != Access.ReadWrite)
            {
                file.Findings.Report(Kinds.OutOfPlace, member.NameRange, member.Name, "attribute but that by which the app says what the object is", "a \"string\" that is read-write and has no \"name\"; or leave it out: every model has it");
                return null;
            }

            type = new TypeModel(TypeKind.Discriminator);
        }

        CheckDefault(reader, type, access, file.Findings);
        if (reader.Text("removal") is { } removal && (type.Kind != TypeKind.List || access == Access.ReadOnly))
            file.Findings.Report(Kinds.OutOfPlace, removal.Range, removal.Value, "way to remove anything but an element of a list that is sent", "\"removal\" with a \"list of\" that is not read-only");

        if (name is null || !reader.IsComplete)
            return null;

        if (reader.Flag("repeats") && type.Kind != TypeKind.String)
            file.Findings.Report(Kinds.OutOfPlace, reader.Any("repeats")!.Range, "true", "sign of values that repeat", "\"repeats\" with a \"string\": nothing else is kept once for all");

        return new AttributeModel(
            member.Name, name, type, access, reader.Text("doc")!.Value, JsonSource.Of(file.File, reader.Any("example")!), isIdentity,
            reader.Text("removal")?.Value, reader.Text("default") is not null, reader.Text("always")?.Value, reader.Flag("secret"), reader.Flag("repeats"));
    }

    private static void CheckDefault(MapReader reader, TypeModel type, Access access, Findings findings)
    {
        if (reader.Text("default") is { } standard && (standard.Value != "now" || type.Kind != TypeKind.Timestamp || access == Access.ReadOnly))
            findings.Report(Kinds.OutOfPlace, standard.Range, standard.Value, "default", "\"default\": \"now\", for a timestamp that is sent");
        if (reader.Text("always") is { } always && (type.Kind != TypeKind.String || access != Access.ReadOnly))
            findings.Report(Kinds.OutOfPlace, always.Range, always.Value, "constant", "\"always\" with a string that is read-only: nobody sets it");
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
                findings.ReportUnknown(Kinds.UnknownChoice, "access", text!.Range, text.Value, known);
                return Access.ReadWrite;
        }
    }
}
