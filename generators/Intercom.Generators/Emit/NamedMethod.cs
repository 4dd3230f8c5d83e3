using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>A method that has its name from the description: what an object does, or what a role has no word for. Several operations may share it.</summary>
internal sealed class NamedMethod(IReadOnlyList<OperationModel> operations, EntityModel entity, string space)
{
    private readonly OperationModel _first = operations[0];

    public bool IsAct => _first.Role == Role.Act;

    public string Name => _first.MethodName + (_first.IsLazy ? "" : "Async");

    public string ReturnType
    {
        get
        {
            string type = _first.Returns.Entity is { } model ? $"global::{space}.{model.Name}" : "";
            return _first.Returns.Kind switch
            {
                ReturnKind.One or ReturnKind.OneOrList => $"global::System.Threading.Tasks.Task<{type}>",
                ReturnKind.Page when _first.IsLazy => $"global::Intercom.AsyncPageable<{type}>",
                ReturnKind.Page or ReturnKind.ListInside => $"global::System.Threading.Tasks.Task<global::System.Collections.Generic.IReadOnlyList<{type}>>",
                ReturnKind.Integer => "global::System.Threading.Tasks.Task<int>",
                _ => "global::System.Threading.Tasks.Task",
            };
        }
    }

    /// <summary>What the caller gives, but for the object itself.</summary>
    public string Parameters => Call.Join(
        string.Join(", ", Required.Select(value => $"{TypeNames.Required(value.Type, space)} {value.Name}")),
        _first.Sends is { } sends ? $"global::{space}.{sends.Entity.Name} {sends.Entity.Variable}" : "",
        Call.Optional(Keys, space),
        Call.Optional(_first.Query, space),
        _first.IsLazy ? "" : Call.Token);

    /// <summary>The same, passed on.</summary>
    public string Arguments => Call.Join(
        Call.Names(Required), _first.Sends?.Entity.Variable ?? "", Call.Names(Keys), Call.Names(_first.Query), _first.IsLazy ? "" : "cancellationToken");

    /// <summary>The object's own method, or a static one.</summary>
    public void Document(CodeWriter code, string? objectDoc = null) => Call.Document(
        code,
        operations,
        space,
        null,
        [.. objectDoc is null ? [] : new[] { (entity.Variable, objectDoc) }, .. Call.Describe(Required), .. Bodies, .. Call.Describe(Keys), .. Call.Describe(_first.Query)]);

    /// <summary>The body of the client's method.</summary>
    public void Implement(CodeWriter code)
    {
        if (IsAct)
            code.Line($"global::System.ArgumentNullException.ThrowIfNull({entity.Variable});");
        foreach (ParameterModel value in Required.Where(value => value.Type.Kind == TypeKind.String))
            code.Line($"CheckKey({value.Name}, nameof({value.Name}));");

        if (operations.Count == 1 && !IsShared)
        {
            foreach (ParameterModel value in IsAct ? _first.Placeholders : [])
                code.Line($"FirstKey(({Literal.Of(value.WireName)}, {Property(value)}));");
            code.Line($"return {Answer(_first)};");
            return;
        }

        string choice = IsAct
            ? $"FirstKey({string.Join(", ", operations.Select(operation => $"({Literal.Of(operation.Key!.WireName)}, {Property(operation.Key!)})"))})"
            : $"SingleKey({string.Join(", ", Keys.Select(key => $"(nameof({key.Name}), {key.Name})"))})";
        using (code.Open($"return {choice} switch", "};"))
            SwitchArms.Emit(code, operations, Answer);
    }

    private bool IsShared => _first.SharedMethod is not null && !(IsAct && operations.Count == 1);

    private IReadOnlyList<ParameterModel> Keys => IsShared && !IsAct ? [.. operations.Select(operation => operation.Key!)] : [];

    private IReadOnlyList<ParameterModel> Required => IsShared || IsAct ? [] : _first.Placeholders;

    private IEnumerable<(string Name, string Doc)> Bodies => _first.Sends is { } sends ? [(sends.Entity.Variable, sends.Entity.Doc)] : [];

    private string Answer(OperationModel operation)
    {
        string field = Call.Field(operation);
        if (operation.IsLazy)
            return PagingCall.Of(operation, operation.Returns.Entity!, Value, space);

        string send = $"Api.{operation.Name}Async({Call.Join(string.Join(", ", operation.Placeholders.Select(Value)), string.Join(", ", operation.Query.Select(Call.QueryArgument)), Call.Body(operation), field)}, cancellationToken)";
        string path = $"[{string.Join(", ", operation.Returns.Path.Select(Literal.Of))}]";
        return operation.Returns switch
        {
            { Kind: ReturnKind.One, Path.Count: > 0, Entity: { } model } => $"ReadInsideAsync({send}, {field}, {Contexts.One(model, space)}, {path}, cancellationToken)",
            { Kind: ReturnKind.ListInside, Entity: { } model } => $"ReadListInsideAsync({send}, {field}, {Contexts.One(model, space)}, {path}, cancellationToken)",
            { Kind: ReturnKind.One, Entity: { } model } when IsAct && model == entity => $"RefreshAsync({entity.Variable}, {send}, {field}, {Contexts.One(model, space)}, cancellationToken)",
            { Kind: ReturnKind.One, Entity: { } model } => $"ReadAsync({send}, {field}, {Contexts.One(model, space)}, cancellationToken)",
            { Kind: ReturnKind.OneOrList, Entity: { } model } => $"ReadSingleAsync({send}, {field}, {Contexts.One(model, space)}, {Contexts.List(model, space)}, cancellationToken)",
            { Kind: ReturnKind.Page, Entity: { } model } => $"ReadItemsAsync({send}, {field}, {Contexts.List(model, space)}, cancellationToken)",
            { Kind: ReturnKind.Integer } => $"global::Intercom.Answers.ReadIntegerAsync({send}, {field}, {path}, cancellationToken)",
            _ => $"ReadNothingAsync({send}, {field}, cancellationToken)",
        };
    }

    /// <summary>A placeholder's value: the object's own, the key that was given, or an argument.</summary>
    private string Value(ParameterModel placeholder) =>
        IsAct ? Property(placeholder) + "!" : IsShared ? placeholder.Name + "!" : Call.PlaceholderArgument(placeholder);

    private string Property(ParameterModel key) => $"{entity.Variable}.{entity.Attributes.First(attribute => attribute.WireName == key.WireName).Name}";
}
