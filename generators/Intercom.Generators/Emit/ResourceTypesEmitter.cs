using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes which model the API's <c>type</c> stands for, and makes empty objects.</summary>
internal static class ResourceTypesEmitter
{
    public static SourceText Emit(EquatableArray<EntityEntry> entities, string space)
    {
        var code = new CodeWriter("the models of api-spec", space);
        XmlDoc.Summary(code, "The models by what the API says in `type`.");
        using (code.Open("internal static class ResourceTypes"))
        {
            XmlDoc.Summary(code, "An empty object of the model with this type; one that takes anything where no model has it.");
            using (code.Open($"public static {TypeNames.Resource} OfType(string? type) => type switch", "};"))
            {
                foreach (EntityEntry entity in entities)
                    code.Line($"{string.Join(" or ", entity.Types.Select(Literal.Of))} => new {entity.Name}(),");
                code.Line("_ => new UnknownResource(),");
            }

            code.Line();
            XmlDoc.Summary(code, "An empty object of a model.");
            using (code.Open($"public static {TypeNames.Resource} OfModel(global::System.Type model)"))
            {
                foreach (EntityEntry entity in entities)
                {
                    using (code.Indent($"if (model == typeof({entity.Name}))"))
                        code.Line($"return new {entity.Name}();");
                }

                code.Line("return new UnknownResource();");
            }
        }

        return code.ToSourceText();
    }
}
