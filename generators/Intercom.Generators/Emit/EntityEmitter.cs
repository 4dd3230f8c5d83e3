using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the class of a model: its properties, which note what is set, and what reading and writing it needs.</summary>
internal static class EntityEmitter
{
    public static SourceText Emit(EntityModel entity, string space)
    {
        var code = new CodeWriter(entity.Source, space, "System.Text.Json", "System.Text.Json.Serialization");
        XmlDoc.Summary(code, entity.Doc);
        code.Line($"[JsonConverter(typeof(ResourceJsonConverter<{entity.Name}>))]");
        string unions = string.Concat(entity.Unions.Select(union => $", {union}"));
        using (code.Open($"public partial class {entity.Name} : Resource{unions}"))
        {
            EmitDescriptor(code, entity);
            code.Line();
            foreach (AttributeModel attribute in entity.Attributes)
                PropertyEmitter.EmitListForm(code, attribute);
            foreach (AttributeModel attribute in entity.Attributes)
                code.Line($"private {TypeNames.Field(attribute)} {TypeNames.FieldOf(attribute.Name)};");
            code.Line();
            code.Separated(entity.Attributes.Where(attribute => !attribute.IsType || attribute.IsSent), attribute => PropertyEmitter.Emit(code, attribute));
            if (entity.CustomAttributes is not null)
                EmitIncrement(code, entity);
            if (entity.Shorthand is not null)
                EmitShorthand(code, entity);
            EntityJsonEmitter.Emit(code, entity);
        }

        return code.ToSourceText();
    }

    private static void EmitDescriptor(CodeWriter code, EntityModel entity)
    {
        using (code.Open("private static class AttributePositions"))
        {
            // Each counts from the one before, so that one more changes two lines.
            for (int position = 0; position < entity.Attributes.Count; position++)
                code.Line($"public const int {entity.Attributes[position].Name} = {(position == 0 ? "0" : $"{entity.Attributes[position - 1].Name} + 1")};");
        }

        code.Line();
        string[] names = [entity.WireName, .. entity.Attributes.Select(attribute => attribute.WireName)];
        code.Wrapped("private static readonly ResourceDescriptor s_descriptor = new(", names.Select(Literal.Of), ")");
        using (code.OpenBrace("};"))
        {
            if (entity.ListKey is not null)
                code.Line($"ListKey = {Literal.Of(entity.ListKey)},");
            if (entity.OtherListKey is not null)
                code.Line($"OtherListKey = {Literal.Of(entity.OtherListKey)},");
            EmitSet(code, entity, "Identity", attribute => attribute.IsIdentity);
            EmitSet(code, entity, "Writable", attribute => attribute.IsSent);
            EmitSet(code, entity, "WriteOnly", attribute => attribute.Access == Access.WriteOnly);
            EmitSet(code, entity, "NowByDefault", attribute => attribute.IsNowByDefault);
            EmitSet(code, entity, "Nested", attribute => attribute.Type.IsNested);
            if (entity.Like is not null)
                code.Line($"Like = {Literal.Of(entity.Like)},");
            if (entity.SendsType)
                code.Line("SendsType = true,");
            string[] constants = [.. entity.Attributes.Where(attribute => attribute.Always is not null).Select(attribute => $"({Literal.Of(attribute.WireName)}, {Literal.Of(attribute.Always!)})")];
            if (constants.Length > 0)
                code.Wrapped("Constants = [", constants, "],");
            if (entity.Shorthand is not null)
                code.Line($"Shorthand = AttributePositions.{entity.Shorthand},");
        }
    }

    private static void EmitSet(CodeWriter code, EntityModel entity, string name, Func<AttributeModel, bool> isIn)
    {
        string[] attributes = [.. entity.Attributes.Where(isIn).Select(attribute => $"AttributePositions.{attribute.Name}")];
        if (attributes.Length > 0)
            code.Wrapped($"{name} = global::Intercom.AttributeSet.Of(", attributes, "),");
    }

    private static void EmitIncrement(CodeWriter code, EntityModel entity)
    {
        foreach ((string verb, string sign, string what) in new[] { ("Increment", "", "Adds to"), ("Decrement", "-", "Takes from") })
        {
            foreach (string type in new[] { "long", "decimal", "double" })
            {
                string standard = type == "long" ? " = 1" : "";
                code.Line();
                XmlDoc.Summary(code, $"{what} a custom attribute, here and at once; the next save sends the result. Unset and null count as 0.");
                XmlDoc.Parameter(code, "key", "The custom attribute.");
                XmlDoc.Parameter(code, "by", "By how much.");
                XmlDoc.Exception(code, "InvalidOperationException", "The attribute is no number.");
                XmlDoc.Exception(code, "OverflowException", "The result is too large for its type.");
                if (type == "double")
                    XmlDoc.Exception(code, "ArgumentException", "The result is NaN or an infinity, which JSON does not have.");
                code.Line($"public void {verb}(string key, {type} by{standard}) => {entity.CustomAttributes!.Name}.Increment(key, {(sign.Length > 0 && type == "long" ? "checked(-by)" : sign + "by")});");
            }
        }
    }

    private static void EmitShorthand(CodeWriter code, EntityModel entity)
    {
        code.Line();
        XmlDoc.Summary(code, $"The {entity.WireName} with this {entity.Attributes.First(attribute => attribute.Name == entity.Shorthand).WireName}.");
        code.Line($"public static implicit operator {entity.Name}?(string? value) => value is null ? null : new {entity.Name} {{ {entity.Shorthand} = value }};");
    }
}
