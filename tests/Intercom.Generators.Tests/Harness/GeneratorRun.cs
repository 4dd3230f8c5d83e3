using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Harness;

/// <summary>A run of the generator on a description. Each is followed by one after an edit of C#, in which nothing may be done again.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Before;", s_parseOptions)]);
    private static readonly CSharpCompilation s_edited = s_compilation.ReplaceSyntaxTree(s_compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class After;", s_parseOptions));

    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver)
    {
        _driver = driver.RunGenerators(s_compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Steps = new StepReport(result);
        Sources = SourcesOf(result);
        Diagnostics = result.Diagnostics;
        HeldObjects.AssertNoneIsOfTheCompilation(Steps.NewValues);

        GeneratorRunResult afterCSharp = _driver.RunGenerators(s_edited).GetRunResult().Results.Single();
        StepsAfterCSharp = new StepReport(afterCSharp);
        StepsAfterCSharp.AssertNothingWasDone();
        Assert.Equal(result.GeneratedSources.Select(source => source.SourceText), afterCSharp.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
    }

    public StepReport Steps { get; }

    /// <summary>What came of the description before code was written of it.</summary>
    public Binding.Binding Binding => (Binding.Binding)Assert.Single(Steps.Outputs(TrackingNames.Bind)).Value;

    /// <summary>What was done after the edit of C# that followed.</summary>
    public StepReport StepsAfterCSharp { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The code that another run did not write.</summary>
    public IEnumerable<string> SourcesOtherThan(GeneratorRun other) => Sources.Where(source => other.Sources.GetValueOrDefault(source.Key) != source.Value).Select(source => source.Value);

    public static GeneratorRun Of(Description description) => new(CSharpGeneratorDriver.Create(
        [new IntercomGenerator().AsSourceGenerator()],
        description.Files,
        s_parseOptions,
        DescriptionOptions.WithoutProperties,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>The run after the description was edited.</summary>
    public GeneratorRun Then(Description edited) => new(_driver.ReplaceAdditionalTexts(edited.Files));

    /// <summary>The generated files by name.</summary>
    public static Dictionary<string, string> SourcesOf(GeneratorRunResult result) =>
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
}
