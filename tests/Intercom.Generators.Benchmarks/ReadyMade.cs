using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Benchmarks;

/// <summary>A generator that does nothing but hand over files that were generated before: what its runs cost is the compiler's own work for as many files.</summary>
internal sealed class ReadyMade(ImmutableArray<GeneratedSourceResult> sources) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Name, SourceText Text)> files = context.AdditionalTextsProvider.Collect().SelectMany((_, _) => sources.Select(source => (source.HintName, source.SourceText)));
        context.RegisterPreCompilationSourceOutput(files, static (output, file) => output.AddSource(file.Name, file.Text));
    }
}
