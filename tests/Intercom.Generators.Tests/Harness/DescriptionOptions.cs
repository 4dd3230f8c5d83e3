using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Intercom.Generators.Tests.Harness;

/// <summary>What MSBuild tells the compiler: the properties of the project, and of each file whether it is part of the description.</summary>
internal sealed class DescriptionOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    /// <summary>One for all runs: another one would count as a change.</summary>
    public static readonly DescriptionOptions WithoutProperties = new(ImmutableDictionary<string, string>.Empty);

    private static readonly AnalyzerConfigOptions s_none = new Options(ImmutableDictionary<string, string>.Empty);
    private static readonly AnalyzerConfigOptions s_marked = new Options(ImmutableDictionary.CreateRange([KeyValuePair.Create(IntercomGenerator.Marker, "true")]));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is DescriptionText { IsMarked: true } ? s_marked : s_none;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
