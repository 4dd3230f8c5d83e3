using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>What the files of the description declare, by its name on the wire: every file may name what any other declares.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, DeclaredModel> _models = new(StringComparer.Ordinal);

    /// <summary>The enumerations and unions, each with the mistakes of the file that has it: another may try to declare it once more.</summary>
    private readonly Dictionary<string, (string Name, Findings Of)> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Findings Of)> _unions = new(StringComparer.Ordinal);

    /// <summary>The models by what the API may say in <c>type</c> of them.</summary>
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>Whose name a type of an attribute is: it stands for one thing.</summary>
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>Whose name a type has. Each has a file of generated code too, and names of files do not differ by case.</summary>
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _resources = new(StringComparer.Ordinal);

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

    /// <summary>The names of the errors in examples, with their exceptions.</summary>
    public Dictionary<string, string> ErrorNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions of the API, oldest first.</summary>
    public IReadOnlyList<string> Versions { get; set; } = [];

    public DeclaredModel? ModelNamed(string name) => _models.TryGetValue(name, out DeclaredModel? model) ? model : null;

    public string? EnumNamed(string name) => _enums.TryGetValue(name, out (string Name, Findings Of) declared) ? declared.Name : null;

    public string? UnionNamed(string name) => _unions.TryGetValue(name, out (string Name, Findings Of) declared) ? declared.Name : null;

    /// <summary>The enumeration a file declares; null when another has its name.</summary>
    public string? EnumOf(BoundFile file, string name) => _enums.TryGetValue(name, out (string Name, Findings Of) declared) && declared.Of == file.Findings ? declared.Name : null;

    /// <summary>The union a file declares; null when another has its name.</summary>
    public string? UnionOf(BoundFile file, string name) => _unions.TryGetValue(name, out (string Name, Findings Of) declared) && declared.Of == file.Findings ? declared.Name : null;

    public void DeclareModel(string wireName, string name, string? listKey, TextRange at, Findings findings)
    {
        if (!ClaimWord("a model", wireName, at, findings) || !Claim("The model", wireName, name, at, findings))
            return;

        _models[wireName] = new DeclaredModel(name, listKey);
        ClaimType(wireName, wireName, at, findings);
    }

    /// <summary>One <c>type</c> is read as one model.</summary>
    public void ClaimType(string type, string model, TextRange at, Findings findings)
    {
        if (!_types.TryGetValue(type, out string? other))
            _types.Add(type, model);
        else if (other == model)
            findings.Report(Findings.DuplicateKey, at, type);
        else
            findings.Report(Findings.Malformed, at, type, $"type of the model '{model}', as the model '{other}' has it", "one that no other model has");
    }

    /// <summary>The model that a <c>type</c> is read as.</summary>
    public string? ModelOfType(string type) => _types.TryGetValue(type, out string? model) ? model : null;

    public void DeclareUnion(string wireName, string name, TextRange at, Findings findings)
    {
        if (ClaimWord("a union", wireName, at, findings) && Claim("The union", wireName, name, at, findings))
            _unions[wireName] = (name, findings);
    }

    public void DeclareEnum(string wireName, string name, TextRange at, Findings findings)
    {
        if (ClaimWord("an enumeration", wireName, at, findings) && Claim("The enumeration", wireName, name, at, findings))
            _enums[wireName] = (name, findings);
    }

    /// <summary>Takes the names of a resource's client and of its Refit interface.</summary>
    public bool DeclareResource(string wireName, string name, Findings findings)
    {
        var at = new TextRange(0, 1);
        return Claim("The resource", wireName, name + "Client", at, findings) && Claim("The resource", wireName, $"I{name}Api", at, findings);
    }

    /// <summary>Takes the name of an exception.</summary>
    public void DeclareError(string wireName, string name, TextRange at, Findings findings)
    {
        if (Claim("The error", wireName, name, at, findings))
            ErrorNames[wireName] = name;
    }

    /// <summary>A model has the methods of one resource.</summary>
    public bool ClaimModel(JsonText model, Findings findings)
    {
        if (_resources.TryGetValue(model.Value, out string? other))
        {
            findings.Report(Findings.Malformed, model.Range, model.Value, $"model of this resource, as {other} is about it", "the name of another one");
            return false;
        }

        _resources.Add(model.Value, findings.File.FileName);
        return true;
    }

    /// <summary>Takes the name by which <c>"type"</c> of an attribute calls it.</summary>
    private bool ClaimWord(string what, string name, TextRange at, Findings findings)
    {
        if (_words.TryGetValue(name, out string? owner))
        {
            findings.Report(Findings.Malformed, at, name, $"name for {what}, as {owner} has it", "another one");
            return false;
        }

        _words.Add(name, $"{what} of {findings.File.FileName}");
        return true;
    }

    private bool Claim(string what, string wireName, string name, TextRange at, Findings findings)
    {
        if (_owners.TryGetValue(name, out string? owner))
        {
            findings.Report(Findings.Collision, at, what, wireName, name, owner);
            return false;
        }

        _owners.Add(name, $"'{wireName}' of {findings.File.FileName}");
        return true;
    }
}
