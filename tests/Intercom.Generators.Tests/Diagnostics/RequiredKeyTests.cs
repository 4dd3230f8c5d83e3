using Intercom.Generators.Binding;
using Intercom.Generators.Parsing;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Every required key of every object of the small description, which has one of each kind, left out one at a time.</summary>
public sealed class RequiredKeyTests
{
    private static readonly GeneratorRun s_faultless = GeneratorRun.Of(SmallApi.Description);

    public static TheoryData<string> Files { get; } = [.. SmallApi.Description.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_required_key_that_is_left_out_is_missed_where_it_belongs(string file)
    {
        string text = SmallApi.Description[file];
        foreach (DescribedObject described in DescribedObject.AllOf(file, text))
        {
            foreach (Key key in described.Table.Keys.Where(key => key.IsRequired))
            {
                string[] missed = [.. Reports(file, Without(text, described.Map, key.Name)).Where(report => report.Contains("ICG0004", StringComparison.Ordinal))];
                Assert.Equal([$"{file}({LineAndColumn(text, described.At)}): error ICG0004: {Sentence(described.Table.What)} lacks the key '{key.Name}'; write \"{key.Name}\": {key.Hint}"], missed);
            }
        }
    }

    [Fact]
    public void All_kinds_of_objects_are_among_them()
    {
        string[] described = [.. SmallApi.Description.Names.SelectMany(file => DescribedObject.AllOf(file, SmallApi.Description[file])).Select(found => found.Table.What).Distinct()];
        KeyTable[] tables = [.. typeof(Keys).GetFields().Select(field => field.GetValue(null)).OfType<KeyTable>()];
        Assert.Empty(tables.Select(table => table.What).Except(described));
    }

    private static IEnumerable<string> Reports(string file, string text) => s_faultless.Then(SmallApi.Description.With(file, text)).Diagnostics.Select(found => found.ToString());

    /// <summary>The text without a member, which turns into a comment for editors: so no comma needs to go.</summary>
    private static string Without(string text, JsonMap map, string key)
    {
        JsonMember member = map.Members.Single(member => member.Name == key);
        return text[..member.NameRange.Start] + "\"$comment\"" + text[(member.NameRange.Start + member.NameRange.Length)..];
    }

    private static string LineAndColumn(string text, int at)
    {
        string before = text[..at];
        return $"{before.Count(character => character == '\n') + 1},{at - before.LastIndexOf('\n')}";
    }

    private static string Sentence(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
