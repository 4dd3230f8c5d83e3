using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Tags;

public sealed class FindTagTests : EmulatorTest
{
    [Fact]
    public async Task All_tags_are_listed_carried_or_not()
    {
        await SaveAsync("/tags", """{"name":"vip"}""");
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"124"},{"name":"beta"}]}""")!.AsObject());

        Answer answer = await GetAsync("/tags");

        Assert.Equal(
            """{"type":"tag.list","tags":[{"type":"tag","id":"1","name":"vip"},{"type":"tag","id":"124","name":"124"},{"type":"tag","id":"2","name":"beta"}]}""",
            answer.Json.ToJsonString());
    }

    [Fact]
    public async Task A_tag_is_found_by_id_and_by_name()
    {
        JsonObject tag = await SaveAsync("/tags", """{"name":"very & important"}""");

        Assert.Equal(tag.ToJsonString(), (await GetAsync("/tags/1")).Json.ToJsonString());
        Assert.Equal(tag.ToJsonString(), (await GetAsync("/tags?name=very%20%26%20important")).Json.ToJsonString());
    }

    [Theory]
    [InlineData("GET", "/tags/1")]
    [InlineData("GET", "/tags?name=vip")]
    [InlineData("DELETE", "/tags/1")]
    [InlineData("GET", "/tags?taggable_type=user&taggable_id=1")]
    [InlineData("GET", "/tags?taggable_type=user&user_id=1")]
    [InlineData("GET", "/tags?taggable_type=user&email=x%40y.z")]
    [InlineData("GET", "/tags?taggable_type=company&company_id=1")]
    public async Task What_is_not_there_is_not_found(string method, string path) =>
        (await SendAsync(new HttpMethod(method), path)).AssertError(404, "not_found");

    [Theory]
    [InlineData("taggable_type=user&taggable_id=the-user", "1")]
    [InlineData("taggable_type=user&user_id=u-1", "1")]
    [InlineData("taggable_type=user&email=ada%40example.net", "1")]
    [InlineData("taggable_type=user&taggable_id=the-lead", "2")]
    [InlineData("taggable_type=company&taggable_id=the-company", "3")]
    [InlineData("taggable_type=company&company_id=6", "3")]
    public async Task The_tags_of_one_are_listed(string query, string expected)
    {
        Emulator.AddUser(JsonNode.Parse("""{"id":"the-user","user_id":"u-1","email":"ada@example.net","tags":[{"id":"1"}]}""")!.AsObject());
        Emulator.AddContact(JsonNode.Parse("""{"id":"the-lead","tags":[{"id":"2"}]}""")!.AsObject());
        Emulator.AddCompany(JsonNode.Parse("""{"id":"the-company","company_id":"6","tags":[{"id":"3"}]}""")!.AsObject());

        Assert.Equal([expected], (await GetAsync($"/tags?{query}")).IdsIn("tags"));
    }

    [Theory]
    [InlineData("taggable_type=user", "missing_parameter", null)]
    [InlineData("taggable_type=company&user_id=1", "missing_parameter", null)]
    [InlineData("email=ada%40example.net", "missing_parameter", null)]
    [InlineData("taggable_type=admin&taggable_id=1", "parameter_invalid", "taggable_type")]
    [InlineData("name=", "parameter_invalid", "name")]
    public async Task A_filter_that_got_lost_does_not_list_all_tags(string query, string code, string? field) =>
        (await GetAsync($"/tags?{query}")).AssertError(400, code, field);

    [Fact]
    public async Task A_deleted_tag_is_gone_from_everything()
    {
        JsonNode Given() => JsonNode.Parse("""{"id":"x","tags":[{"id":"7","name":"vip"},{"id":"8","name":"beta"}]}""")!;
        Emulator.AddUser(Given().AsObject());
        JsonObject contact = Given().AsObject();
        contact["id"] = "y";
        Emulator.AddContact(contact);
        Emulator.AddCompany(Given().AsObject());

        (await DeleteAsync("/tags/7")).AssertOk();

        Assert.Equal(["8"], (await GetAsync("/tags")).IdsIn("tags"));
        foreach (string path in new[] { "/users/x", "/contacts/y", "/companies/x" })
            Assert.Equal("8", (string?)Assert.Single((await GetAsync(path))["tags"]!["tags"]!.AsArray())!["id"]);
    }
}
