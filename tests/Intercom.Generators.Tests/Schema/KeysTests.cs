using System.Reflection;
using Intercom.Generators.Binding;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>The generator and the schemas say the same of every object: a table of keys has the definition of its name.</summary>
public sealed class KeysTests
{
    private static readonly Dictionary<string, KeyTable> s_tables = typeof(Keys).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(KeyTable))
        .ToDictionary(field => field.Name, field => (KeyTable)field.GetValue(null)!);

    public static TheoryData<string> Tables => [.. s_tables.Keys];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_object_has_the_keys_of_its_table(string table) =>
        Assert.Equal(s_tables[table].Keys.Select(key => key.Name).Order(), (await SchemaOfAsync(table)).Properties.Keys.Where(name => !Keys.IsAside(name)).Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_object_needs_the_keys_its_table_needs(string table) =>
        Assert.Equal(s_tables[table].Keys.Where(key => key.IsRequired).Select(key => key.Name).Order(), (await SchemaOfAsync(table)).RequiredProperties.Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_key_holds_what_its_table_says(string table)
    {
        JsonSchema schema = await SchemaOfAsync(table);

        // Where the table leaves it open the schema may say more.
        foreach (Key key in s_tables[table].Keys.Where(key => key.Kind != JsonKind.Any))
            Assert.Equal((key.Name, TypeOf(key.Kind)), (key.Name, schema.Properties[key.Name].ActualSchema.Type));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_object_takes_asides_and_nothing_else(string table)
    {
        JsonSchema schema = await SchemaOfAsync(table);

        Assert.False(schema.AllowAdditionalProperties);
        Assert.All(["$schema", "$comment"], aside => Assert.True(schema.Properties.ContainsKey(aside) || schema.PatternProperties.ContainsKey($"^\\{aside}$")));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_key_is_explained(string table) =>
        Assert.All((await SchemaOfAsync(table)).Properties.Values, property => Assert.NotEmpty(property.Description ?? property.ActualSchema.Description ?? ""));

    private static Task<JsonSchema> SchemaOfAsync(string table) => table switch
    {
        nameof(Keys.Shared) => ApiSpec.SchemaAsync("intercom.schema.json"),
        nameof(Keys.Resource) => ApiSpec.SchemaAsync("resource.schema.json"),
        _ => ApiSpec.DefinitionAsync(char.ToLowerInvariant(table[0]) + table[1..]),
    };

    private static JsonObjectType TypeOf(JsonKind kind) => kind switch
    {
        JsonKind.Text => JsonObjectType.String,
        JsonKind.Number => JsonObjectType.Integer,
        JsonKind.Flag => JsonObjectType.Boolean,
        JsonKind.List => JsonObjectType.Array,
        _ => JsonObjectType.Object,
    };
}
