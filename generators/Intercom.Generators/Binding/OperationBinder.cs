using System.Globalization;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds one operation of a resource.</summary>
/// <param name="file">The file it stands in.</param>
/// <param name="member">Its name.</param>
/// <param name="map">Its description.</param>
/// <param name="entity">The model of the resource.</param>
/// <param name="isOfKnownModel">Whether the description has that model; where it has not, what asks for it cannot be checked.</param>
/// <param name="entities">All models.</param>
/// <param name="symbols">What the description declares.</param>
internal sealed class OperationBinder(
    BoundFile file, JsonMember member, JsonMap map, EntityModel entity, bool isOfKnownModel, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
{
    private readonly Findings _findings = file.Findings;
    private readonly MapReader _reader = file.Read(member, map, Keys.Operation);

    public BoundOperation Bind()
    {
        int before = _findings.Count;
        (string Method, string Route)? http = BindRoute();
        ReturnModel? returns = _reader.Text("returns") is { } text ? new PhraseBinder(entities, symbols, _findings).Returns(text) : null;
        BoundOperation bound = Bind(http, returns, before);

        // Nothing is made of examples: a mistake in one takes nothing from the operation.
        BindExamples(http, returns);
        return bound;
    }

    private BoundOperation Bind((string Method, string Route)? http, ReturnModel? returns, int before)
    {
        var parameters = new ParameterBinder(file, _reader, entity, symbols);
        string? name = Naming.Of(member, _reader, _findings);
        Role? role = BindRole();
        BodyModel? sends = _reader.Text("sends") is { } body ? new PhraseBinder(entities, symbols, _findings).Sends(body) : null;
        PagingModel? paging = BindPaging();
        string[] types = [.. _reader.Texts("types").Select(type => type.Value)];
        string? method = BindMethod();
        CheckPlaces(role, http?.Method, returns);
        KnownError[] errors = [.. BindErrors().Distinct()];
        int[] statuses = [.. BindStatuses()];
        bool mayRepeat = http is not null && MayRepeat(http.Value.Method);
        IReadOnlyList<ParameterModel> query = parameters.Query(http?.Route);
        IReadOnlyList<ParameterModel> placeholders = http is null ? [] : parameters.Placeholders(http.Value.Route);
        string? versions = VersionRange.Parse(_reader.Text("versions"), symbols.Versions, _findings);
        if (parameters.IsWhole && http is not null && method is not null && role == Role.None && placeholders is not [{ Type.Kind: TypeKind.String }])
            _findings.Report(Kinds.UnfitToShare, _reader.Text("method")!.Range, method, "method of this operation", "a route with just one placeholder, a string: the key by which the caller chooses among those that share the method");
        if (http is null)
            return new BoundOperation(null, false);

        var operation = new OperationModel(
            member.Name, name ?? "", method, new(types), role ?? Role.None, _reader.Text("doc")?.Value ?? "", http.Value.Method, http.Value.Route, new(placeholders), new(query),
            sends, returns ?? new ReturnModel(ReturnKind.Nothing), paging, mayRepeat, new(statuses), new(errors), versions);
        bool areNamesFree = ParameterNames.AreFree(operation, entity.Variable, _reader, _findings);

        // By the part of an operation that could not be bound it may be unfit: that is what to mend.
        bool isWhole = parameters.IsWhole && isOfKnownModel && areNamesFree && name is not null && role is not null && returns is not null
            && IsBound("sends", sends) && IsBound("paging", paging) && IsBound("method", method);
        if (!isWhole)
            return new BoundOperation(null, false);

        ClaimRequest();
        if (RoleRules.Fault(operation, entity) is { } fault)
        {
            _findings.Report(Kinds.UnfitForRole, member.NameRange, RoleRules.NameOf(role!.Value), fault);
            return new BoundOperation(null, false);
        }

        bool areNamed = new[] { returns!.Entity, sends?.Entity }.All(model => model?.Name.Length != 0);
        return new BoundOperation(operation, _findings.Count == before && areNamed);
    }

    private bool IsBound(string key, object? bound) => bound is not null || !_reader.IsGiven(key);

    private void ClaimRequest() =>
        symbols.ClaimRequest(member.Name, _reader.Text("http")!, string.Join("\n", [_reader.Text("sends")?.Value, _reader.Text("returns")?.Value, .. _reader.Texts("types").Select(type => type.Value)]), _findings);

    /// <summary>Keys that some operations only may have.</summary>
    private void CheckPlaces(Role? role, string? method, ReturnModel? returns)
    {
        if (_reader.Any("types") is { } listed && role is not (null or Role.Load or Role.Save or Role.Delete))
            _findings.Report(Kinds.OutOfPlace, listed.Range, "types", "key of an operation that neither loads nor saves nor deletes", "\"role\": \"load\", \"save\" or \"delete\", or leave the types out: it is for objects of all types");
        if (_reader.Text("paging") is { } paging && returns is not null && returns.Kind != ReturnKind.Page)
            _findings.Report(Kinds.OutOfPlace, paging.Range, paging.Value, "paging of this operation, which returns no page", "\"returns\": \"page of …\", or leave the paging out");
        if (_reader.Text("sends") is { } sends && method == "GET" && role is Role.None or Role.Act)
            _findings.Report(Kinds.OutOfPlace, sends.Range, sends.Value, "body of this operation, as a GET carries none", "another method, or leave \"sends\" out: what a GET needs stands in its route and \"query\"");
    }

    private Role? BindRole()
    {
        if (_reader.Text("role") is not { } text)
            return _reader.IsGiven("role") ? null : Role.None;
        if (RoleRules.TryParse(text.Value, out Role role))
            return role;

        _findings.ReportUnknown(Kinds.UnknownChoice, "role", text.Range, text.Value, RoleRules.Names);
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

        _findings.Report(Kinds.Malformed, text.Range, text.Value, "method and route", "\"GET /users/{id}\": a method in capitals, one space, a path from / on");
        return null;
    }

    private PagingModel? BindPaging()
    {
        if (_reader.Text("paging") is not { } text)
            return null;
        if (!symbols.Paging.TryGetValue(text.Value, out PagingModel? paging))
        {
            _findings.ReportUnknown(Kinds.NotShared, "kind of paging", text.Range, text.Value, symbols.Paging.Keys);
            return null;
        }

        if (paging.Cursor is { } cursor && _reader.Map("query")?[cursor] is null)
            _findings.Report(Kinds.MissingKey, member.NameRange, cursor, $"\"query\" of an operation that is paged by '{text.Value}'", "{ \"type\": \"string\", … }");

        return paging;
    }

    private IEnumerable<KnownError> BindErrors()
    {
        foreach (JsonText code in _reader.Texts("errors"))
        {
            if (!symbols.ErrorCodes.TryGetValue(code.Value, out KnownError? error))
                _findings.ReportUnknown(Kinds.NotShared, "error code", code.Range, code.Value, symbols.ErrorCodes.Keys);
            else if (error.Name.Length > 0)
                // One without a name has a mistake in it, which is told of where it is declared.
                yield return error;
        }
    }

    private IEnumerable<int> BindStatuses()
    {
        var statuses = new HashSet<int>();
        foreach (JsonValue item in (_reader.Any("empty") as JsonList)?.Items ?? [])
        {
            if (item is not JsonNumber number || !int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out int status) || status is < 200 or >= 300)
                _findings.Report(Kinds.WrongKind, item.Range, "An element of \"empty\"", "a status that means success, such as 202", item.Kind);
            else if (statuses.Add(status))
                yield return status;
            else
                _findings.Report(Kinds.Duplicate, item.Range, number.Digits);
        }
    }

    /// <summary>Reading and deleting may be repeated. Of anything else the description must say so: to guess wrong would do it twice.</summary>
    private bool MayRepeat(string method)
    {
        JsonText? retry = _reader.Text("retry");
        if (retry is not null && retry.Value is not ("safe" or "never"))
            _findings.Report(Kinds.Malformed, retry.Range, retry.Value, "way to retry", "\"safe\" where doing it twice is the same as once, else \"never\"");
        else if (!_reader.IsGiven("retry") && method is not ("GET" or "DELETE"))
            _findings.Report(Kinds.MissingKey, member.NameRange, "retry", $"An operation that sends {method}", "\"safe\" where doing it twice is the same as once, else \"never\"");

        return retry is null ? method is "GET" or "DELETE" : retry.Value == "safe";
    }

    private void BindExamples((string Method, string Route)? http, ReturnModel? returns)
    {
        if (_reader.Map("examples") is { } empty && empty.Members.All(example => Keys.IsAside(example.Name)))
            _findings.Report(Kinds.MissingKey, empty.Range, "in a few words", "\"examples\"", "{ \"request\": …, \"answer\": … }");

        foreach ((JsonMember example, JsonMap value) in _reader.Maps("examples"))
            new ExampleRules(file.Read(example, value, Keys.Example), member.Name, _reader, symbols, _findings).Check(http, returns);
    }
}
