using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>A mistake is reported where it is, by what was found and what to write instead.</summary>
public sealed class MistakeTests
{
    private static readonly Dictionary<string, Mistake> s_mistakes =
        new[] { MistakesOfKeys.All, MistakesOfNames.All, MistakesOfValues.All, MistakesOfRoles.All, MistakesOfModels.All, MistakesOfMethods.All, MistakesOfExamples.All, MistakesOfUse.All }.SelectMany(group => group).ToDictionary(mistake => mistake.Name, StringComparer.Ordinal);

    private static readonly GeneratorRun s_faultless = GeneratorRun.Of(SmallApi.Description);

    public static TheoryData<string> Names { get; } = [.. s_mistakes.Keys];

    [Fact]
    public void The_description_the_mistakes_are_made_in_has_none() => Assert.Empty(s_faultless.Diagnostics);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_reported_once_and_where_it_is(string name)
    {
        Mistake mistake = s_mistakes[name];
        Diagnostic reported = Assert.Single(s_faultless.Then(mistake.Description).Diagnostics);
        Assert.Equal(mistake.Report, reported.ToString());
        Assert.Equal(mistake.Span, reported.Location.GetLineSpan().Span);
    }

    [Fact]
    public void No_description_is_a_mistake_without_a_place()
    {
        Diagnostic reported = Assert.Single(GeneratorRun.Of(Description.Empty).Diagnostics);
        Assert.Equal("error ICG0001: There is no description of the API: add api-spec/v1/intercom.json and a file for each resource as AdditionalFiles with IntercomDescription=\"true\"", reported.ToString());
    }

    [Fact]
    public void Every_kind_of_mistake_has_a_test()
    {
        Assert.Equal(KindsOfMistakes.ById.Keys.Order(StringComparer.Ordinal), s_mistakes.Values.Select(mistake => mistake.Id).Append("ICG0001").Append("ICG0013").Distinct().Order(StringComparer.Ordinal));
    }
}
