using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>What the files of the description declare, by its name on the wire: every file may name what any other declares.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, DeclaredModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredEnum> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unions = new(StringComparer.Ordinal);

    /// <summary>The models by what the API may say in <c>type</c> of them.</summary>
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>Whose name a type of an attribute is: it stands for one thing.</summary>
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Whose name a type has. Each has a file of generated code too, and names of files do not differ by case.</summary>
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _resources = new(StringComparer.Ordinal);

    /// <summary>Who sends a request, by the request.</summary>
    private readonly Dictionary<string, (string Operation, string File)> _requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<(string Model, string? Attribute)> _brokenAttributes = [];

    public Symbols()
    {
        foreach (string taken in LibraryTypes.Names)
            _owners.Add(taken, "a type of the library");
        foreach (string used in LibraryTypes.Used)
            _owners.Add(used, "a type the library uses");
        foreach (string scalar in TypeGrammar.Scalars)
            _words.Add(scalar, "a type of every description");
    }

    public IEnumerable<string> ModelNames => _models.Keys;

    public IEnumerable<string> EnumNames => _enums.Keys;

    public IEnumerable<string> UnionNames => _unions.Keys;

    /// <summary>The kinds of paging, by name.</summary>
    public Dictionary<string, PagingModel> Paging { get; } = new(StringComparer.Ordinal);

    /// <summary>The exception an error code becomes.</summary>
    public Dictionary<string, KnownError> ErrorCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the errors in examples, with their exceptions; none for one that has a mistake in its name.</summary>
    public Dictionary<string, string> ErrorNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions of the API, oldest first.</summary>
    public IReadOnlyList<string> Versions { get; set; } = [];

    public DeclaredModel? ModelNamed(string name) => _models.TryGetValue(name, out DeclaredModel? model) ? model : null;

    public DeclaredEnum? EnumNamed(string name) => _enums.TryGetValue(name, out DeclaredEnum? declared) ? declared : null;

    public string? UnionNamed(string name) => _unions.TryGetValue(name, out string? type) ? type : null;

    public void DeclareModel(string wireName, DeclaredModel model, TextRange at, Findings findings)
    {
        if (!ClaimWord("a model", wireName, at, findings))
            return;

        if (Claim("The model", wireName, model.Name, at, findings))
            _models[wireName] = model;
        else
            Break(wireName);

        ClaimType(wireName, wireName, at, findings);
    }

    /// <summary>One <c>type</c> is read as one model.</summary>
    public void ClaimType(string type, string model, TextRange at, Findings findings)
    {
        if (!_types.TryGetValue(type, out string? other))
            _types.Add(type, model);
        else if (other == model)
            findings.Report(Kinds.Duplicate, at, type);
        else
            findings.Report(Kinds.Taken, at, type, $"type of the model '{model}', as the model '{other}' has it", "one that no other model has");
    }

    /// <summary>The model that a <c>type</c> is read as.</summary>
    public string? ModelOfType(string type) => _types.TryGetValue(type, out string? model) ? model : null;

    public void DeclareUnion(string wireName, string name, TextRange at, Findings findings)
    {
        if (!ClaimWord("a union", wireName, at, findings))
            return;

        if (Claim("The union", wireName, name, at, findings))
            _unions[wireName] = name;
        else
            Break(wireName);
    }

    public void DeclareEnum(string wireName, DeclaredEnum declared, TextRange at, Findings findings)
    {
        if (!ClaimWord("an enumeration", wireName, at, findings))
            return;

        if (Claim("The enumeration", wireName, declared.Name, at, findings))
            _enums[wireName] = declared;
        else
            Break(wireName);
    }

    /// <summary>Takes the names of a resource's client and of its Refit interface.</summary>
    public bool DeclareResource(string wireName, string name, Findings findings)
    {
        var at = new TextRange(0, 1);
        return Claim("The resource", wireName, name + "Client", at, findings) && Claim("The resource", wireName, $"I{name}Api", at, findings);
    }

    /// <summary>Takes the name of an exception. An error without a name for one is known all the same: who names it has no mistake.</summary>
    public void DeclareError(string wireName, string? name, TextRange at, Findings findings) =>
        ErrorNames[wireName] = name is not null && Claim("The error", wireName, name + "Exception", at, findings) ? name + "Exception" : "";

    /// <summary>Takes note of what is there and has a mistake in its name or kind: who names it has none.</summary>
    public void Break(string word) => _broken.Add(word);

    public bool IsBroken(string word) => _broken.Contains(word);

    /// <summary>Takes note of an attribute that is there and could not be bound.</summary>
    /// <param name="model">Whose it is.</param>
    /// <param name="attribute">Its name; null when there is no telling which attributes the model has.</param>
    public void BreakAttribute(string model, string? attribute) => _brokenAttributes.Add((model, attribute));

    /// <summary>What a model is like has its attributes, and so theirs that could not be bound.</summary>
    public void InheritBroken(string from, string to) => _brokenAttributes.UnionWith([.. _brokenAttributes.Where(broken => broken.Model == from).Select(broken => (to, broken.Attribute))]);

    /// <summary>Whether a model may have an attribute that could not be bound.</summary>
    public bool MayHave(string model, string attribute) => _brokenAttributes.Contains((model, attribute)) || _brokenAttributes.Contains((model, null));

    /// <summary>A model has the methods of one resource.</summary>
    public bool ClaimModel(JsonText model, Findings findings)
    {
        if (_resources.TryGetValue(model.Value, out string? other))
        {
            findings.Report(Kinds.Taken, model.Range, model.Value, $"model of this resource, as {other} is about it", "the name of another one");
            return false;
        }

        _resources.Add(model.Value, findings.File.FileName);
        return true;
    }

    /// <summary>A request is one operation's, with what it carries and what it gives. How its placeholders are called makes it no other.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="http">Where its method and route stand.</param>
    /// <param name="use">What else tells it from others: what it carries and gives, and for which objects it is.</param>
    /// <param name="findings">Where to report.</param>
    public void ClaimRequest(string operation, JsonText http, string use, Findings findings)
    {
        string request = RouteGrammar.WithoutNames(http.Value) + "\n" + use;
        if (_requests.TryGetValue(request, out (string Operation, string File) other))
            findings.Report(Kinds.SameRequest, http.Range, http.Value, other.Operation, other.File);
        else
            _requests.Add(request, (operation, findings.File.FileName));
    }

    /// <summary>Takes the name by which <c>"type"</c> of an attribute calls it.</summary>
    private bool ClaimWord(string what, string name, TextRange at, Findings findings)
    {
        if (_words.TryGetValue(name, out string? owner))
        {
            findings.Report(Kinds.Taken, at, name, $"name for {what}, as {owner} has it", "another one");
            return false;
        }

        _words.Add(name, $"{what} of {findings.File.FileName}");
        return true;
    }

    private bool Claim(string what, string wireName, string name, TextRange at, Findings findings)
    {
        if (_owners.TryGetValue(name, out string? owner))
        {
            findings.Report(Kinds.Collision, at, what, wireName, name, owner);
            return false;
        }

        _owners.Add(name, $"'{wireName}' of {findings.File.FileName}");
        return true;
    }
}
