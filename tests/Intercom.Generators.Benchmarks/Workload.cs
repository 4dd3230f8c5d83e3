using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Benchmarks;

/// <summary>The generator at work: for the first time, after an edit of C#, and after an edit of one description.</summary>
[MemoryDiagnoser]
public class Workload
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    private readonly CSharpCompilation[] _compilations = [.. new[] { "class Before;", "class After;" }.Select(code => CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(code, s_options)]))];
    private readonly AdditionalText[] _versions = new AdditionalText[2];
    private ImmutableArray<AdditionalText> _files = [];
    private GeneratorDriver _csharp = null!;
    private GeneratorDriver _edited = null!;
    private GeneratorDriver _readyMade = null!;
    private int _edits;

    /// <summary>How many times over the description of v1.</summary>
    [Params(1, 10)]
    public int Times { get; set; }

    /// <summary>Makes the description, and has it generated from once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _files = Descriptions.Times(Times);
        AdditionalText tags = _files.Single(file => file.Path == "tags.json");
        string text = tags.GetText()!.ToString();
        _versions[0] = tags;
        _versions[1] = new DescribedText(tags.Path, text.Replace("When a conversation was tagged", "When the conversation was tagged", StringComparison.Ordinal));
        _csharp = _edited = Driver(new IntercomGenerator()).RunGenerators(_compilations[0]);
        GeneratorRunResult result = _csharp.GetRunResult().Results.Single();
        if (result.Exception is not null || !result.Diagnostics.IsEmpty || _versions[1].GetText()!.ContentEquals(SourceText.From(text)))
            throw new InvalidOperationException($"That is no work to measure. {result.Exception} {string.Join('\n', result.Diagnostics.Take(5))}");

        Sources = result.GeneratedSources.Length;
        _readyMade = Driver(new ReadyMade(result.GeneratedSources)).RunGenerators(_compilations[0]);
    }

    /// <summary>How many files are generated.</summary>
    internal int Sources { get; private set; }

    /// <summary>The first run.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => Driver(new IntercomGenerator()).RunGenerators(_compilations[0]);

    /// <summary>A run after an edit of C#.</summary>
    [Benchmark]
    public GeneratorDriver CSharpEdit() => _csharp = _csharp.RunGenerators(_compilations[++_edits % 2]);

    /// <summary>The same of a generator that does nothing and has as many files: the compiler's share.</summary>
    [Benchmark]
    public GeneratorDriver CSharpEditOfReadyMade() => _readyMade = _readyMade.RunGenerators(_compilations[++_edits % 2]);

    /// <summary>A run after one sentence of one file changed.</summary>
    [Benchmark]
    public GeneratorDriver DescriptionEdit()
    {
        _edited = _edited.ReplaceAdditionalText(_versions[0], _versions[1]).RunGenerators(_compilations[0]);
        Array.Reverse(_versions);
        return _edited;
    }

    private CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, s_options, AllMarked.Instance);
}
