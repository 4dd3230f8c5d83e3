using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the interface of a union: what its models share, and which of them an object is.</summary>
internal static class UnionEmitter
{
    public static SourceText Emit(UnionModel union, string space)
    {
        var code = new CodeWriter(union.Source, space);
        XmlDoc.Summary(code, union.Doc);
        using (code.Open($"public partial interface {union.Name}"))
        {
            XmlDoc.Summary(code, "What the API says this object is.");
            code.Line("string? Type { get; }");
            foreach (AttributeModel attribute in union.Attributes)
            {
                code.Line();
                XmlDoc.Summary(code, attribute.Doc);
                code.Line($"{TypeNames.Property(attribute)} {attribute.Name} {{ get; }}");
            }

            code.Line();
            XmlDoc.Summary(code, "Its empty objects. A class, as the .NET Framework has no static methods in interfaces.");
            using (code.Open("internal static class Blank"))
            {
                XmlDoc.Summary(code, "An empty object of the model with this type.");
                code.Member(
                    $"public static {TypeNames.Resource} OfType(string? type)",
                    $"ResourceTypes.OfType(type) is {union.Name} and {TypeNames.Resource} one ? one : new {union.Otherwise}()");
            }
        }

        return code.ToSourceText();
    }
}
