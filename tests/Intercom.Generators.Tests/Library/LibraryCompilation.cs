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

    private LibraryCompilation(Compilation compilation, ImmutableArray<Diagnostic> ofGenerators)
    {
        Compilation = compilation;
        Diagnostics = [.. ofGenerators.Concat(compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    public Compilation Compilation { get; }

    /// <summary>Errors and warnings, those of the generators first.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

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

    public void AssertCompiles() => Assert.True(Diagnostics.Count == 0, string.Join("\n", Diagnostics.Take(20)));

    /// <summary>The library, ready to be called.</summary>
    public LoadedLibrary Load()
    {
        AssertCompiles();
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image).Success);
        image.Position = 0;
        return new LoadedLibrary(image);
    }
}
