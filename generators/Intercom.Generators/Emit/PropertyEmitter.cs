using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>Writes the property of an attribute.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, AttributeModel attribute, string space)
    {
        XmlDoc.Summary(code, attribute.Doc);
        XmlDoc.Remarks(code, Describe(attribute));
        if (attribute.Type.Kind is TypeKind.List or TypeKind.CustomAttributes && attribute.IsSent)
            XmlDoc.Exception(code, "System.ArgumentNullException", "It is set to null: leave it alone instead, or empty it.");

        string field = TypeNames.FieldOf(attribute.Name);
        if (attribute.Type.Kind == TypeKind.Discriminator)
        {
            code.Line($"public override string? Type => {field};");
            return;
        }

        using (code.Open($"public {TypeNames.Property(attribute, space)} {attribute.Name}"))
        {
            code.Line($"get => {Getter(attribute, field, space)};");
            using (code.Open(attribute.IsSent ? "set" : "init"))
                EmitSetter(code, attribute, field);
        }
    }

    /// <summary>The list or map behind an attribute, made when there is none yet.</summary>
    public static string Instance(AttributeModel attribute) => $"{TypeNames.FieldOf(attribute.Name)} ??= new({Removal(attribute)})";

    private static string Getter(AttributeModel attribute, string field, string space) => attribute.Type.Kind switch
    {
        TypeKind.CustomAttributes => Instance(attribute),
        TypeKind.List when attribute.IsSent => Instance(attribute),
        TypeKind.List => $"{field} ?? (global::System.Collections.Generic.IReadOnlyList<global::{space}.{attribute.Type.Name}>)[]",
        _ => field,
    };

    private static void EmitSetter(CodeWriter code, AttributeModel attribute, string field)
    {
        string mark = $"{(attribute.IsSent ? "MarkChanged" : "MarkGiven")}(AttributePositions.{attribute.Name});";
        switch (attribute.Type.Kind)
        {
            case TypeKind.CustomAttributes or TypeKind.List:
                code.Line("global::System.ArgumentNullException.ThrowIfNull(value);");
                code.Line(attribute.Type.Kind == TypeKind.List
                    ? $"{field} = new(value{(attribute.Removal is null ? "" : ", " + Removal(attribute))});"
                    : $"{field} = new(value);");
                break;
            case TypeKind.Number:
                code.Line($"{field} = global::Intercom.Finite.Checked(value);");
                break;
            default:
                code.Line($"{field} = value;");
                break;
        }

        code.Line(mark);
    }

    private static string Removal(AttributeModel attribute) => attribute.Removal is null ? "" : $"removal: {Literal.Of(attribute.Removal)}";

    private static string Describe(AttributeModel attribute)
    {
        string access = attribute.Access switch
        {
            Access.ReadOnly => " Computed by the API: never sent.",
            Access.WriteOnly => " Only sent: it is forgotten once it is saved.",
            _ => "",
        };
        string unit = attribute.Type.Kind == TypeKind.Timestamp ? ", unix seconds" : "";
        return $"`{attribute.WireName}` on the wire{unit}, such as `{attribute.Example}`.{access}";
    }
}
