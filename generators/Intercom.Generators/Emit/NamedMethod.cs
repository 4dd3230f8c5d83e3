using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>A method that has its name from the description: what an object does, or what a role has no word for. Several operations may share it.</summary>
internal sealed class NamedMethod(IReadOnlyList<OperationModel> operations, EntityModel entity)
{
    private readonly OperationModel _first = operations[0];

    public bool IsAct => _first.Role == Role.Act;

    public string Name => _first.MethodName + (_first.IsLazy ? "" : "Async");

    public string ReturnType
    {
        get
        {
            string type = _first.Returns.Entity?.Name ?? "";
            return _first.Returns.Kind switch
            {
                ReturnKind.One or ReturnKind.OneOrList => $"Task<{type}>",
                ReturnKind.Page when _first.IsLazy => $"AsyncPageable<{type}>",
                ReturnKind.Page or ReturnKind.ListInside => $"Task<IReadOnlyList<{type}>>",
                ReturnKind.Integer => "Task<int>",
                _ => "Task",
            };
        }
    }

    /// <summary>What the caller gives, but for the object itself.</summary>
    public string Parameters => Call.Join(
        string.Join(", ", Required.Select(value => $"{TypeNames.Required(value.Type)} {value.Name}")),
        _first.Sends is { } sends ? $"{sends.Entity.Name} {sends.Entity.Variable}" : "",
        Call.Optional(Keys),
        Call.Optional(_first.Query),
        _first.IsLazy ? "" : Call.Token);

    /// <summary>The same, passed on.</summary>
    public string Arguments => Call.Join(
        Call.Names(Required), _first.Sends?.Entity.Variable ?? "", Call.Names(Keys), Call.Names(_first.Query), _first.IsLazy ? "" : "cancellationToken");

    /// <summary>The object's own method, or a static one.</summary>
    public void Document(CodeWriter code, string? objectDoc = null) => Call.Document(
        code,
        operations,
        Result,
        [.. objectDoc is null ? [] : new[] { (entity.Variable, objectDoc) }, .. Call.Describe(Required), .. Bodies, .. Call.Describe(Keys), .. Call.Describe(_first.Query)]);

    /// <summary>The client's method: an expression where nothing is checked before.</summary>
    public void Implement(CodeWriter code, string signature)
    {
        bool isChosen = operations.Count > 1 || IsShared;
        if (!isChosen && !Checks.Any())
        {
            code.Member(signature, Answer(_first));
            return;
        }

        using (code.Open(signature))
        {
            foreach (string check in Checks)
                code.Line(check);
            if (isChosen)
            {
                using (code.Open($"return {Choice} switch", "};"))
                    SwitchArms.Emit(code, operations, Answer);
            }
            else
            {
                code.Line($"return {Answer(_first)};");
            }
        }
    }

    /// <summary>What is said of what is returned.</summary>
    private string? Result => _first.Returns switch
    {
        { Kind: ReturnKind.One, Path.Count: 0, Entity: { } model } when IsAct && model == entity => "The same object, refreshed by the answer.",
        { Kind: ReturnKind.One or ReturnKind.OneOrList, Entity: { } model } => $"The {model.WireName.Replace('_', ' ').Replace('.', ' ')} of the answer.",
        { Kind: ReturnKind.Page or ReturnKind.ListInside } => "All of them: the list comes whole.",
        { Kind: ReturnKind.Integer } => "The number.",
        _ => null,
    };

    /// <summary>What must hold before anything is sent.</summary>
    private IEnumerable<string> Checks =>
    [
        .. IsAct ? [$"ArgumentNullException.ThrowIfNull({entity.Variable});"] : Array.Empty<string>(),
        .. Required.Where(value => value.Type.Kind == TypeKind.String).Select(value => $"CheckKey({value.Name}, nameof({value.Name}));"),
        .. IsAct && operations.Count == 1 ? _first.Placeholders.Select(value => $"FirstKey(({Literal.Of(value.WireName)}, {Property(value)}));") : [],
    ];

    /// <summary>The number of the operation whose key is there.</summary>
    private string Choice => IsAct
        ? $"FirstKey({string.Join(", ", operations.Select(operation => $"({Literal.Of(operation.Key!.WireName)}, {Property(operation.Key!)})"))})"
        : $"SingleKey({string.Join(", ", Keys.Select(key => $"(nameof({key.Name}), {key.Name})"))})";

    private bool IsShared => _first.SharedMethod is not null && !(IsAct && operations.Count == 1);

    private IReadOnlyList<ParameterModel> Keys => IsShared && !IsAct ? [.. operations.Select(operation => operation.Key!)] : [];

    private IReadOnlyList<ParameterModel> Required => IsShared || IsAct ? [] : _first.Placeholders;

    private IEnumerable<(string Name, string Doc)> Bodies => _first.Sends is { } sends ? [(sends.Entity.Variable, sends.Entity.Doc)] : [];

    private string Answer(OperationModel operation)
    {
        string field = Call.Field(operation);
        if (operation.IsLazy)
            return PagingCall.Of(operation, operation.Returns.Entity!, Value);

        string send = $"Api.{operation.Name}Async({Call.Join(string.Join(", ", operation.Placeholders.Select(Value)), string.Join(", ", operation.Query.Select(Call.QueryArgument)), Call.Body(operation), field)}, cancellationToken)";
        string path = $"[{string.Join(", ", operation.Returns.Path.Select(Literal.Of))}]";
        return operation.Returns switch
        {
            { Kind: ReturnKind.One, Path.Count: > 0, Entity: { } model } => $"ReadInsideAsync({send}, {field}, {Contexts.One(model)}, {path}, cancellationToken)",
            { Kind: ReturnKind.ListInside, Entity: { } model } => $"ReadListInsideAsync({send}, {field}, {Contexts.One(model)}, {path}, cancellationToken)",
            { Kind: ReturnKind.One, Entity: { } model } when IsAct && model == entity => $"RefreshAsync({entity.Variable}, {send}, {field}, {Contexts.One(model)}, cancellationToken)",
            { Kind: ReturnKind.One, Entity: { } model } => $"ReadAsync({send}, {field}, {Contexts.One(model)}, cancellationToken)",
            { Kind: ReturnKind.OneOrList, Entity: { } model } => $"ReadSingleAsync({send}, {field}, {Contexts.One(model)}, {Contexts.List(model)}, cancellationToken)",
            { Kind: ReturnKind.Page, Entity: { } model } => $"ReadItemsAsync({send}, {field}, {Contexts.List(model)}, cancellationToken)",
            { Kind: ReturnKind.Integer } => $"ReadIntegerAsync({send}, {field}, {path}, cancellationToken)",
            _ => $"ReadNothingAsync({send}, {field}, cancellationToken)",
        };
    }

    /// <summary>A placeholder's value: the object's own, the key that was given, or an argument.</summary>
    private string Value(ParameterModel placeholder) =>
        IsAct ? Property(placeholder) + "!" : IsShared ? placeholder.Name + "!" : Call.PlaceholderArgument(placeholder);

    private string Property(ParameterModel key) => $"{entity.Variable}.{entity.Attributes.First(attribute => attribute.WireName == key.WireName).Name}";
}
