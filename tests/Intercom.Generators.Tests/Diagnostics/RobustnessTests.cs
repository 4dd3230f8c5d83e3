using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Whatever a maintainer does to a description, the generator does not fall over: CS8785 tells nobody what to mend.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("intercom.json")]
    [InlineData("things.json")]
    public void No_mistake_makes_it_throw(string file)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("App");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new IntercomGenerator().AsSourceGenerator()], SmallApi.Description.Files, optionsProvider: DescriptionOptions.WithoutProperties);
        foreach (string mutation in Mutations.Of(file, SmallApi.Description[file]))
        {
            driver = driver.ReplaceAdditionalTexts(SmallApi.Description.With(file, mutation).Files).RunGenerators(compilation);
            GeneratorRunResult result = driver.GetRunResult().Results.Single();
            Assert.True(result.Exception is null, $"{result.Exception}\n{mutation}");
        }
    }
}
