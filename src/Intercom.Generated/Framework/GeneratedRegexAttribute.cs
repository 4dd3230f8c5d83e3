using System.Text.RegularExpressions;

namespace Intercom;

/// <summary>Stands in for the attribute of the same name, which no generator looks for here.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GeneratedRegexAttribute(string pattern, RegexOptions options = RegexOptions.None) : Attribute
{
    public string Pattern => pattern;

    public RegexOptions Options => options;
}
