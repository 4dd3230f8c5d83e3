using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the client of a resource: each role's method, and a method for each operation without one.</summary>
internal sealed class ResourceClientEmitter
{
    private readonly ResourceModel _resource;
    private readonly CodeWriter _code;
    private readonly string _type;
    private readonly string _variable;

    private ResourceClientEmitter(ResourceModel resource, string space)
    {
        _resource = resource;
        _code = new CodeWriter(resource.Source, space);
        _type = resource.Entity.Name;
        _variable = resource.Entity.Variable;
    }

    public static SourceText Emit(ResourceModel resource, string space) => new ResourceClientEmitter(resource, space).Emit();

    private SourceText Emit()
    {
        XmlDoc.Summary(_code, _resource.Doc);
        using (_code.Open($"public partial class {_resource.ClientName} : ResourceClient"))
        {
            EmitConstruction();
            EmitFind();
            EmitWrites();
            EmitDelete();
            EmitLists();
            EmitCount();
            foreach (IReadOnlyList<OperationModel> method in _resource.MethodsOf(Role.Act).Concat(_resource.MethodsOf(Role.None)))
                EmitNamed(new NamedMethod(method, _resource.Entity));
        }

        return _code.ToSourceText();
    }

    private void EmitConstruction()
    {
        foreach (OperationModel operation in _resource.Operations)
        {
            string[] options =
            [
                .. operation.EmptyStatuses.Count == 0 ? [] : new[] { $"EmptyStatuses = [{string.Join(", ", operation.EmptyStatuses)}]" },
                .. operation.Types.Count == 0 ? [] : new[] { $"Types = [{string.Join(", ", operation.Types.Select(Literal.Of))}]" },
                .. operation.Role is not (Role.Create or Role.Save) || operation.Placeholders.Count == 0 ? [] : new[] { $"InRoute = [{string.Join(", ", operation.Placeholders.Select(placeholder => Literal.Of(placeholder.WireName)))}]" },
            ];
            string rest = options.Length == 0 ? "" : $" {{ {string.Join(", ", options)} }}";
            _code.Line($"private static readonly Operation {Call.Field(operation)} = new("
                + $"{Literal.Of($"{_resource.WireName}.{operation.WireName}")}, {Literal.Of($"{operation.Method} {operation.Route}")}, MayRepeat: {(operation.MayRepeat ? "true" : "false")}){rest};");
        }

        _code.Line();
        _code.Line($"private readonly {_resource.ApiName}? _api;");
        _code.Line();
        XmlDoc.Summary(_code, "For tests: nothing but what is overridden can be called.");
        using (_code.Open($"protected {_resource.ClientName}()"))
        {
        }

        _code.Line();
        using (_code.Open($"internal {_resource.ClientName}(IntercomClient client) : base(client)"))
            _code.Line($"_api = client.Transport.Api<{_resource.ApiName}>();");
        _code.Line();
        _code.Line($"private {_resource.ApiName} Api => _api ?? throw MadeForTests();");
    }

    private void EmitFind()
    {
        IReadOnlyList<OperationModel> finders = _resource.Of(Role.Find);
        if (finders.Count == 0)
            return;

        ParameterModel[] keys = [.. finders.Select(finder => finder.Key!)];
        ParameterModel[] choices = [.. FindDocs.Choices(finders)];
        string parameters = Call.Join(Call.Optional(keys), Call.Optional(choices), Call.Token);
        string keyList = string.Join(", ", keys.Select(key => $"(nameof({key.Name}), {key.Name})"));
        _code.Line();
        FindDocs.Write(_code, finders, orDefault: false);
        if (finders.Count == 1)
        {
            using (_code.Open($"public virtual Task<{_type}> FindAsync({parameters})"))
            {
                _code.Line($"SingleKey({keyList});");
                _code.Line($"return {FinderCall(finders[0])};");
            }
        }
        else
        {
            using (_code.Indent($"public virtual Task<{_type}> FindAsync({parameters}) =>"))
            using (_code.Open($"SingleKey({keyList}) switch", "};"))
                SwitchArms.Emit(_code, finders, FinderCall);
        }

        _code.Line();
        FindDocs.Write(_code, finders, orDefault: true);
        using (_code.Open($"public virtual async Task<{_type}?> FindOrDefaultAsync({parameters})"))
        {
            using (_code.Open("try"))
                _code.Line($"return await FindAsync({Call.Join(Call.Names(keys), Call.Names(choices), "cancellationToken")}).ConfigureAwait(false);");
            using (_code.Open($"catch (ResourceNotFoundException)"))
                _code.Line("return null;");
        }

        if (_resource.Loader is { } loader)
            EmitLoad(loader);
    }

    private string FinderCall(OperationModel finder)
    {
        string list = finder.Returns.Kind == ReturnKind.OneOrList ? $", {Contexts.List(_resource.Entity)}" : "";
        string method = finder.Returns.Kind == ReturnKind.OneOrList ? "ReadSingleAsync" : "ReadAsync";
        return $"{method}(Api.{finder.Name}Async({Call.Join($"{finder.Key!.Name}!", string.Join(", ", finder.Query.Select(Call.QueryArgument)), Call.Field(finder))}, cancellationToken), {Call.Field(finder)}, {Contexts.One(_resource.Entity)}{list}, cancellationToken)";
    }

    private void EmitLoad(OperationModel loader)
    {
        string id = _resource.Entity.Attributes.First(attribute => attribute.WireName == loader.Key!.WireName).Name;
        _code.Line();
        Call.Document(
            _code, loader with { Doc = $"Loads the {_resource.Entity.WireName} into the same object; what was changed and not saved is lost" }, $"The same object.",
            (_variable, "What to load: it has an id."));
        using (_code.Open($"public virtual Task<{_type}> LoadAsync({_type} {_variable}, {Call.Token})"))
        {
            _code.Line($"ArgumentNullException.ThrowIfNull({_variable});");
            _code.Line($"FirstKey(({Literal.Of(loader.Key!.WireName)}, {_variable}.{id}));");
            EmitByType(Role.Load, [loader], operations => _code.Line($"return {Reload(operations[0], id)};"));
        }
    }

    private string Reload(OperationModel loader, string id)
    {
        string nothing = string.Concat(loader.Query.Select(_ => "null, "));
        return $"ReloadAsync({_variable}, Api.{loader.Name}Async({_variable}.{id}!, {nothing}{Call.Field(loader)}, cancellationToken), {Call.Field(loader)}, {Contexts.One(_resource.Entity)}, cancellationToken)";
    }

    private void EmitNamed(NamedMethod method)
    {
        _code.Line();
        method.Document(_code, method.IsAct ? $"The {_resource.Entity.Variable.TrimStart('@')} that does it." : null);
        method.Implement(_code, $"public virtual {method.ReturnType} {method.Name}({Call.Join(method.IsAct ? $"{_type} {_variable}" : "", method.Parameters)})");
    }

    private void EmitWrites()
    {
        foreach (OperationModel operation in _resource.Of(Role.Create).Concat(_resource.Usual(Role.Save)))
        {
            bool isSave = operation.Role == Role.Save;
            OperationModel[] all = [operation, .. isSave ? _resource.Special(Role.Save).SelectMany(special => special) : []];
            _code.Line();
            Call.Document(_code, all, "The same object, refreshed by the answer.", (_variable, isSave ? "What to save." : "What to create."));
            using (_code.Open($"public virtual Task<{_type}> {operation.Role}Async({_type} {_variable}, {Call.Token})"))
            {
                _code.Line($"ArgumentNullException.ThrowIfNull({_variable});");
                if (isSave)
                    EmitByType(Role.Save, [operation], operations => EmitSend(operations[0]));
                else
                    EmitSend(operation);
            }
        }
    }

    private void EmitSend(OperationModel operation)
    {
        foreach (ParameterModel placeholder in operation.Placeholders)
            _code.Line($"FirstKey(({Literal.Of(placeholder.WireName)}, {Property(placeholder)}));");
        string form = operation.Sends!.OnlyChanges ? "Changes" : "Everything";
        string values = string.Join("", operation.Placeholders.Select(placeholder => $"{Property(placeholder)}!, "));
        _code.Line($"return SendAsync(Api, {_variable}, JsonForm.{form}, {Call.Field(operation)}, {Contexts.One(_resource.Entity)}, static (api, {_variable}, content, operation, cancellationToken) => api.{operation.Name}Async({values}content, operation, cancellationToken), cancellationToken);");
    }

    private void EmitDelete()
    {
        IReadOnlyList<OperationModel> deleters = _resource.Usual(Role.Delete);
        if (deleters.Count == 0)
            return;

        _code.Line();
        Call.Document(
            _code, _resource.Of(Role.Delete), null,
            (_variable, $"What to delete: it has one of {string.Join(", ", deleters.Select(deleter => deleter.Key!.WireName))}; the first it has names it."));
        using (_code.Open($"public virtual Task DeleteAsync({_type} {_variable}, {Call.Token})"))
        {
            _code.Line($"ArgumentNullException.ThrowIfNull({_variable});");
            EmitByType(Role.Delete, deleters, operations =>
            {
                string keys = string.Join(", ", operations.Select(deleter => $"({Literal.Of(deleter.Key!.WireName)}, {Property(deleter.Key!)})"));
                if (operations.Count == 1)
                {
                    _code.Line($"FirstKey({keys});");
                    _code.Line($"return {Deletion(operations[0])};");
                    return;
                }

                using (_code.Open($"return FirstKey({keys}) switch", "};"))
                    SwitchArms.Emit(_code, operations, Deletion);
            });
        }
    }

    private string Deletion(OperationModel deleter) =>
        $"ReadNothingAsync(Api.{deleter.Name}Async({Property(deleter.Key!)}!, {Call.Field(deleter)}, cancellationToken), {Call.Field(deleter)}, cancellationToken)";

    /// <summary>Writes what is done with an object of any type; where some types have operations of their own, a choice between them.</summary>
    private void EmitByType(Role role, IReadOnlyList<OperationModel> usual, Action<IReadOnlyList<OperationModel>> emit)
    {
        IGrouping<EquatableArray<string>, OperationModel>[] specials = [.. _resource.Special(role)];
        if (specials.Length == 0)
        {
            emit(usual);
            return;
        }

        using (_code.Open($"switch ({_variable}.Type)"))
        {
            foreach (IGrouping<EquatableArray<string>, OperationModel> special in specials)
            {
                using (_code.Indent($"case {string.Join(" or ", special.Key.Select(Literal.Of))}:"))
                    emit([.. special]);
            }

            using (_code.Indent("default:"))
                emit(usual);
        }
    }

    private void EmitLists()
    {
        foreach (OperationModel list in _resource.Of(Role.List))
        {
            string returns = $"AsyncPageable<{_type}>";
            _code.Line();
            Call.Document(_code, list);
            _code.Member($"public virtual {returns} All()", list.Query.Count == 0 ? PageableOf(list) : "FindAll()");
            _code.Line();
            Call.Document(_code, list, null, Call.Prefetch);
            _code.Member($"public {returns} All(bool {Call.Prefetch.Name})", $"{Call.Prefetch.Name} ? All().Prefetch() : All()");
            if (list.Query.Count == 0)
                continue;

            _code.Line();
            Call.Document(_code, list, null, Call.Describe(list.Query));
            _code.Member($"public virtual {returns} FindAll({Call.Optional(list.Query)})", PageableOf(list));
        }

        foreach (OperationModel scroll in _resource.Of(Role.Scroll))
        {
            _code.Line();
            Call.Document(_code, scroll, null, Call.Describe(scroll.Query));
            _code.Member($"public virtual AsyncPageable<{_type}> Scroll({Call.Optional(scroll.Query)})", PageableOf(scroll));
        }
    }

    private string PageableOf(OperationModel operation) => PagingCall.Of(operation, _resource.Entity, Call.PlaceholderArgument);

    private void EmitCount()
    {
        foreach (OperationModel count in _resource.Of(Role.Count))
        {
            string path = string.Join(", ", count.Returns.Path.Select(Literal.Of));
            _code.Line();
            Call.Document(_code, count, count.Doc);
            _code.Member(
                $"public virtual Task<int> CountAsync({Call.Token})",
                $"ReadIntegerAsync(Api.{count.Name}Async({Call.Field(count)}, cancellationToken), {Call.Field(count)}, [{path}], cancellationToken)");
        }
    }

    private string Property(ParameterModel key) => $"{_variable}.{_resource.Entity.Attributes.First(attribute => attribute.WireName == key.WireName).Name}";
}
