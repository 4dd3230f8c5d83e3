using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the models of a file.</summary>
internal static class EntityBinder
{
    public static IEnumerable<EntityModel> Bind(BoundFile file, Symbols symbols)
    {
        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("models"))
        {
            MapReader reader = file.Read(member, map, Keys.Model);
            if (symbols.ModelNamed(member.Name) is not { } declared || symbols.TypeDoc is not { } typeDoc || reader.Text("doc") is not { } doc)
                continue;

            AttributeModel[] attributes = [Discriminator(member.Name, typeDoc), .. AttributeBinder.Bind(reader, declared, file, symbols)];
            if (attributes.Length > EntityModel.MaxAttributes)
                file.Findings.Report(Findings.TooMany, member.NameRange, member.Name, $"{attributes.Length}", $"{EntityModel.MaxAttributes}");

            yield return new EntityModel(
                member.Name,
                declared.Name,
                Naming.Camel(declared.Name),
                doc.Value,
                file.File.FileName,
                declared.ListKey,
                reader.Flag("sends_type"),
                Shorthand(reader, attributes, file.Findings),
                new(attributes.Take(EntityModel.MaxAttributes)));
        }
    }

    /// <summary>The attribute every model has: what the API says the object is.</summary>
    private static AttributeModel Discriminator(string model, string doc) => new("type", "Type", new TypeModel(TypeKind.Discriminator), Access.ReadOnly, doc, $"\"{model}\"");

    private static string? Shorthand(MapReader reader, AttributeModel[] attributes, Findings findings)
    {
        if (reader.Text("shorthand") is not { } text)
            return null;
        if (attributes.FirstOrDefault(attribute => attribute.WireName == text.Value && attribute.Type.Kind == TypeKind.String) is { } attribute)
            return attribute.Name;

        IEnumerable<string> known = attributes.Where(attribute => attribute.Type.Kind == TypeKind.String).Select(attribute => attribute.WireName);
        findings.ReportUnknown("attribute of type string", text.Range, text.Value, known);
        return null;
    }
}
