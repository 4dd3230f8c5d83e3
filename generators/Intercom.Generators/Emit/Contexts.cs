using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes what System.Text.Json needs to know: of the models, for apps too, and of the lists, which only answers hold.</summary>
internal static class Contexts
{
    private const string Lists = "ListTypeInfo";

    /// <summary>The metadata of a model.</summary>
    public static string One(EntityModel entity, string space) => $"global::{space}.IntercomJsonContext.Default.{entity.Name}";

    /// <summary>The metadata of a list of a model.</summary>
    public static string List(EntityModel entity, string space) => $"global::{space}.{Lists}.{entity.Name}";

    public static SourceText Emit(EquatableArray<EntityEntry> entities, string space)
    {
        var code = new CodeWriter("the models of api-spec", space);
        XmlDoc.Summary(code, "How System.Text.Json reads and writes the models, without reflection: for apps that keep or pass on what they loaded.");
        foreach (EntityEntry entity in entities)
            code.Line($"[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::{space}.{entity.Name}))]");
        code.Line("[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::Intercom.UnknownResource))]");
        code.Line("[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::System.Text.Json.JsonElement))]");
        code.Line("[global::System.Text.Json.Serialization.JsonSourceGenerationOptions(MaxDepth = global::Intercom.JsonDepth.Max)]");
        code.Line("public sealed partial class IntercomJsonContext : global::System.Text.Json.Serialization.JsonSerializerContext;");
        code.Line();

        XmlDoc.Summary(code, "How lists of the models are read: only answers hold them.");
        using (code.Open($"internal static class {Lists}"))
        {
            code.Separated(entities.Where(entity => entity.IsListed), entity =>
            {
                string type = $"global::Intercom.ListAnswer<global::{space}.{entity.Name}>";
                XmlDoc.Summary(code, $"Lists of {entity.Name}.");
                code.Member(
                    $"public static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}> {entity.Name} {{ get; }}",
                    $"global::Intercom.ListAnswerJsonConverter<global::{space}.{entity.Name}>.TypeInfo(global::{space}.IntercomJsonContext.Default.Options)",
                    "=");
            });
        }

        return code.ToSourceText();
    }
}
