using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Injection;

/// <summary>Text of the description enters C# as literals and comments, and in no other way.</summary>
public sealed class InjectionTests
{
    private static readonly GeneratorRun s_plain = GeneratorRun.Of(HostileDescription.Of(_ => "x"));

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, HostileText.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_text_gives_the_same_code_as_plain_text(int number)
    {
        string hostile = HostileText.All[number];
        // As long as the other: names are told apart by their length first.
        GeneratorRun plain = s_plain.Then(HostileDescription.Of(_ => new string('x', System.Text.Encoding.UTF8.GetByteCount(hostile))));
        GeneratorRun run = plain.Then(HostileDescription.Of(_ => hostile));
        Assert.Empty(run.Diagnostics);
        foreach ((string name, string code) in run.Sources.Where(source => plain.Sources[source.Key] != source.Value))
        {
            Assert.Equal(Code(plain.Sources[name]), Code(code));
            Assert.DoesNotContain(CodeTokens.Of(code), token => token.Contains(HostileText.Canary, StringComparison.Ordinal));
        }

        // Backticks may or may not be pairs, and so become code in a comment or not.
        static IEnumerable<string> Code(string source) => CodeTokens.Of(source.Replace("<c>", "", StringComparison.Ordinal).Replace("</c>", "", StringComparison.Ordinal)).Where(token => token.Length > 0);
    }

    [Fact]
    public void Hostile_text_compiles_without_a_warning() =>
        LibraryCompilation.Of(HostileDescription.Of(place => place == 0 ? string.Concat(HostileText.All) : HostileText.All[place % HostileText.All.Count])).AssertCompiles();

    [Fact]
    public void Texts_of_100_kilobytes_are_text_too()
    {
        // One place each: a name in C# comes of none of them.
        string text = string.Concat(Enumerable.Repeat("\"; */ PWNED \u2028 ]]>", 5_000));
        Description description = SmallApi.Description
            .WithReplaced("things.json", "Moves one.", HostileText.Json(text))
            .WithReplaced("things.json", "\"a name\"", $"\"{HostileText.Json(text)}\"")
            .WithReplaced("intercom.json", "Up.", HostileText.Json(text))
            .WithReplaced("intercom.json", "gone_for_good", HostileText.Json(text));
        GeneratorRun run = GeneratorRun.Of(description);
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources.Values, code => Assert.DoesNotContain(CodeTokens.Of(code), token => token.Contains(HostileText.Canary, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Ten_thousand_levels_are_told_of(string open, string close)
    {
        string deep = string.Concat(Enumerable.Repeat(open, 10_000)) + "0" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Equal("ICG0002", Assert.Single(GeneratorRun.Of(SmallApi.Description.With("things.json", deep)).Diagnostics).Id);
        Assert.Equal("ICG0002", Assert.Single(GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"example\": 3", $"\"example\": {deep}")).Diagnostics).Id);
    }

    [Theory]
    [InlineData("\0{")]
    [InlineData("\uFEFF\uFEFF{")]
    [InlineData("{ \"doc\": \"\0\" }")]
    [InlineData("{ \"doc\": \"\\udc00\" }")]
    public void What_is_no_text_in_JSON_is_told_of(string text) =>
        Assert.Contains("ICG0002", GeneratorRun.Of(SmallApi.Description.With("things.json", text)).Diagnostics.Select(found => found.Id));

    [Fact]
    public void Line_ends_of_another_system_give_the_same_code() => Assert.Equal(
        GeneratorRun.Of(SmallApi.Description).Sources,
        GeneratorRun.Of(SmallApi.Description.Names.Aggregate(SmallApi.Description, static (description, name) => description.With(name, description[name].ReplaceLineEndings("\r\n")))).Sources);
}
