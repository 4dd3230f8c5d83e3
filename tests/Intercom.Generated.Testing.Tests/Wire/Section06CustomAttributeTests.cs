namespace Intercom.Testing.Tests.Wire;

public sealed class Section06CustomAttributeTests : WireTest
{
    [Theory]
    [InlineData("\"text\"")]
    [InlineData("12")]
    [InlineData("12.5")]
    [InlineData("-3")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("\"2017-01-01T00:00:00Z\"")]
    public async Task S6_5_A_flat_value_is_kept_as_it_is(string value) =>
        Assert.Equal(value, (await PostAsync("user", "/users", $$$"""{"user_id":"1","custom_attributes":{"key":{{{value}}}}}""")).Json("custom_attributes.key"));

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("""{"a":1}""")]
    public async Task S6_5_A_tree_is_refused_and_changes_nothing(string value)
    {
        await UserAsync("""{"user_id":"1","custom_attributes":{"key":1}}""");

        WireAnswer answer = await CallAsync("POST /users", $$$"""{"user_id":"1","custom_attributes":{"key":{{{value}}}}}""");

        Assert.InRange(answer.Status, 400, 422);
        Assert.Equal("error.list", answer.Read("type"));
        Assert.Equal("1", (await GetAsync("user", "/users?user_id=1")).Json("custom_attributes.key"));
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("a$b")]
    public async Task S6_5_A_key_has_no_dot_and_no_dollar(string key) =>
        (await CallAsync("POST /users", $$$"""{"user_id":"1","custom_attributes":{"{{{key}}}":1}}""")).Refuses(400, "invalid_document");

    [Theory]
    [InlineData(190, true)]
    [InlineData(191, false)]
    public async Task S6_5_A_key_has_190_characters_at_most(int length, bool taken)
    {
        WireAnswer answer = await CallAsync("POST /users", $$$"""{"user_id":"1","custom_attributes":{"{{{new string('k', length)}}}":1}}""");

        if (taken)
            answer.Is("user");
        else
            answer.Refuses(400, "invalid_document");
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task S6_5_There_are_100_attributes_at_most(int count, bool taken)
    {
        string attributes = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"k{i}\":1"));

        WireAnswer answer = await CallAsync("POST /users", $$$"""{"user_id":"1","custom_attributes":{{{{attributes}}}}}""");

        if (taken)
            answer.Is("user");
        else
            answer.Refuses(400, "custom_data_limit_reached");
    }

    [Theory]
    [InlineData("/users", """{"user_id":"1","name":"x","custom_attributes":{"k1":2,"one_more":1}}""", "GET /users?user_id=1")]
    [InlineData("/companies", """{"company_id":"1","name":"x","custom_attributes":{"k1":2,"one_more":1}}""", "GET /companies?company_id=1")]
    public async Task S6_5_One_attribute_too_many_is_refused_and_changes_nothing(string path, string body, string read)
    {
        string attributes = string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"k{i}\":1"));
        string key = path == "/users" ? "user_id" : "company_id";
        Assert.Equal(200, (await CallAsync($"POST {path}", $$$"""{"{{{key}}}":"1","custom_attributes":{{{{attributes}}}}}""")).Status);

        (await CallAsync($"POST {path}", body)).Refuses(400, "custom_data_limit_reached");

        WireAnswer stored = await CallAsync(read);
        Assert.Equal(["null", "1", "absent"], Texts(stored.Json("name"), stored.Json("custom_attributes.k1"), stored.Json("custom_attributes.one_more")));
    }

    [Fact]
    public async Task S6_5_Keys_are_merged()
    {
        await UserAsync("""{"user_id":"1","custom_attributes":{"a":1,"b":2}}""");

        Assert.Equal("""{"a":1,"b":3,"c":4}""", (await PostAsync("user", "/users", """{"user_id":"1","custom_attributes":{"b":3,"c":4}}""")).Json("custom_attributes"));
        Assert.Equal("""{"a":1,"b":3,"c":4}""", (await PostAsync("user", "/users", """{"user_id":"1","custom_attributes":{}}""")).Json("custom_attributes"));
    }

    [Fact]
    public async Task S6_5_An_attribute_may_be_called_type() =>
        Assert.Equal("\"user.list\"", (await PostAsync("user", "/users", """{"user_id":"1","custom_attributes":{"type":"user.list"}}""")).Json("custom_attributes.type"));

    [Fact]
    public async Task S6_5_An_increment_is_the_clients_and_comes_as_a_number()
    {
        await UserAsync("""{"user_id":"1","custom_attributes":{"karma":4}}""");

        Assert.Equal("3", (await PostAsync("user", "/users", """{"user_id":"1","custom_attributes":{"karma":3}}""")).Json("custom_attributes.karma"));
        Assert.Equal("3", (await PostAsync("user", "/users", """{"user_id":"1","increments":{"karma":10}}""")).Json("custom_attributes.karma"));
    }
}
