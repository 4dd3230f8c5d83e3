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
            XmlDoc.Exception(code, "System.ArgumentException", "The name is empty.");
            using (code.Open($"public {model.Name}(string value)"))
            {
                code.Line("global::System.ArgumentException.ThrowIfNullOrEmpty(value);");
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
        }

        return code.ToSourceText();
    }
}
