using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Whatever a maintainer does to a description, the generator does not fall over: CS8785 tells nobody what to mend.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("intercom.json", 1)]
    [InlineData("things.json", 1)]
    [InlineData("boats.json", 11)]
    public void No_mistake_makes_it_throw(string file, int step)
    {
        Description description = file == "boats.json" ? SmallApi.Description.With(file, Boats.Json) : SmallApi.Description;
        CSharpCompilation compilation = CSharpCompilation.Create("App");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new IntercomGenerator().AsSourceGenerator()], description.Files, optionsProvider: DescriptionOptions.WithoutProperties);
        // The larger file has too many for every run; the step divides neither the number of values nor that of names, so each of them has its turn.
        foreach (string mutation in Mutations.Of(file, description[file]).Where((_, number) => number % step == 0))
        {
            driver = driver.ReplaceAdditionalTexts(description.With(file, mutation).Files).RunGenerators(compilation);
            GeneratorRunResult result = driver.GetRunResult().Results.Single();
            Assert.True(result.Exception is null, $"{result.Exception}\n{mutation}");
        }
    }
}
