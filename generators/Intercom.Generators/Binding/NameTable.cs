using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>The C# names taken in one place, so that no two things get the same.</summary>
internal sealed class NameTable(Findings findings)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes names that no description gives, but that are in use.</summary>
    public NameTable Reserve(string owner, params string[] names)
    {
        foreach (string name in names)
            _owners[name] = owner;

        return this;
    }

    public bool Claim(string what, JsonMember member, string name) => Claim(what, member.Name, member.NameRange, name);

    public bool Claim(string what, string wireName, TextRange at, string name)
    {
        if (_owners.TryGetValue(name, out string? owner))
        {
            findings.Report(Kinds.Collision, at, what, wireName, name, owner);
            return false;
        }

        _owners.Add(name, $"'{wireName}'");
        return true;
    }
}
