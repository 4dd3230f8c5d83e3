using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Tags;

public sealed class SaveTagTests : EmulatorTest
{
    [Fact]
    public async Task A_tag_is_made_once_by_its_name()
    {
        JsonObject tag = await SaveAsync("/tags", """{"name":"vip"}""");
        JsonObject again = await SaveAsync("/tags", """{"name":"vip"}""");

        Assert.Equal("""{"type":"tag","id":"1","name":"vip"}""", tag.ToJsonString());
        Assert.Equal(tag.ToJsonString(), again.ToJsonString());
        Assert.Equal("2", (string?)(await SaveAsync("/tags", """{"name":"beta"}"""))["id"]);
    }

    [Fact]
    public async Task A_new_tags_id_is_none_that_was_brought_along()
    {
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"1","name":"vip"}]}""")!.AsObject());

        Assert.Equal("2", (string?)(await SaveAsync("/tags", """{"name":"beta"}"""))["id"]);
    }

    [Fact]
    public async Task A_renamed_tag_is_renamed_for_all_who_carry_it()
    {
        Emulator.AddUser(JsonNode.Parse("""{"user_id":"1","tags":[{"id":"7","name":"vip"}]}""")!.AsObject());

        Assert.Equal("""{"type":"tag","id":"7","name":"gold"}""", (await SaveAsync("/tags", """{"id":7,"name":"gold"}""")).ToJsonString());

        Assert.Equal("""{"type":"tag.list","tags":[{"type":"tag","id":"7","name":"gold"}]}""", (await GetAsync("/users?user_id=1"))["tags"]!.ToJsonString());
        (await GetAsync("/tags?name=vip")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task Users_and_leads_are_tagged_and_untagged_in_one_request()
    {
        foreach (string id in new[] { "a", "b", "c", "d" })
            Emulator.AddUser(new JsonObject { ["id"] = id, ["user_id"] = $"u-{id}", ["email"] = $"{id}@example.net" });
        Emulator.AddContact(new JsonObject { ["id"] = "lead" });
        await SaveAsync("/tags", """{"name":"vip","users":[{"id":"d"}]}""");

        JsonObject tag = await SaveAsync("/tags", """
            {"name":"vip","users":[{"id":"a"},{"user_id":"u-b","untag":false},{"email":"c@example.net","untag":null},{"id":"d","untag":true},{"id":"lead"}]}
            """);

        Assert.Equal("""{"type":"tag","id":"1","name":"vip"}""", tag.ToJsonString());
        Assert.Equal(["a", "b", "c"], (await GetAsync("/users?tag_id=1&order=asc")).IdsIn("users"));
        Assert.Equal(["lead"], (await GetAsync("/contacts?tag_id=1")).IdsIn("contacts"));
    }

    [Fact]
    public async Task Companies_are_tagged_and_untagged()
    {
        foreach (string id in new[] { "a", "b", "c", "d" })
            Emulator.AddCompany(new JsonObject { ["id"] = id, ["company_id"] = $"c-{id}", ["name"] = $"Company {id}" });
        await SaveAsync("/tags", """{"name":"red","companies":[{"id":"d"}]}""");

        await SaveAsync("/tags", """{"id":"1","companies":[{"id":"a"},{"company_id":"c-b"},{"name":"Company c"},{"id":"d","untag":true}]}""");

        Assert.Equal(["a", "b", "c"], (await GetAsync("/companies?tag_id=1&order=asc")).IdsIn("companies"));
        Assert.Equal("red", (string?)(await GetAsync("/companies/a"))["tags"]!["tags"]![0]!["name"]);
    }

    [Fact]
    public async Task Tagging_twice_is_tagging_once()
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "1" });

        await SaveAsync("/tags", """{"name":"vip","users":[{"user_id":"1"},{"user_id":"1"}]}""");

        Assert.Single((await GetAsync("/users?user_id=1"))["tags"]!["tags"]!.AsArray());
    }

    [Theory]
    [InlineData("{}", 400, "missing_parameter", null)]
    [InlineData("""{"name":null}""", 400, "missing_parameter", null)]
    [InlineData("""{"name":" "}""", 400, "parameter_invalid", "name")]
    [InlineData("""{"name":7}""", 400, "parameter_invalid", "name")]
    [InlineData("""{"id":"99","name":"new"}""", 404, "not_found", null)]
    [InlineData("""{"id":"1","name":"beta"}""", 409, "resource_conflict", "name")]
    [InlineData("""{"name":"new","users":[{"user_id":"1"}],"companies":[{"company_id":"6"}]}""", 400, "parameter_invalid", "companies")]
    [InlineData("""{"name":"new","users":[{"user_id":"1"},{"id":"nobody"}]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","users":[{"user_id":"1"},{"user_id":"nobody"}]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","users":[{"user_id":"1"},{"email":"x@y.z","untag":true}]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","companies":[{"company_id":"6"},{"id":"nothing"}]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","companies":[{"company_id":"6"},{"name":"nothing"}]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","users":"1"}""", 422, "parameter_invalid", "users")]
    [InlineData("""{"name":"new","users":["1"]}""", 422, "parameter_invalid", "users")]
    [InlineData("""{"name":"new","users":[{"name":"Ada"}]}""", 422, "parameter_invalid", "users")]
    [InlineData("""{"name":"new","user_ids":["1","nobody"],"tag_or_untag":"tag"}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","emails":["x@y.z"]}""", 404, "not_found", null)]
    [InlineData("""{"name":"new","user_ids":["1"],"tag_or_untag":"toggle"}""", 400, "parameter_invalid", "tag_or_untag")]
    [InlineData("""{"name":"new","user_ids":"1"}""", 422, "parameter_invalid", "user_ids")]
    [InlineData("""{"name":"new","user_ids":["1",null]}""", 400, "parameter_invalid", "user_ids")]
    [InlineData("""{"name":"new","users":[{"user_id":"1","untag":"yes"}]}""", 400, "parameter_invalid", "users.untag")]
    public async Task A_refused_request_changes_nothing(string body, int status, string code, string? field)
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "1" });
        Emulator.AddCompany(new JsonObject { ["company_id"] = "6" });
        await SaveAsync("/tags", """{"name":"vip"}""");
        await SaveAsync("/tags", """{"name":"beta"}""");

        (await PostAsync("/tags", body)).AssertError(status, code, field);

        Assert.Equal(["1", "2"], (await GetAsync("/tags")).IdsIn("tags"));
        Assert.Empty((await GetAsync("/users?user_id=1"))["tags"]!["tags"]!.AsArray());
        Assert.Empty((await GetAsync("/companies?company_id=6"))["tags"]!["tags"]!.AsArray());
    }
}
