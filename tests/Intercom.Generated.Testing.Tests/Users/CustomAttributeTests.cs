using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class CustomAttributeTests : EmulatorTest
{
    [Fact]
    public async Task Values_come_back_as_they_were_sent()
    {
        const string attributes = """{"seats":12,"spend":1234.56,"beta":true,"plan":"gold","trial_ends_at":1467000000,"left":null,"type":"Faith","big":9007199254740993}""";

        JsonObject user = await SaveUserAsync($$"""{"user_id":"1","custom_attributes":{{attributes}}}""");

        Assert.Equal(attributes, user["custom_attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task They_merge_key_by_key()
    {
        await SaveUserAsync("""{"user_id":"1","custom_attributes":{"a":1,"b":2,"c":3}}""");

        JsonObject user = await SaveUserAsync("""{"user_id":"1","custom_attributes":{"b":null,"c":4,"d":5}}""");

        Assert.Equal("""{"a":1,"b":null,"c":4,"d":5}""", user["custom_attributes"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Nothing_sent_changes_nothing(string attributes)
    {
        await SaveUserAsync("""{"user_id":"1","custom_attributes":{"a":1}}""");

        JsonObject user = await SaveUserAsync($$"""{"user_id":"1","custom_attributes":{{attributes}}}""");

        Assert.Equal("""{"a":1}""", user["custom_attributes"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"address":{"city":"Dublin"}}""", "custom_attributes.address")]
    [InlineData("""{"colors":["blue"]}""", "custom_attributes.colors")]
    [InlineData("""["blue"]""", "custom_attributes")]
    [InlineData("\"blue\"", "custom_attributes")]
    public async Task A_nested_value_is_refused(string attributes, string field) =>
        (await PostUserAsync($$"""{"user_id":"1","custom_attributes":{{attributes}}}""")).AssertError(422, "parameter_invalid", field);

    [Theory]
    [InlineData("a.b")]
    [InlineData("$a")]
    [InlineData("")]
    public async Task A_name_that_cannot_be_stored_is_an_invalid_document(string name) =>
        (await PostUserAsync($$$"""{"user_id":"1","custom_attributes":{"{{{name}}}":1}}""")).AssertError(400, "invalid_document", "custom_attributes");

    [Theory]
    [InlineData(190, 200)]
    [InlineData(191, 400)]
    public async Task A_name_has_190_characters_at_most(int length, int status) =>
        Assert.Equal(status, (await PostUserAsync($$$"""{"user_id":"1","custom_attributes":{"{{{new string('k', length)}}}":1}}""")).Status);
}
