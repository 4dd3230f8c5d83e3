using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>Writes the property of an attribute.</summary>
internal static class PropertyEmitter
{
    public static void Emit(CodeWriter code, AttributeModel attribute)
    {
        XmlDoc.Summary(code, attribute.Doc);
        XmlDoc.Remarks(code, Describe(attribute));
        if (attribute.Type.IsCollection && attribute.IsSent)
            XmlDoc.Exception(code, "ArgumentNullException", "It is set to null: leave it alone instead, or empty it.");

        if (attribute.IsSecret)
            code.Line("[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");
        string field = TypeNames.FieldOf(attribute.Name);
        using (code.Open($"public {(attribute.IsType ? "new " : "")}{TypeNames.Property(attribute)} {attribute.Name}"))
        {
            code.Line($"get => {Getter(attribute, field)};");
            using (code.Open(attribute.IsSent ? "set" : "init"))
                EmitSetter(code, attribute, field);
        }
    }

    /// <summary>The list or map behind an attribute, made when there is none yet.</summary>
    public static string Instance(AttributeModel attribute) => $"{TypeNames.FieldOf(attribute.Name)} ??= new({ListForm(attribute)})";

    /// <summary>What a list needs to know of its attribute, as an argument; nothing for what is no list.</summary>
    public static string ListForm(AttributeModel attribute) => attribute.Type.Kind switch
    {
        TypeKind.List when attribute.Removal is not null => FormField(attribute),
        TypeKind.List => $"global::Intercom.ListForm.{(attribute.Type.IsArray ? "Array" : "Envelope")}",
        _ => "",
    };

    /// <summary>Writes the one object that knows how elements are removed from the lists of an attribute, where they can be.</summary>
    public static void EmitListForm(CodeWriter code, AttributeModel attribute)
    {
        if (attribute.Type.Kind != TypeKind.List || attribute.Removal is null)
            return;

        string arguments = Call.Join($"removal: {Literal.Of(attribute.Removal)}", attribute.Type.IsArray ? "isArray: true" : "");
        code.Line($"private static readonly global::Intercom.ListForm {FormField(attribute)} = new({arguments});");
        code.Line();
    }

    private static string Getter(AttributeModel attribute, string field) => attribute.Type.Kind switch
    {
        TypeKind.List or TypeKind.Strings when !attribute.IsSent => $"{field} ?? ({TypeNames.Property(attribute)})[]",
        TypeKind.Union => $"({TypeNames.Property(attribute)}){field}",
        _ when attribute.Type.IsCollection => Instance(attribute),
        _ => field,
    };

    private static string FormField(AttributeModel attribute) => $"s{TypeNames.FieldOf(attribute.Name)}Form";

    private static void EmitSetter(CodeWriter code, AttributeModel attribute, string field)
    {
        string mark = $"{(attribute.IsSent ? "MarkChanged" : "MarkGiven")}(AttributePositions.{attribute.Name});";
        switch (attribute.Type.Kind)
        {
            case TypeKind.List or TypeKind.Strings or TypeKind.CustomAttributes or TypeKind.EventMetadata:
                code.Line("ArgumentNullException.ThrowIfNull(value);");
                code.Line($"{field} = new({Call.Join("value", ListForm(attribute))});");
                break;
            case TypeKind.Union:
                code.Line($"{field} = global::Intercom.Wire.ModelOf(value);");
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

    private static string Describe(AttributeModel attribute)
    {
        string access = attribute.Access switch
        {
            _ when attribute.Always is not null => $" Always `{attribute.Always}`: every request says so.",
            Access.ReadOnly => " Computed by the API: never sent.",
            Access.WriteOnly => " Only sent: it is forgotten once it is saved.",
            _ when attribute.IsNowByDefault => " Unset when it is created: the present time.",
            _ => "",
        };
        bool isTime = attribute.Type.Kind == TypeKind.Timestamp;
        return $"`{attribute.WireName}` on the wire{(isTime ? ", unix seconds" : "")}, such as `{attribute.Example}`.{(isTime ? " Kept in UTC." : "")}{access}";
    }
}
