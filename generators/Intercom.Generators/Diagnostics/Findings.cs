using Intercom.Generators.Model;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Diagnostics;

/// <summary>The mistakes of one file, and the kinds of mistakes there are.</summary>
internal sealed class Findings(DescriptionFile file)
{
    public static readonly DiagnosticDescriptor NoDescription = Kind(
        1, "No description", "There is no description of the API: add api-spec/v1/intercom.json and a file for each resource as AdditionalFiles with IntercomDescription=\"true\"");

    public static readonly DiagnosticDescriptor NotJson = Kind(2, "Not JSON", "This is no JSON: {0}");

    public static readonly DiagnosticDescriptor UnknownKey = Kind(3, "Unknown key", "'{0}' is no key of {1}{2}; it has {3}");

    public static readonly DiagnosticDescriptor MissingKey = Kind(4, "Missing key", "{1} lacks the key '{0}'; write \"{0}\": {2}");

    public static readonly DiagnosticDescriptor WrongKind = Kind(5, "Wrong kind of value", "{0} must be {1}, and is {2}");

    public static readonly DiagnosticDescriptor DuplicateKey = Kind(6, "Duplicate key", "The key '{0}' stands here for the second time; keep one of them");

    public static readonly DiagnosticDescriptor UnknownName = Kind(7, "Unknown name", "There is no {0} '{1}'{2}; there is {3}");

    public static readonly DiagnosticDescriptor Malformed = Kind(8, "Malformed value", "'{0}' is no {1}; write {2}");

    public static readonly DiagnosticDescriptor PlaceholderWithoutParameter = Kind(
        9, "Placeholder without parameter", "The placeholder '{0}' is neither an attribute of {1} nor described; add it to \"parameters\"");

    public static readonly DiagnosticDescriptor ParameterWithoutPlaceholder = Kind(
        10, "Parameter without placeholder", "The parameter '{0}' stands nowhere in '{1}'; add {{{0}}} to the route, or move the parameter to \"query\"");

    public static readonly DiagnosticDescriptor Collision = Kind(11, "Names collide", "{0} '{1}' would be named '{2}' in C#, as {3} is; give one of them another \"name\"");

    public static readonly DiagnosticDescriptor UnfitForRole = Kind(12, "Unfit for its role", "An operation with the role '{0}' {1}");

    public static readonly DiagnosticDescriptor TooMany = Kind(13, "Too many attributes", "The model '{0}' has {1} attributes with its type; a model has {2} at most");

    private readonly List<Finding> _findings = [];

    public DescriptionFile File => file;

    public int Count => _findings.Count;

    /// <summary>Adds a mistake. One that is come upon twice is said once.</summary>
    public void Report(DiagnosticDescriptor kind, TextRange range, params string[] arguments)
    {
        var finding = new Finding(kind, file.Path, range, file.LinesOf(range), new EquatableArray<string>(arguments));
        if (!_findings.Contains(finding))
            _findings.Add(finding);
    }

    /// <summary>Reports a name that stands for nothing, with the one that was most likely meant.</summary>
    public void ReportUnknown(string what, TextRange range, string name, IEnumerable<string> known) =>
        Report(UnknownName, range, what, name, Spelling.Suggest(name, known), Spelling.List(known));

    public EquatableArray<Finding> ToArray() => new([.. _findings]);

    private static DiagnosticDescriptor Kind(int number, string title, string message)
    {
        string id = $"ICG{number:0000}";
        return new DiagnosticDescriptor(id, title, message, "Intercom.Description", DiagnosticSeverity.Error, isEnabledByDefault: true);
    }
}
