using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes what System.Text.Json needs to know: of the models, for apps too, and of the lists, which only answers hold.</summary>
internal static class Contexts
{
    private const string Lists = "ListTypeInfo";

    /// <summary>The metadata of a model.</summary>
    public static string One(EntityModel entity) => $"IntercomJsonContext.Default.{entity.Name}";

    /// <summary>The metadata of a list of a model.</summary>
    public static string List(EntityModel entity) => $"{Lists}.{entity.Name}";

    public static SourceText Emit(EquatableArray<EntityEntry> entities, string space)
    {
        var code = new CodeWriter("the models of api-spec", space, "System.Text.Json", "System.Text.Json.Serialization", "System.Text.Json.Serialization.Metadata");
        XmlDoc.Summary(code, "How System.Text.Json reads and writes the models, without reflection: for apps that keep or pass on what they loaded.");
        foreach (EntityEntry entity in entities)
            code.Line($"[JsonSerializable(typeof({entity.Name}))]");
        code.Line("[JsonSerializable(typeof(UnknownResource))]");
        code.Line("[JsonSerializable(typeof(JsonElement))]");
        code.Line("[JsonSourceGenerationOptions(MaxDepth = JsonDepth.Max)]");
        code.Line("public sealed partial class IntercomJsonContext : JsonSerializerContext;");
        code.Line();

        XmlDoc.Summary(code, "How lists of the models are read: only answers hold them.");
        using (code.Open($"internal static class {Lists}"))
        {
            code.Separated(entities.Where(entity => entity.IsListed), entity =>
            {
                string type = $"ListAnswer<{entity.Name}>";
                XmlDoc.Summary(code, $"Lists of {entity.Name}.");
                code.Member(
                    $"public static JsonTypeInfo<{type}> {entity.Name} {{ get; }}",
                    $"ListAnswerJsonConverter<{entity.Name}>.TypeInfo(IntercomJsonContext.Default.Options)",
                    "=");
            });
        }

        return code.ToSourceText();
    }
}
