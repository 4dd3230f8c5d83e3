using CsCheck;
using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Injection;

namespace Intercom.Generators.Tests.Properties;

/// <summary>Whatever a file holds, the generator gives code that is C#, or says what is wrong; nothing of the text is code. <c>INTERCOM_FUZZ_INPUTS</c> says how many are tried; a few unless it is set.</summary>
/// <remarks>A failure names the seed that repeats it: <c>CsCheck_Seed</c>.</remarks>
public sealed class AnyDescriptionTests
{
    private static readonly GeneratorRun s_faultless = GeneratorRun.Of(SmallApi.Description);

    [Fact]
    public void Any_text_is_generated_from_or_told_of() => Gen.Select(Gen.OneOf<string>("intercom.json", "things.json", "others.json"), AnyDescription.Text).Sample(AssertHarmless, iter: FuzzInputs.Number / 6);

    [Fact]
    public void Any_JSON_is_generated_from_or_told_of() => Gen.Select(Gen.OneOf<string>("intercom.json", "things.json", "others.json"), AnyDescription.Json).Sample(AssertHarmless, iter: FuzzInputs.Number / 3);

    [Fact]
    public void A_spoiled_description_is_generated_from_or_told_of() => Gen.Select(Gen.OneOf<string>("intercom.json", "things.json", "others.json"), AnyDescription.Spoiled).Sample(AssertHarmless, iter: FuzzInputs.Number / 2);

    private static void AssertHarmless(string file, string text)
    {
        GeneratorRun run = s_faultless.Then(SmallApi.Description.With(file, text));
        Assert.True(run.Sources.Count > 0 || run.Diagnostics.Count > 0);
        // What is as it was has been looked at.
        foreach (string code in run.SourcesOtherThan(s_faultless))
            Assert.DoesNotContain(CodeTokens.Of(code), token => token.Contains(HostileText.Canary, StringComparison.Ordinal));
    }
}
