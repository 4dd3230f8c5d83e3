using Intercom.Generators.Model;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Diagnostics;

/// <summary>A mistake in a description, as a value: a Diagnostic itself would keep the compilation from being cached.</summary>
internal sealed record Finding(DiagnosticDescriptor Descriptor, string Path, TextRange Range, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        Path.Length == 0 ? Location.None : Location.Create(Path, new TextSpan(Range.Start, Range.Length), Lines),
        [.. Arguments]);
}
