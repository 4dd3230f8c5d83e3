using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Intercom.Generators.Benchmarks;

/// <summary>Says of every file that it is part of the description.</summary>
internal sealed class AllMarked : AnalyzerConfigOptionsProvider
{
    public static readonly AllMarked Instance = new();

    private static readonly Marked s_marked = new();

    public override AnalyzerConfigOptions GlobalOptions => s_marked;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_marked;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_marked;

    private sealed class Marked : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == IntercomGenerator.Marker ? "true" : null;
            return value is not null;
        }
    }
}
