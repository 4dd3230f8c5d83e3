using System.Globalization;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that an example is one of its operation, as far as that can be told without calling it.</summary>
internal sealed class ExampleRules(MapReader example, string name, MapReader operation, Symbols symbols, Findings findings)
{
    private readonly string _operation = $"the operation '{name}'";

    public void Check((string Method, string Route)? http, ReturnModel? returns)
    {
        int? status = Status();
        if (http is { } known)
        {
            CheckCall(known.Route);
            CheckRequest(known.Method, known.Route);
        }

        CheckWhatIsSent();
        CheckError(status);
        if (returns is not null)
            CheckResult(returns, status is null or < 400);
    }

    private int? Status()
    {
        if (example.Any("status") is not JsonNumber number)
            return null;
        if (int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and < 600)
            return status;

        Report(number.Range, $"The status {number.Digits}", "an answer of HTTP", "a whole number from 100 to 599");
        return null;
    }

    private void CheckCall(string route)
    {
        JsonMember[] described = [.. Members(operation.Map("parameters")), .. Members(operation.Map("query"))];
        string[] names = [.. RouteGrammar.PlaceholdersOf(route), .. Members(operation.Map("query")).Select(member => member.Name)];
        foreach (JsonMember argument in Members(example.Map("call")))
        {
            if (!names.Contains(argument.Name))
                Report(argument.NameRange, $"The argument '{argument.Name}'", $"{_operation}, which has no such parameter{Spelling.Suggest(argument.Name, names)}", $"one of its parameters: {Spelling.List(names)}");
            else if ((described.FirstOrDefault(member => member.Name == argument.Name)?.Value as JsonMap)?["type"] is JsonText type && TypeGrammar.Parse(type, symbols, new Findings(findings.File)) is { } parsed)
                ExampleValue.Check("The argument", argument.Value, type, parsed, symbols, findings);
            else if (argument.Value is JsonMap or JsonList)
                Report(argument.Value.Range, $"The argument, {argument.Value.Kind},", $"the placeholder '{argument.Name}'", "a value that can stand in an address");
        }
    }

    private void CheckRequest(string method, string route)
    {
        string[] query = [.. Members(operation.Map("query")).Select(member => member.Name)];
        if (example.Text("request") is { } request && ExampleRequest.Fault(request.Value, method, route, query) is { } fault)
            Report(request.Range, $"The request '{request.Value}'", $"'{method} {route}'", fault);
    }

    private void CheckWhatIsSent()
    {
        foreach (string key in new[] { "set", "body" })
        {
            if (example.Any(key) is { } value && !operation.IsGiven("sends"))
                Report(value.Range, $"\"{key}\"", $"{_operation}, which sends nothing", "\"sends\" in the operation, or leave it out");
        }

        bool hasObject = operation.IsGiven("role") && operation.Text("role")?.Value is not ("find" or "create" or "list" or "scroll" or "count");
        if (example.Any("given") is { } given && !hasObject)
            Report(given.Range, "\"given\"", $"{_operation}, which starts from no object", "\"call\" for the arguments, or \"set\" for what is sent; \"given\" is for load, save, delete and act");
    }

    private void CheckError(int? status)
    {
        JsonText? throws = example.Text("throws");
        if (throws is not null && !symbols.ErrorNames.ContainsKey(throws.Value))
        {
            findings.ReportUnknown(Kinds.NotShared, "error", throws.Range, throws.Value, symbols.ErrorNames.Keys);
            return;
        }

        if (throws is not null && example.Any("result") is { } result)
            Report(result.Range, "\"result\"", "an example that \"throws\"", "one of the two");
        if (status is >= 400 && !example.IsGiven("throws"))
            Report(example.Any("status")!.Range, $"The status {status}", "an example that returns", "\"throws\": the error the call ends with");

        if (status is >= 400 && throws is not null && CodeOf(example.Any("answer")) is { } code && symbols.ErrorCodes.TryGetValue(code.Value, out KnownError? meant)
            && meant.Name.Length > 0 && symbols.ErrorNames[throws.Value] is { Length: > 0 } thrown && thrown != meant.Name)
            Report(throws.Range, $"The error '{throws.Value}'", $"the answer, whose code '{code.Value}' means another", $"\"{symbols.ErrorNames.First(pair => pair.Value == meant.Name).Key}\"");
    }

    /// <summary>The code of the first error in an answer: by it the error is known.</summary>
    private static JsonText? CodeOf(JsonValue? answer) =>
        answer is JsonMap map && map["errors"] is JsonList { Items: [JsonMap first, ..] } ? first["code"] as JsonText : null;

    private void CheckResult(ReturnModel returns, bool succeeds)
    {
        string phrase = operation.Text("returns")!.Value;
        if (example.Any("result") is { } result && !IsResult(result, returns.Kind))
            Report(result.Range, $"The result, {result.Kind},", $"'{phrase}'", returns.Kind == ReturnKind.Nothing ? "no \"result\"" : $"{Expected(returns.Kind)}");

        if (!succeeds || example.IsGiven("throws") || returns.Kind == ReturnKind.Nothing || example.Any("answer") is not { } answer || answer is JsonNull)
            return;

        if (answer is not JsonMap map)
            Report(answer.Range, $"The answer, {answer.Kind},", $"'{phrase}'", "an object, or null where there is none");
        else if (returns.Kind == ReturnKind.Page)
            CheckPage(map, returns.Entity!, phrase);
        else if (returns.Path.Count > 0)
            CheckPath(map, returns, phrase);
        else
            CheckType(map, returns, phrase);
    }

    private void CheckPage(JsonMap answer, EntityModel model, string phrase)
    {
        string[] keys = [.. new[] { model.ListKey, model.OtherListKey }.OfType<string>()];
        JsonMember? list = answer.Members.FirstOrDefault(member => keys.Contains(member.Name));
        if (list is { Value: not (JsonList or JsonNull) })
            Report(list.Value.Range, $"\"{list.Name}\" of the answer, {list.Value.Kind},", $"'{phrase}'", "an array");
        else if (list is null && answer.Members.FirstOrDefault(member => member.Value is JsonList) is { } other)
            Report(other.NameRange, $"\"{other.Name}\" of the answer", $"'{phrase}'", $"\"{string.Join("\" or \"", keys)}\": the member that holds the records");
    }

    /// <summary>The API may leave out what a path leads to; it does not answer with something else.</summary>
    private void CheckPath(JsonMap answer, ReturnModel returns, string phrase)
    {
        JsonValue? at = answer;
        foreach (string step in returns.Path)
            at = (at as JsonMap)?[step];

        if (at is not (null or JsonNull) && !IsResult(at, returns.Kind))
            Report(at.Range, $"\"{string.Join(".", returns.Path)}\" of the answer, {at.Kind},", $"'{phrase}'", Expected(returns.Kind));
    }

    /// <summary>What the answer says it is, is the model or none that is known.</summary>
    private void CheckType(JsonMap answer, ReturnModel returns, string phrase)
    {
        if (answer["type"] is JsonText type && symbols.ModelOfType(type.Value) is { } model && model != returns.Entity!.WireName
            && !operation.Texts("types").Any(other => other.Value == type.Value))
            Report(type.Range, $"The type '{type.Value}'", $"'{phrase}'", $"\"{returns.Entity.WireName}\", or name it in \"also\" of that model");
    }

    private static bool IsResult(JsonValue value, ReturnKind kind) => kind switch
    {
        ReturnKind.Nothing => false,
        ReturnKind.Page or ReturnKind.ListInside => value is JsonList,
        ReturnKind.Integer => value is JsonNumber,
        _ => value is JsonMap,
    };

    private static string Expected(ReturnKind kind) => kind switch
    {
        ReturnKind.Page or ReturnKind.ListInside => "an array",
        ReturnKind.Integer => "a number",
        _ => "an object",
    };

    private static IEnumerable<JsonMember> Members(JsonMap? map) => (map?.Members ?? []).Where(member => !Keys.IsAside(member.Name));

    private void Report(TextRange range, string what, string to, string hint) => findings.Report(Kinds.UnfitExample, range, what, to, hint);
}
