using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the System.Text.Json contexts: the models, for apps too, and the lists, which only answers hold.</summary>
internal static class Contexts
{
    private const string Answers = "AnswerJsonContext";

    /// <summary>The metadata of a model.</summary>
    public static string One(EntityModel entity, string space) => $"global::{space}.IntercomJsonContext.Default.{entity.Name}";

    /// <summary>The metadata of a list of a model.</summary>
    public static string List(EntityModel entity, string space) => $"global::{space}.{Answers}.Default.ListAnswer{entity.Name}";

    public static SourceText Emit(EquatableArray<EntityModel> entities, string space)
    {
        var code = new CodeWriter("the models of api-spec", space);
        XmlDoc.Summary(code, "How System.Text.Json reads and writes the models, without reflection: for apps that keep or pass on what they loaded.");
        foreach (EntityModel entity in entities)
            code.Line($"[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::{space}.{entity.Name}))]");
        code.Line("[global::System.Text.Json.Serialization.JsonSourceGenerationOptions(MaxDepth = global::Intercom.JsonDepth.Max)]");
        code.Line("public sealed partial class IntercomJsonContext : global::System.Text.Json.Serialization.JsonSerializerContext;");
        code.Line();

        EntityModel[] listed = [.. entities.Where(entity => entity.ListKey is not null)];
        string converters = string.Join(", ", listed.Select(entity => $"typeof(global::Intercom.ListAnswerJsonConverter<global::{space}.{entity.Name}>)"));
        XmlDoc.Summary(code, "How lists of the models are read.");
        code.Line($"[global::System.Text.Json.Serialization.JsonSourceGenerationOptions(MaxDepth = global::Intercom.JsonDepth.Max, Converters = [{converters}])]");
        code.Line("[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::System.Text.Json.JsonElement))]");
        foreach (EntityModel entity in listed)
            code.Line($"[global::System.Text.Json.Serialization.JsonSerializable(typeof(global::Intercom.ListAnswer<global::{space}.{entity.Name}>))]");
        code.Line($"internal sealed partial class {Answers} : global::System.Text.Json.Serialization.JsonSerializerContext;");
        return code.ToSourceText();
    }
}
