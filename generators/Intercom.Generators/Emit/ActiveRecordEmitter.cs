using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the members of a model that send requests: each calls the resource's client, the default one or the one that loaded the object.</summary>
internal sealed class ActiveRecordEmitter
{
    private readonly ResourceModel _resource;
    private readonly CodeWriter _code;
    private readonly string _type;
    private readonly List<Action> _members = [];

    private ActiveRecordEmitter(ResourceModel resource, string space)
    {
        _resource = resource;
        _code = new CodeWriter(resource.Source, space);
        _type = resource.Entity.Name;
    }

    public static SourceText Emit(ResourceModel resource, string space) => new ActiveRecordEmitter(resource, space).Emit();

    private SourceText Emit()
    {
        AddFinders();
        AddWrites();
        AddLists();
        foreach (OperationModel count in _resource.Of(Role.Count))
        {
            Add(
                () => Call.Document(_code, count, count.Doc),
                $"public static Task<int> CountAsync({Call.Token})", $"{Static}.CountAsync(cancellationToken)");
        }

        foreach (IReadOnlyList<OperationModel> operations in _resource.MethodsOf(Role.Act).Concat(_resource.MethodsOf(Role.None)))
        {
            var method = new NamedMethod(operations, _resource.Entity);
            Add(
                () => method.Document(_code),
                $"public {(method.IsAct ? "" : "static ")}{method.ReturnType} {method.Name}({method.Parameters})",
                $"{(method.IsAct ? Own : Static)}.{method.Name}({Call.Join(method.IsAct ? "this" : "", method.Arguments)})");
        }

        using (_code.Open($"public partial class {_resource.Entity.Name}"))
            _code.Separated(_members, member => member());
        return _code.ToSourceText();
    }

    private string Static => $"IntercomClient.Required.{_resource.Name}";

    private string Own => $"ClientOrDefault.{_resource.Name}";

    private void AddFinders()
    {
        IReadOnlyList<OperationModel> finders = _resource.Of(Role.Find);
        if (finders.Count == 0)
            return;

        ParameterModel[] keys = [.. finders.Select(finder => finder.Key!)];
        ParameterModel[] choices = [.. FindDocs.Choices(finders)];
        string parameters = Call.Join(Call.Optional(keys), Call.Optional(choices), Call.Token);
        string arguments = Call.Join(Call.Names(keys), Call.Names(choices), "cancellationToken");
        Add(() => FindDocs.Write(_code, finders, orDefault: false), $"public static Task<{_type}> FindAsync({parameters})", $"{Static}.FindAsync({arguments})");
        Add(() => FindDocs.Write(_code, finders, orDefault: true), $"public static Task<{_type}?> FindOrDefaultAsync({parameters})", $"{Static}.FindOrDefaultAsync({arguments})");
        if (_resource.Loader is { } loader)
        {
            Add(
                () => Call.Document(_code, loader with { Doc = "Loads this object anew; what was changed and not saved is lost" }, "This object."),
                $"public Task<{_type}> LoadAsync({Call.Token})", $"{Own}.LoadAsync(this, cancellationToken)");
            Add(
                () => _code.Line("/// <inheritdoc />"),
                "internal override Task LoadAnewAsync(CancellationToken cancellationToken)", "LoadAsync(cancellationToken)");
        }
    }

    private void AddWrites()
    {
        string variable = _resource.Entity.Variable;
        foreach (OperationModel create in _resource.Of(Role.Create))
        {
            Add(
                () => Call.Document(_code, create, "The same object, refreshed by the answer.", (variable, "What to create.")),
                $"public static Task<{_type}> CreateAsync({_type} {variable}, {Call.Token})", $"{Static}.CreateAsync({variable}, cancellationToken)");
        }

        foreach (OperationModel save in _resource.Usual(Role.Save))
        {
            Add(
                () => Call.Document(_code, save, "This object, refreshed by the answer."),
                $"public Task<{_type}> SaveAsync({Call.Token})", $"{Own}.SaveAsync(this, cancellationToken)");
        }

        if (_resource.Usual(Role.Delete) is [var delete, ..])
        {
            Add(
                () => Call.Document(_code, delete),
                $"public Task DeleteAsync({Call.Token})", $"{Own}.DeleteAsync(this, cancellationToken)");
        }
    }

    private void AddLists()
    {
        string returns = $"AsyncPageable<{_type}>";
        foreach (OperationModel list in _resource.Of(Role.List))
        {
            Add(() => Call.Document(_code, list), $"public static {returns} All()", $"{Static}.All()");
            Add(() => Call.Document(_code, list, null, Call.Prefetch), $"public static {returns} All(bool {Call.Prefetch.Name})", $"{Static}.All({Call.Prefetch.Name})");
            if (list.Query.Count > 0)
            {
                Add(
                    () => Call.Document(_code, list, null, Call.Describe(list.Query)),
                    $"public static {returns} FindAll({Call.Optional(list.Query)})", $"{Static}.FindAll({Call.Names(list.Query)})");
            }
        }

        foreach (OperationModel scroll in _resource.Of(Role.Scroll))
        {
            Add(
                () => Call.Document(_code, scroll, null, Call.Describe(scroll.Query)),
                $"public static {returns} Scroll({Call.Optional(scroll.Query)})", $"{Static}.Scroll({Call.Names(scroll.Query)})");
        }
    }

    private void Add(Action document, string signature, string expression) => _members.Add(() =>
    {
        document();
        _code.Member(signature, expression);
    });
}
