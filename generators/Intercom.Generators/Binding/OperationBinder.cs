using System.Globalization;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds one operation of a resource.</summary>
internal sealed class OperationBinder(
    BoundFile file, JsonMember member, JsonMap map, EntityModel entity, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
{
    private readonly Findings _findings = file.Findings;
    private readonly MapReader _reader = file.Read(member, map, Keys.Operation);

    public OperationModel? Bind()
    {
        int before = _findings.Count;
        BindExamples();
        string? name = Naming.Of(member, _reader, _findings);
        Role? role = BindRole();
        (string Method, string Route)? http = BindRoute();
        ReturnModel? returns = _reader.Text("returns") is { } text ? new PhraseBinder(entities, symbols, _findings).Returns(text) : null;
        BodyModel? sends = _reader.Text("sends") is { } body ? new PhraseBinder(entities, symbols, _findings).Sends(body) : null;
        PagingModel? paging = BindPaging();
        string[] types = [.. _reader.Texts("types").Select(type => type.Value)];
        string? method = BindMethod();
        if (_reader.Any("types") is { } listed && role is not (null or Role.Load or Role.Save or Role.Delete))
            _findings.Report(Findings.Malformed, listed.Range, "types", "key of an operation that neither loads nor saves nor deletes", "\"role\": \"load\", \"save\" or \"delete\", or leave the types out: it is for objects of all types");
        if (paging is not null && returns is not null && returns.Kind != ReturnKind.Page)
            _findings.Report(Findings.Malformed, _reader.Text("paging")!.Range, _reader.Text("paging")!.Value, "paging of this operation, which returns no page", "\"returns\": \"page of …\", or leave the paging out");
        KnownError[] errors = [.. BindErrors().Distinct()];
        ParameterModel[] query = [.. BindParameters("query")];
        int[] statuses = [.. BindStatuses()];
        bool mayRepeat = http is not null && MayRepeat(http.Value.Method);
        List<ParameterModel> placeholders = http is null ? [] : BindPlaceholders(http.Value.Route);
        string? versions = VersionRange.Parse(_reader.Text("versions"), symbols.Versions, _findings);
        if (_findings.Count == before && method is not null && role == Role.None && placeholders is not [{ Type.Kind: TypeKind.String }])
            _findings.Report(Findings.Malformed, _reader.Text("method")!.Range, method, "method of this operation", "a route with just one placeholder, a string: the key by which the caller chooses among those that share the method");
        if (name is null || role is null || http is null || returns is null || !_reader.IsComplete || (sends is null && _reader.Text("sends") is not null))
            return null;

        var operation = new OperationModel(
            member.Name, name, method, new(types), role.Value, _reader.Text("doc")!.Value, http.Value.Method, http.Value.Route, new(placeholders), new(query),
            sends, returns, paging, mayRepeat, new(statuses), new(errors), versions);
        // What has a mistake may be unfit for that alone: the mistake is what to mend.
        if (!ParameterNames.AreFree(operation, entity.Variable, _reader, _findings) || _findings.Count > before)
            return null;

        if (RoleRules.Fault(operation, entity) is not { } fault)
            return operation;

        _findings.Report(Findings.UnfitForRole, member.NameRange, RoleRules.NameOf(role.Value), fault);
        return null;
    }

    private Role? BindRole()
    {
        if (_reader.Text("role") is not { } text)
            return Role.None;
        if (RoleRules.TryParse(text.Value, out Role role))
            return role;

        _findings.ReportUnknown("role", text.Range, text.Value, RoleRules.Names);
        return null;
    }

    private string? BindMethod() =>
        _reader.Text("method") is { } text ? Naming.Of(text.Value, text.Range, text, _findings) : null;

    private (string Method, string Route)? BindRoute()
    {
        if (_reader.Text("http") is not { } text)
            return null;
        if (RouteGrammar.TryParse(text.Value, out string method, out string route))
            return (method, route);

        _findings.Report(Findings.Malformed, text.Range, text.Value, "method and route", "\"GET /users/{id}\": a method in capitals, one space, a path from / on");
        return null;
    }

    /// <summary>A placeholder is an attribute of the model, and described there, or it is described here.</summary>
    private List<ParameterModel> BindPlaceholders(string route)
    {
        Dictionary<string, ParameterModel> described = BindParameters("parameters").ToDictionary(parameter => parameter.WireName);
        IReadOnlyList<string> placeholders = RouteGrammar.PlaceholdersOf(route);
        foreach (JsonMember unused in (_reader.Map("parameters")?.Members ?? []).Where(parameter => !Keys.IsAside(parameter.Name) && !placeholders.Contains(parameter.Name)))
            _findings.Report(Findings.ParameterWithoutPlaceholder, unused.NameRange, unused.Name, route);

        var bound = new List<ParameterModel>();
        foreach (string placeholder in placeholders)
        {
            if (described.TryGetValue(placeholder, out ParameterModel? parameter))
                bound.Add(parameter);
            else if (entity.Attributes.FirstOrDefault(attribute => attribute.WireName == placeholder) is { } attribute)
                bound.Add(new ParameterModel(placeholder, Naming.Camel(attribute.Name), attribute.Type, attribute.Doc, attribute.Example));
            else if (_reader.Map("parameters")?[placeholder] is null)
                _findings.Report(Findings.PlaceholderWithoutParameter, _reader.Text("http")!.Range, placeholder, $"'{entity.WireName}'");
        }

        return bound;
    }

    private IEnumerable<ParameterModel> BindParameters(string key)
    {
        foreach ((JsonMember parameter, JsonMap value) in _reader.Maps(key))
        {
            MapReader reader = file.Read(parameter, value, Keys.Parameter);
            string? name = Naming.Of(parameter, reader, _findings);
            TypeModel? type = reader.Text("type") is { } text ? TypeGrammar.Parse(text, symbols, _findings) : null;
            if (type is { IsNested: true })
                _findings.Report(Findings.Malformed, reader.Text("type")!.Range, reader.Text("type")!.Value, "type of a parameter", "a scalar or an enumeration: it stands in an address");
            else if (name is not null && type is not null && reader.IsComplete)
                yield return new ParameterModel(parameter.Name, Naming.Camel(name), type, reader.Text("doc")!.Value, JsonSource.Of(file.File, reader.Any("example")!));
        }
    }

    private PagingModel? BindPaging()
    {
        if (_reader.Text("paging") is not { } text)
            return null;
        if (!symbols.Paging.TryGetValue(text.Value, out PagingModel? paging))
        {
            _findings.ReportUnknown("paging", text.Range, text.Value, symbols.Paging.Keys);
            return null;
        }

        if (paging.Cursor is { } cursor && _reader.Map("query")?[cursor] is null)
            _findings.Report(Findings.MissingKey, member.NameRange, cursor, $"\"query\" of an operation that is paged by '{text.Value}'", "{ \"type\": \"string\", … }");

        return paging;
    }

    private IEnumerable<KnownError> BindErrors()
    {
        foreach (JsonText code in _reader.Texts("errors"))
        {
            if (symbols.ErrorCodes.TryGetValue(code.Value, out KnownError? error))
                yield return error;
            else
                _findings.ReportUnknown("error code", code.Range, code.Value, symbols.ErrorCodes.Keys);
        }
    }

    private IEnumerable<int> BindStatuses()
    {
        foreach (JsonValue item in (_reader.Any("empty") as JsonList)?.Items ?? [])
        {
            if (item is JsonNumber number && int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 200 and < 300)
                yield return status;
            else
                _findings.Report(Findings.WrongKind, item.Range, "An element of \"empty\"", "a status that means success, such as 202", item.Kind);
        }
    }

    /// <summary>Reading and deleting may be repeated. Of anything else the description must say so: to guess wrong would do it twice.</summary>
    private bool MayRepeat(string method)
    {
        JsonText? retry = _reader.Text("retry");
        if (retry is not null && retry.Value is not ("safe" or "never"))
            _findings.Report(Findings.Malformed, retry.Range, retry.Value, "way to retry", "\"safe\" where doing it twice is the same as once, else \"never\"");
        else if (retry is null && method is not ("GET" or "DELETE"))
            _findings.Report(Findings.MissingKey, member.NameRange, "retry", $"An operation that sends {method}", "\"safe\" where doing it twice is the same as once, else \"never\"");

        return retry is null ? method is "GET" or "DELETE" : retry.Value == "safe";
    }

    private void BindExamples()
    {
        if (_reader.Map("examples") is { } empty && empty.Members.All(example => Keys.IsAside(example.Name)))
            _findings.Report(Findings.MissingKey, empty.Range, "in a few words", "\"examples\"", "{ \"request\": …, \"answer\": … }");

        foreach ((JsonMember example, JsonMap value) in _reader.Maps("examples"))
        {
            MapReader reader = file.Read(example, value, Keys.Example);
            if (reader.Text("throws") is { } error && !symbols.ErrorNames.ContainsKey(error.Value))
                _findings.ReportUnknown("error", error.Range, error.Value, symbols.ErrorNames.Keys);
        }
    }
}
