using System.Collections.Immutable;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Library;

/// <summary>The whole library, compiled in memory as the project compiles it, out of a description of the test's choice.</summary>
/// <remarks>
/// The generator runs here among those that complete its code. To run them all once more after an edit of C# would ask mostly what theirs do:
/// what this one does is asserted of a run by itself, and that it wrote the same there.
/// </remarks>
internal sealed class LibraryCompilation
{
    private static readonly Lazy<LibraryCompilation> s_ofRepository = new(() => Of(Description.OfRepository));

    private readonly ImmutableArray<Diagnostic> _ofGenerators;
    private readonly Lazy<ImmutableArray<Diagnostic>> _ofCompiler;

    private LibraryCompilation(Compilation compilation, ImmutableArray<Diagnostic> ofGenerators)
    {
        (Compilation, _ofGenerators) = (compilation, ofGenerators);
        _ofCompiler = new(() => compilation.GetDiagnostics());
    }

    public Compilation Compilation { get; }

    /// <summary>Errors and warnings, those of the generators first. The compiler looks for its own when it comes to them, which takes seconds.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Serious(_ofGenerators).Concat(new[] { _ofCompiler }.SelectMany(found => Serious(found.Value)));

    /// <summary>Out of the description in api-spec: made once.</summary>
    public static LibraryCompilation OfRepository => s_ofRepository.Value;

    public static LibraryCompilation Of(Description description)
    {
        var byItself = GeneratorRun.Of(description);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IntercomGenerator().AsSourceGenerator(), .. LibraryParts.Generators], description.Files, LibraryParts.ParseOptions, LibraryParts.Options);
        driver = driver.RunGeneratorsAndUpdateCompilation(LibraryParts.Handwritten, out Compilation compilation, out ImmutableArray<Diagnostic> ofGenerators);
        Assert.Equal(byItself.Sources, GeneratorRun.SourcesOf(driver.GetRunResult().Results[0]));
        return new LibraryCompilation(compilation, ofGenerators);
    }

    public void AssertCompiles() => AssertNone(Diagnostics);

    /// <summary>The library, ready to be called.</summary>
    public LoadedLibrary Load()
    {
        using var image = new MemoryStream();
        AssertNone(Serious(_ofGenerators).Concat(Serious(Compilation.Emit(image).Diagnostics)));
        image.Position = 0;
        return new LoadedLibrary(image);
    }

    private static IEnumerable<Diagnostic> Serious(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] first = [.. diagnostics.Take(20)];
        Assert.True(first.Length == 0, string.Join<Diagnostic>("\n", first));
    }
}
