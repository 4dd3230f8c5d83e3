using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the Refit interface of a resource: one method an operation, with the types of the wire.</summary>
internal static class RefitInterfaceEmitter
{
    public static SourceText Emit(ResourceModel resource, string space)
    {
        var code = new CodeWriter(resource.Source, space, "Refit");
        XmlDoc.Summary(code, $"The requests of {resource.WireName}, as Refit builds them. The answers are read elsewhere.");
        using (code.Open($"internal interface {resource.ApiName}"))
        {
            code.Separated(resource.Operations, operation =>
            {
                XmlDoc.Summary(code, operation.Doc);
                code.Line($"[{Pascal(operation.Method)}({Literal.Of(operation.Route)})]");
                code.Line($"Task<HttpResponseMessage> {operation.Name}Async({Parameters(operation)});");
            });
        }

        return code.ToSourceText();
    }

    private static string Parameters(OperationModel operation)
    {
        IEnumerable<string> values = operation.Placeholders.Select(parameter => $"{Alias(parameter)}string {parameter.Name}");
        IEnumerable<string> query = operation.Query.Select(parameter => $"{Alias(parameter)}{WireType(parameter.Type)} {parameter.Name}");
        string[] body = operation.Sends is null ? [] : ["[Body] HttpContent content"];
        string[] rest = ["[Property(Operation.Property)] Operation operation", "CancellationToken cancellationToken"];
        return string.Join(", ", values.Concat(query).Concat(body).Concat(rest));
    }

    private static string Alias(ParameterModel parameter) =>
        parameter.Name == parameter.WireName ? "" : $"[AliasAs({Literal.Of(parameter.WireName)})] ";

    /// <summary>Integers travel as they are; anything else is text by the time Refit sees it, so that it is written our way.</summary>
    private static string WireType(TypeModel type) => type.Kind switch
    {
        TypeKind.Integer => "int?",
        TypeKind.Timestamp => "long?",
        _ => "string?",
    };

    private static string Pascal(string method) => method[0] + method.Substring(1).ToLowerInvariant();
}
