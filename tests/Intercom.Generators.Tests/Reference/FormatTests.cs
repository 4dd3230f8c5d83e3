using System.Reflection;
using Intercom.Generators.Binding;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Reference;

/// <summary>What api-spec/README.md says of the format is what the generator takes.</summary>
public sealed class FormatTests
{
    private static readonly Dictionary<string, KeyTable> s_tables = typeof(Keys).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<KeyTable>().ToDictionary(table => table.What.Trim('"'));

    public static TheoryData<string> Objects => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Every_key_is_explained_and_bold_where_it_must_be_there(string what) =>
        Assert.Equal(s_tables[what].Keys.Select(key => (key.Name, key.IsRequired)).Order(), FormatTables.Under(what).Order());

    [Fact]
    public void Every_role_is_explained() => Assert.Equal(RoleRules.Names.Order(), FormatTables.Under("Roles").Select(role => role.Name).Order());

    [Fact]
    public void Every_type_is_explained() =>
        Assert.Equal([.. TypeGrammar.Scalars.Concat(["list of", "array of"]).Order()], FormatTables.Under("Types").Select(type => type.Name).Order());

    [Fact]
    public void The_file_it_begins_with_has_no_mistake() =>
        Assert.Empty(GeneratorRun.Of(Description.OfRepository.With("teams.json", Assert.Single(FormatTables.Json))).Diagnostics);
}
