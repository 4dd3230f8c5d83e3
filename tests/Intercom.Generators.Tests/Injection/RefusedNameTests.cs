using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Injection;

/// <summary>What would be a name in C# and cannot be one is refused, and nothing of it is written.</summary>
public sealed class RefusedNameTests
{
    private static readonly GeneratorRun s_faultless = GeneratorRun.Of(SmallApi.Description);

    /// <summary>What stands in a file, and the same with § for a name; ' is for the quotes of JSON.</summary>
    public static TheoryData<string, string, string> Places { get; } = new()
    {
        { "things.json", "'size': {", "'§': {" },
        { "things.json", "'size': {", "'size': { 'name': '§'," },
        { "things.json", "'move': {", "'§': {" },
        { "things.json", "'move': {", "'move': { 'name': '§'," },
        { "things.json", "'order': {", "'§': {" },
        { "things.json", "'order': {", "'order': { 'name': '§'," },
        { "things.json", "'shelf': {", "'shelf': { 'name': '§'," },
        { "intercom.json", "'place': {", "'§': {" },
        { "intercom.json", "'place': {", "'place': { 'name': '§'," },
        { "intercom.json", "'sort_order': {", "'§': {" },
        { "intercom.json", "'sort_order': {", "'sort_order': { 'name': '§'," },
        { "intercom.json", "'anything': {", "'§': {" },
        { "intercom.json", "'anything': {", "'anything': { 'name': '§'," },
        { "things.json", "'doc': 'Moves one.'", "'doc': 'Moves one.', 'method': '§'" },
        { "intercom.json", "'desc': {", "'§': {" },
        { "intercom.json", "'desc': {", "'desc': { 'name': '§'," },
        { "intercom.json", "'gone': {", "'§': {" },
        { "intercom.json", "'namespace': 'Intercom'", "'namespace': '§'" },
        { "things.json", "'GET /things/{id}'", "'GET /things/{id}§'" },
        { "things.json", "'GET /things/{id}'", "'GET§ /things/{id}'" },
        { "intercom.json", "'410'", "'410§'" },
        { "intercom.json", "'https://api.intercom.io'", "'§'" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_name_that_is_no_identifier_is_refused(string file, string original, string edited)
    {
        foreach (string hostile in HostileText.All)
        {
            Description description = SmallApi.Description.WithReplaced(file, Json(original), Json(edited).Replace("§", HostileText.Json(hostile), StringComparison.Ordinal));
            GeneratorRun run = s_faultless.Then(description);
            Assert.Contains(run.Diagnostics, found => found.Id == "ICG0008" && found.Location.GetLineSpan().Path == file);
            AssertHarmless(run);
        }
    }

    [Fact]
    public void A_file_whose_name_is_no_identifier_is_refused()
    {
        foreach (string hostile in HostileText.All.Where(hostile => !hostile.Contains('/', StringComparison.Ordinal)))
        {
            GeneratorRun run = s_faultless.Then(SmallApi.Description.With(hostile + ".json", SmallApi.Of("other", "others")));
            Assert.Equal("ICG0008", Assert.Single(run.Diagnostics).Id);
            AssertHarmless(run);
        }
    }

    private static void AssertHarmless(GeneratorRun run) =>
        Assert.All(run.SourcesOtherThan(s_faultless), code => Assert.DoesNotContain(CodeTokens.Of(code), token => token.Contains(HostileText.Canary, StringComparison.Ordinal)));

    private static string Json(string quoted) => quoted.Replace('\'', '"');
}
