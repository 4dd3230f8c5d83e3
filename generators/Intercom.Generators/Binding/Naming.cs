using System.Text;
using System.Text.RegularExpressions;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Binding;

/// <summary>The only way a name of the description becomes a name in C#: what is no plain identifier is refused.</summary>
/// <remarks>The patterns end in \z: $ would let a line break through at the end.</remarks>
internal static class Naming
{
    private static readonly Regex s_snakeCase = new("^[a-z][a-z0-9]*(_[a-z0-9]+)*\\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_pascalCase = new("^[A-Z][A-Za-z0-9]*\\z", RegexOptions.CultureInvariant);

    /// <summary>The C# name of a member: the one its "name" gives, or its own in PascalCase; null, and a finding, when neither can be one.</summary>
    public static string? Of(JsonMember member, MapReader reader, Findings findings) => Of(member.Name, member.NameRange, reader.Text("name"), findings);

    public static string? Of(string wireName, TextRange at, JsonText? chosen, Findings findings)
    {
        if (chosen is not null)
        {
            if (s_pascalCase.IsMatch(chosen.Value))
                return chosen.Value;

            findings.Report(Kinds.Malformed, chosen.Range, chosen.Value, "name in C#", "letters and digits, beginning with a capital");
            return null;
        }

        if (s_snakeCase.IsMatch(wireName))
            return Pascal(wireName);

        findings.Report(Kinds.Malformed, at, wireName, "name in lower case with underscores", "it so, or give it a \"name\" in C#");
        return null;
    }

    public static bool IsSnakeCase(string name) => s_snakeCase.IsMatch(name);

    public static string Pascal(string snakeCase)
    {
        var name = new StringBuilder(snakeCase.Length);
        foreach (string word in snakeCase.Split('_'))
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);

        return name.ToString();
    }

    /// <summary>The name of a parameter or variable.</summary>
    public static string Camel(string pascal)
    {
        string name = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        // In an async method, await is a keyword too.
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && name != "await" ? name : "@" + name;
    }
}
