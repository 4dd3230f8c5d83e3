using Intercom.Generators.Model;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Diagnostics;

/// <summary>The mistakes of one file.</summary>
internal sealed class Findings(DescriptionFile file)
{
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
    /// <param name="kind">Where the name should have been declared.</param>
    /// <param name="what">What it should be the name of.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names there are.</param>
    public void ReportUnknown(DiagnosticDescriptor kind, string what, TextRange range, string name, IEnumerable<string> known) =>
        Report(kind, range, what, name, Spelling.Suggest(name, known), Spelling.List(known));

    public EquatableArray<Finding> ToArray() => new([.. _findings]);
}
