using Intercom.Generators.Benchmarks;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Caching;

/// <summary>What the benchmarks measure.</summary>
public sealed class MeasuredDescriptionTests
{
    [Fact]
    public void A_description_several_times_as_large_has_no_mistake_and_as_much_more_code()
    {
        Description twice = Descriptions.Times(2).Aggregate(Description.Empty, static (description, file) => description.With(file.Path, file.GetText()!.ToString()));
        GeneratorRun run = GeneratorRun.Of(twice);
        Assert.Empty(run.Diagnostics);

        // Of each kind of file there is another for each resource, model, union and enumeration; what there is one of stays one.
        int once = GeneratorRun.Of(Description.OfRepository).Sources.Count;
        Assert.InRange(run.Sources.Count, (2 * once) - 6, 2 * once);
    }
}
