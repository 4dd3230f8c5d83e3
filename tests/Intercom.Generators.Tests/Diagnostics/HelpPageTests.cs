using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>DIAGNOSTICS.md explains every kind of mistake, and says what the generator says.</summary>
public sealed class HelpPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("generators", "DIAGNOSTICS.md"));

    /// <summary>Mistakes that are too large to show, or that no file has.</summary>
    private static readonly Dictionary<string, Description> s_notShown = new(StringComparer.Ordinal)
    {
        ["ICG0001"] = Description.Empty,
        ["ICG0013"] = SmallApi.Description.WithReplaced(
            "things.json", "\"attributes\": {", "\"attributes\": {" + string.Concat(Enumerable.Range(0, 59).Select(number => $"\"more_{number}\": {{ \"type\": \"string\", \"doc\": \"More.\", \"example\": \"\" }}, "))),
    };

    public static TheoryData<string> Ids { get; } = [.. KindsOfMistakes.ById.Keys];

    [Fact]
    public void Every_kind_has_a_section_with_its_title_and_there_is_no_other_section()
    {
        Assert.Equal(KindsOfMistakes.ById.Values.Select(kind => (kind.Id, Title: kind.Title.ToString(System.Globalization.CultureInfo.InvariantCulture))), HelpSection.All.Select(section => (section.Id, section.Title)));
        Assert.Equal(HelpSection.All.Count, Regex.Count(s_page, "^## ", RegexOptions.Multiline));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_kind_links_to_its_section(string id) =>
        Assert.Equal($"generators/DIAGNOSTICS.md#{id.ToLowerInvariant()}", KindsOfMistakes.ById[id].HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_mistake_of_a_section_gets_the_message_beside_it(string id)
    {
        HelpSection section = HelpSection.All.Single(section => section.Id == id);
        Assert.Equal(section.Wrong is null, s_notShown.ContainsKey(id));
        Assert.Equal(section.Message, Assert.Single(GeneratorRun.Of(section.Wrong ?? s_notShown[id]).Diagnostics).ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_section_says_to_write_is_right(string id)
    {
        HelpSection section = HelpSection.All.Single(section => section.Id == id);
        Assert.Empty(GeneratorRun.Of(section.Right ?? SmallApi.Description).Diagnostics);
    }
}
