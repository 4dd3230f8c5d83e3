using System.Text;
using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>Writes how each attribute of a model is read, written and copied: no reflection, one switch each.</summary>
internal static class EntityJsonEmitter
{
    public static void Emit(CodeWriter code, EntityModel entity)
    {
        code.Line();
        code.Line("internal override ResourceDescriptor ModelDescriptor => s_descriptor;");
        code.Line();
        code.Line("private protected override string? TypeOnTheWire => _type;");
        EmitIndexOf(code, entity);
        EmitSwitch(code, entity, "Reading ReadAttribute(int attribute, ref Utf8JsonReader reader)", attribute => "return " + Reader(attribute, entity));
        EmitSwitch(code, entity, "void WriteAttribute(int attribute, Utf8JsonWriter writer, JsonForm form)", Writer);
        EmitCopy(code, entity);
        if (entity.Attributes.Any(attribute => attribute.Type.IsNested))
            EmitSelection(code, entity, "ITracked? NestedIn(int attribute)", attribute => attribute.Type.IsNested);
        if (entity.Attributes.Any(attribute => attribute.IsIdentity))
            EmitSelection(code, entity, "string? IdentityIn(int attribute)", attribute => attribute.IsIdentity);
        code.Line();
        code.Line($"internal override Resource BlankOfSameModel() => new {entity.Name}();");
    }

    /// <summary>By length first: most names differ in it, and comparing is done once.</summary>
    private static void EmitIndexOf(CodeWriter code, EntityModel entity)
    {
        code.Line();
        using (code.Open("private protected override int IndexOfAttribute(ReadOnlySpan<byte> name) => name.Length switch", "};"))
        {
            foreach (AttributeModel attribute in entity.Attributes.OrderBy(LengthOf))
                code.Line($"{LengthOf(attribute)} when name.SequenceEqual({Literal.Utf8(attribute.WireName)}) => AttributePositions.{attribute.Name},");
            code.Line("_ => -1,");
        }
    }

    /// <summary>In bytes, as the name is compared.</summary>
    private static int LengthOf(AttributeModel attribute) => Encoding.UTF8.GetByteCount(attribute.WireName);

    private static void EmitSwitch(CodeWriter code, EntityModel entity, string signature, Func<AttributeModel, string> statement)
    {
        code.Line();
        using (code.Open($"private protected override {signature}"))
        using (code.Open("switch (attribute)"))
        {
            foreach (AttributeModel attribute in entity.Attributes)
            {
                string text = statement(attribute);
                using (code.Indent($"case AttributePositions.{attribute.Name}:"))
                {
                    code.Line(text);
                    if (!text.StartsWith("return ", StringComparison.Ordinal))
                        code.Line("break;");
                }
            }

            using (code.Indent("default:"))
                code.Line("throw new ArgumentOutOfRangeException(nameof(attribute));");
        }
    }

    private static string Reader(AttributeModel attribute, EntityModel entity)
    {
        string field = TypeNames.FieldOf(attribute.Name);
        return attribute.Type.Kind switch
        {
            TypeKind.Discriminator => $"global::Intercom.Wire.ReadType(ref reader, {Literal.Of(entity.WireName)}, out {field});",
            TypeKind.String when attribute.IsRepeated => $"global::Intercom.Wire.ReadRepeated(ref reader, out {field});",
            TypeKind.List => $"global::Intercom.WireList.Read(ref reader, out {field}, {PropertyEmitter.ListForm(attribute)});",
            TypeKind.Union => $"global::Intercom.Wire.Read(ref reader, out {field}, global::Intercom.{attribute.Type.Name}.Blank.OfType);",
            TypeKind.Any => $"global::Intercom.Wire.Read(ref reader, out {field}, global::Intercom.ResourceTypes.OfType);",
            TypeKind.Enum => $"global::Intercom.Wire.Read(ref reader, out {field}, static name => new(name));",
            _ => $"global::Intercom.Wire.Read(ref reader, out {field});",
        };
    }

    private static string Writer(AttributeModel attribute)
    {
        string field = TypeNames.FieldOf(attribute.Name);
        string value = attribute.Type.Kind switch
        {
            _ when attribute.Type.IsCollection => $"{PropertyEmitter.Instance(attribute)}, form",
            _ when attribute.Type.IsNested => $"{field}, form",
            TypeKind.Enum => $"{field}?.Value",
            _ => field,
        };
        return $"global::Intercom.WireWriter.Write(writer, {value});";
    }

    private static void EmitCopy(CodeWriter code, EntityModel entity)
    {
        code.Line();
        using (code.Open("private protected override void CopyAttribute(int attribute, Resource from, bool replace)"))
        {
            code.Line($"var source = ({entity.Name})from;");
            using (code.Open("switch (attribute)"))
            {
                foreach (AttributeModel attribute in entity.Attributes)
                {
                    string field = TypeNames.FieldOf(attribute.Name);
                    using (code.Indent($"case AttributePositions.{attribute.Name}:"))
                    {
                        code.Line(attribute.Type.Kind switch
                        {
                            _ when attribute.Type.IsCollection => $"({PropertyEmitter.Instance(attribute)}).Refresh(source.{field}, replace);",
                            _ when attribute.Type.IsNested => $"{field} = Refreshed({field}, source.{field}, replace);",
                            _ => $"{field} = source.{field};",
                        });
                        code.Line("break;");
                    }
                }
            }
        }
    }

    private static void EmitSelection(CodeWriter code, EntityModel entity, string signature, Func<AttributeModel, bool> isIn)
    {
        code.Line();
        using (code.Open($"private protected override {signature} => attribute switch", "};"))
        {
            foreach (AttributeModel attribute in entity.Attributes.Where(isIn))
                code.Line($"AttributePositions.{attribute.Name} => {TypeNames.FieldOf(attribute.Name)},");
            code.Line("_ => null,");
        }
    }
}
