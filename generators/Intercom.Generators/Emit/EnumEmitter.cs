using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes an open enumeration: a struct over a string, so that a value the API adds tomorrow is kept.</summary>
internal static class EnumEmitter
{
    public static SourceText Emit(EnumModel model, string space)
    {
        var code = new CodeWriter(model.Source, space);
        XmlDoc.Summary(code, model.Doc);
        XmlDoc.Remarks(code, "Open: a value that is not listed here is kept as it is.");
        using (code.Open($"public readonly record struct {model.Name}"))
        {
            XmlDoc.Summary(code, "Creates a value by its name on the wire.");
            XmlDoc.Parameter(code, "value", "The name on the wire.");
            XmlDoc.Exception(code, "ArgumentException", "The name is empty.");
            using (code.Open($"public {model.Name}(string value)"))
            {
                code.Line("ArgumentException.ThrowIfNullOrEmpty(value);");
                code.Line("Value = value;");
            }

            foreach (EnumValueModel value in model.Values)
            {
                code.Line();
                XmlDoc.Summary(code, value.Doc);
                code.Line($"public static {model.Name} {value.Name} {{ get; }} = new({Literal.Of(value.WireName)});");
            }

            code.Line();
            XmlDoc.Summary(code, "The name on the wire.");
            code.Line("public string? Value { get; }");
            code.Line();
            code.Line("/// <inheritdoc />");
            code.Line("public override string ToString() => Value ?? \"\";");
            EmitConversions(code, model.Name);
        }

        return code.ToSourceText();
    }

    /// <summary>A value may stand where its name on the wire is asked for, and the other way round.</summary>
    private static void EmitConversions(CodeWriter code, string name)
    {
        code.Line();
        XmlDoc.Summary(code, "Takes a name on the wire for the value.");
        XmlDoc.Parameter(code, "value", "The name on the wire.");
        XmlDoc.Exception(code, "ArgumentException", "The name is empty.");
        code.Line($"public static implicit operator {name}(string value) => new(value);");
        code.Line();
        XmlDoc.Summary(code, "Gives the name on the wire.");
        XmlDoc.Parameter(code, "value", "The value.");
        code.Line($"public static implicit operator string({name} value) => value.ToString();");

        // With conversions both ways the compiler cannot tell by itself which of the two to compare as.
        foreach (string operation in new[] { "==", "!=" })
        {
            EmitComparison(code, operation, $"{name} left, string? right", $"left.Value {operation} right");
            EmitComparison(code, operation, $"string? left, {name} right", $"left {operation} right.Value");
        }
    }

    private static void EmitComparison(CodeWriter code, string operation, string operands, string result)
    {
        code.Line();
        XmlDoc.Summary(code, operation == "==" ? "Whether the name on the wire is that of the value." : "Whether the name on the wire is another than that of the value.");
        XmlDoc.Parameter(code, "left", "The one.");
        XmlDoc.Parameter(code, "right", "The other.");
        code.Line($"public static bool operator {operation}({operands}) => {result};");
    }
}
