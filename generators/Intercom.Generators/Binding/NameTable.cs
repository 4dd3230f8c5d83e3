using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>The C# names taken in one place, so that no two things get the same.</summary>
internal sealed class NameTable(Findings findings)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes a name that no description gives, but that is in use.</summary>
    public NameTable Reserve(string name, string owner)
    {
        _owners[name] = owner;
        return this;
    }

    public bool Claim(string what, JsonMember member, string name)
    {
        if (_owners.TryGetValue(name, out string? owner))
        {
            findings.Report(Findings.Collision, member.NameRange, what, member.Name, name, owner);
            return false;
        }

        _owners.Add(name, $"'{member.Name}'");
        return true;
    }
}
