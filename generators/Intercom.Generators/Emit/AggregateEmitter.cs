using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the client's properties, one a resource, made when they are first asked for.</summary>
internal static class AggregateEmitter
{
    public static SourceText Emit(EquatableArray<ResourceEntry> resources, string space)
    {
        var code = new CodeWriter("the resources of api-spec", space);
        using (code.Open("public partial class IntercomClient"))
        {
            foreach (ResourceEntry resource in resources)
                code.Line($"private {resource.ClientName}? {TypeNames.FieldOf(resource.Name)};");

            foreach (ResourceEntry resource in resources)
            {
                code.Line();
                XmlDoc.Summary(code, resource.Doc);
                string field = TypeNames.FieldOf(resource.Name);
                code.Member(
                    $"public virtual {resource.ClientName} {resource.Name}",
                    $"{field} ?? Interlocked.CompareExchange(ref {field}, new(this), null) ?? {field}");
            }
        }

        return code.ToSourceText();
    }
}
