using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds what goes into the address of an operation: placeholders and query.</summary>
internal sealed class ParameterBinder(BoundFile file, MapReader operation, EntityModel entity, Symbols symbols)
{
    private readonly Findings _findings = file.Findings;

    /// <summary>Whether all could be bound: by less than that an operation cannot be judged.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>A placeholder is an attribute of the model, and described there, or it is described here.</summary>
    public IReadOnlyList<ParameterModel> Placeholders(string route)
    {
        Dictionary<string, ParameterModel> described = Described("parameters").ToDictionary(parameter => parameter.WireName);
        JsonMember[] written = [.. (operation.Map("parameters")?.Members ?? []).Where(parameter => !Keys.IsAside(parameter.Name))];
        IReadOnlyList<string> placeholders = RouteGrammar.PlaceholdersOf(route);
        foreach (JsonMember unused in written.Where(parameter => !placeholders.Contains(parameter.Name)))
            _findings.Report(Kinds.ParameterWithoutPlaceholder, unused.NameRange, unused.Name, route, Spelling.Suggest(unused.Name, placeholders));

        var bound = new List<ParameterModel>();
        foreach (string placeholder in placeholders)
        {
            if (described.TryGetValue(placeholder, out ParameterModel? parameter))
                bound.Add(parameter);
            else if (entity.Attributes.FirstOrDefault(attribute => attribute.WireName == placeholder) is { } attribute)
                bound.Add(new ParameterModel(placeholder, Naming.Camel(attribute.Name), attribute.Type, attribute.Doc, attribute.Example));
            else
                ReportMissing(placeholder, written);
        }

        return bound;
    }

    /// <summary>What the query may have besides what the route says.</summary>
    public IReadOnlyList<ParameterModel> Query(string? route)
    {
        ParameterModel[] query = [.. Described("query")];
        if (route is not null)
            CheckFixedQuery(RouteGrammar.QueryOf(route));
        return query;
    }

    private void CheckFixedQuery(IReadOnlyList<string> always)
    {
        JsonText http = operation.Text("http")!;
        foreach (string twice in always.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
            _findings.Report(Kinds.Duplicate, http.RangeOf(twice + "="), twice);
        foreach (JsonMember twice in (operation.Map("query")?.Members ?? []).Where(member => always.Contains(member.Name)))
            _findings.Report(Kinds.Duplicate, twice.NameRange, twice.Name);
    }

    private void ReportMissing(string placeholder, JsonMember[] written)
    {
        IsWhole = false;
        // What is there and has a mistake has been reported already.
        if (written.Any(parameter => parameter.Name == placeholder) || symbols.MayHave(entity.WireName, placeholder))
            return;

        IEnumerable<string> known = entity.Attributes.Where(attribute => !attribute.Type.IsNested).Select(attribute => attribute.WireName).Concat(written.Select(parameter => parameter.Name));
        _findings.Report(
            Kinds.PlaceholderWithoutParameter, operation.Text("http")!.RangeOf($"{{{placeholder}}}"), placeholder, $"'{entity.WireName}'", Spelling.Suggest(placeholder, known));
    }

    private IEnumerable<ParameterModel> Described(string key)
    {
        foreach ((JsonMember parameter, JsonMap value) in operation.Maps(key))
        {
            MapReader reader = file.Read(parameter, value, Keys.Parameter);
            string? name = Naming.Of(parameter, reader, _findings);
            TypeModel? type = reader.Text("type") is { } text ? TypeGrammar.Parse(text, symbols, _findings) : null;
            if (type is { IsNested: true })
                _findings.Report(Kinds.Malformed, reader.Text("type")!.Range, reader.Text("type")!.Value, "type of a parameter", "a scalar or an enumeration: it stands in an address");
            else if (type is not null && reader.Any("example") is { } example)
                ExampleValue.Check("The example", example, reader.Text("type")!, type, symbols, _findings);

            if (name is not null && type is { IsNested: false } && reader.IsComplete)
                yield return new ParameterModel(parameter.Name, Naming.Camel(name), type, reader.Text("doc")!.Value, JsonSource.Of(file.File, reader.Any("example")!));
            else
                IsWhole = false;
        }
    }
}
