using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Whatever a maintainer does to a description, the generator does not fall over: CS8785 tells nobody what to mend. Where <c>INTERCOM_FUZZ_INPUTS</c> is set, everything is tried; else a share of it.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("intercom.json", 5)]
    [InlineData("things.json", 5)]
    [InlineData("boats.json", 59)]
    public void No_mistake_makes_it_throw(string file, int step)
    {
        Description description = file == "boats.json" ? SmallApi.Description.With(file, Boats.Json) : SmallApi.Description;
        GeneratorRun faultless = GeneratorRun.Of(description);
        // The step divides neither the number of values nor that of names, so each of them has its turn.
        if (FuzzInputs.AreAsked)
            step = 1;
        foreach (string mutation in Mutations.Of(file, description[file]).Where((_, number) => number % step == 0))
        {
            GeneratorRun run = faultless.Then(description.With(file, mutation));
            Assert.True(run.Sources.Count > 0 || run.Diagnostics.Count > 0, mutation);
        }
    }
}
