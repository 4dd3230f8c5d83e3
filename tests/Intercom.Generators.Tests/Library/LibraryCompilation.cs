using System.Collections.Immutable;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Library;

/// <summary>The whole library, compiled in memory as the project compiles it, out of a description of the test's choice.</summary>
internal sealed class LibraryCompilation
{
    private LibraryCompilation(Compilation compilation, ImmutableArray<Diagnostic> ofGenerators)
    {
        Compilation = compilation;
        Diagnostics = [.. ofGenerators.Concat(compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    public Compilation Compilation { get; }

    /// <summary>Errors and warnings, those of the generators first.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public static LibraryCompilation Of(Description description)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IntercomGenerator().AsSourceGenerator(), .. LibraryParts.Generators], description.Files, LibraryParts.ParseOptions, LibraryParts.Options);
        driver.RunGeneratorsAndUpdateCompilation(LibraryParts.Handwritten, out Compilation compilation, out ImmutableArray<Diagnostic> ofGenerators);
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
