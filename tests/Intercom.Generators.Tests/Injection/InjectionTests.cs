using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Injection;

/// <summary>Text of the description enters C# as literals and comments, and in no other way.</summary>
public sealed class InjectionTests
{
    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, HostileText.All.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_text_gives_the_same_code_as_plain_text(int number)
    {
        string hostile = HostileText.All[number];
        // As long as the other: names are told apart by their length first.
        GeneratorRun plain = GeneratorRun.Of(HostileDescription.Of(_ => new string('x', System.Text.Encoding.UTF8.GetByteCount(hostile))));
        GeneratorRun run = plain.Then(HostileDescription.Of(_ => hostile));
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources, source => Assert.Equal(Code(plain.Sources[source.Key]), Code(source.Value)));
        Assert.All(run.Sources, source => Assert.DoesNotContain(CodeTokens.Of(source.Value), token => token.Contains(HostileText.Canary, StringComparison.Ordinal)));

        // Backticks may or may not be pairs, and so become code in a comment or not.
        static IEnumerable<string> Code(string source) => CodeTokens.Of(source.Replace("<c>", "", StringComparison.Ordinal).Replace("</c>", "", StringComparison.Ordinal)).Where(token => token.Length > 0);
    }

    [Fact]
    public void Hostile_text_compiles_without_a_warning() =>
        LibraryCompilation.Of(HostileDescription.Of(place => place == 0 ? string.Concat(HostileText.All) : HostileText.All[place % HostileText.All.Count])).AssertCompiles();
}
