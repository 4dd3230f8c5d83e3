using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>What the files of the description declare, by its name on the wire: every file may name what any other declares.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, DeclaredModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    public IEnumerable<string> ModelNames => _models.Keys;

    public IEnumerable<string> EnumNames => _enums.Keys;

    /// <summary>The attribute every model has.</summary>
    public AttributeModel? Discriminator { get; set; }

    /// <summary>The kinds of paging, by name.</summary>
    public Dictionary<string, PagingModel> Paging { get; } = new(StringComparer.Ordinal);

    /// <summary>The exception an error code becomes.</summary>
    public Dictionary<string, string> ErrorCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the errors in examples, with their exceptions.</summary>
    public Dictionary<string, string> ErrorNames { get; } = new(StringComparer.Ordinal);

    public DeclaredModel? ModelNamed(string name) => _models.TryGetValue(name, out DeclaredModel? model) ? model : null;

    public string? EnumNamed(string name) => _enums.TryGetValue(name, out string? type) ? type : null;

    public void DeclareModel(string wireName, string name, string? listKey, TextRange at, Findings findings)
    {
        if (Claim("The model", wireName, name, at, findings))
            _models[wireName] = new DeclaredModel(name, listKey);
    }

    public void DeclareEnum(string wireName, string name, TextRange at, Findings findings)
    {
        if (Claim("The enumeration", wireName, name, at, findings))
            _enums[wireName] = name;
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

/// <summary>A model as other files see it.</summary>
internal sealed record DeclaredModel(string Name, string? ListKey);
