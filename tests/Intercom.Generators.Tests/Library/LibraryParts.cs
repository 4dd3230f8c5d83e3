using System.Collections.Immutable;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Tests.Library;

/// <summary>What src/Intercom.Generated is compiled from besides the description: the same for every compilation, and so read once.</summary>
internal static class LibraryParts
{
    /// <summary>Those of the project: whatever is compiled here compiles there.</summary>
    public static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(
        LanguageVersion.CSharp14, DocumentationMode.Diagnose, preprocessorSymbols: ReadList("library-symbols.txt").Except(["DEBUG"]))
        .WithFeatures([new("strict", "true")]);

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        generalDiagnosticOption: ReportDiagnostic.Error,
        warningLevel: 10,
        deterministic: true,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The handwritten sources, with the references of the project.</summary>
    public static CSharpCompilation Handwritten { get; } = CSharpCompilation.Create(
        "Intercom.Generated",
        Sources().Append(CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions)),
        ReadList("library-references.txt").Select(path => MetadataReference.CreateFromFile(path)),
        s_options);

    /// <summary>The generators of the framework and of the packages: Refit's, System.Text.Json's, that of [LoggerMessage].</summary>
    public static ImmutableArray<ISourceGenerator> Generators { get; } = LoadGenerators();

    /// <summary>What MSBuild tells generators of the project, such as Refit's own settings, and of the description.</summary>
    public static DescriptionOptions Options { get; } = new(ReadProperties());

    /// <summary>Without what stands in on the .NET Framework for what .NET has: the project compiles it for that only.</summary>
    private static IEnumerable<SyntaxTree> Sources()
    {
        string folder = Repository.PathOf("src", "Intercom.Generated");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Framework"))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), System.Text.Encoding.UTF8), ParseOptions, Path.GetRelativePath(folder, path)));
    }

    private static ImmutableArray<ISourceGenerator> LoadGenerators()
    {
        var loader = new GeneratorLoader();
        string[] paths = ReadList("library-generators.txt");
        foreach (string path in paths)
            loader.AddDependencyLocation(path);

        return [.. paths.SelectMany(path => new AnalyzerFileReference(path, loader).GetGenerators(LanguageNames.CSharp))];
    }

    private static ImmutableDictionary<string, string> ReadProperties()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "library-properties.editorconfig");
        return AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path))).GlobalConfigOptions.AnalyzerOptions;
    }

    /// <summary>A list the build wrote beside the tests.</summary>
    private static string[] ReadList(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, name));
}
