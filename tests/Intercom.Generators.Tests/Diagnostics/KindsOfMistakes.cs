using Intercom.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>The kinds of mistakes the generator knows.</summary>
internal static class KindsOfMistakes
{
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } =
        typeof(Kinds).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().ToDictionary(kind => kind.Id, StringComparer.Ordinal);
}
