using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>Writes the method of an operation without a role: its placeholders, its body and its query are its parameters.</summary>
internal sealed class PlainMethodEmitter(CodeWriter code, OperationModel operation, string space)
{
    public void Emit()
    {
        string field = Call.Field(operation);
        string body = operation.Sends is { } sends ? $"global::{space}.{sends.Entity.Name} {sends.Entity.Variable}" : "";
        string values = string.Join(", ", operation.Placeholders.Select(placeholder => $"{TypeNames.Required(placeholder.Type, space)} {placeholder.Name}"));
        string token = operation.Paging is null ? Call.Token : "";
        code.Line();
        Call.Document(code, operation, space, null, [.. Call.Describe(operation.Placeholders), .. Bodies(), .. Call.Describe(operation.Choices)]);
        using (code.Open($"public virtual {ReturnType()} {operation.Name}{(operation.Paging is null ? "Async" : "")}({Call.Join(values, body, Call.Optional(operation.Choices, space), token)})"))
        {
            foreach (ParameterModel placeholder in operation.Placeholders.Where(placeholder => placeholder.Type.Kind == TypeKind.String))
                code.Line($"CheckKey({placeholder.Name}, nameof({placeholder.Name}));");
            code.Line(operation.Paging is null ? $"return {Reading(field)};" : $"return {PagingCall.Of(operation, operation.Returns.Entity!, space)};");
        }
    }

    private IEnumerable<(string Name, string Doc)> Bodies() =>
        operation.Sends is { } sends ? [(sends.Entity.Variable, sends.Entity.Doc)] : [];

    private string Reading(string field)
    {
        string send = $"_api.{operation.Name}Async({Arguments(field)}, cancellationToken)";
        return operation.Returns switch
        {
            { Kind: ReturnKind.One, Entity: { } entity } => $"ReadAsync({send}, {field}, {Contexts.One(entity, space)}, cancellationToken)",
            { Kind: ReturnKind.OneOrList, Entity: { } entity } => $"ReadSingleAsync({send}, {field}, {Contexts.One(entity, space)}, {Contexts.List(entity, space)}, cancellationToken)",
            { Kind: ReturnKind.Page, Entity: { } entity } => $"ReadItemsAsync({send}, {field}, {Contexts.List(entity, space)}, cancellationToken)",
            { Kind: ReturnKind.Integer } => $"global::Intercom.Answers.ReadIntegerAsync({send}, {field}, [{string.Join(", ", operation.Returns.Path.Select(Literal.Of))}], cancellationToken)",
            _ => $"ReadNothingAsync({send}, {field}, cancellationToken)",
        };
    }

    private string Arguments(string field)
    {
        string values = string.Join(", ", operation.Placeholders.Select(Call.PlaceholderArgument));
        string query = string.Join(", ", operation.Query.Select(Call.QueryArgument));
        return Call.Join(values, query, Call.Body(operation), field);
    }

    private string ReturnType()
    {
        string entity = operation.Returns.Entity is { } model ? $"global::{space}.{model.Name}" : "";
        return operation.Returns.Kind switch
        {
            ReturnKind.One or ReturnKind.OneOrList => $"global::System.Threading.Tasks.Task<{entity}>",
            ReturnKind.Page when operation.Paging is not null => $"global::Intercom.AsyncPageable<{entity}>",
            ReturnKind.Page => $"global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{entity}>>",
            ReturnKind.Integer => "global::System.Threading.Tasks.Task<int>",
            _ => "global::System.Threading.Tasks.Task",
        };
    }
}
