using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Companies;

public sealed class FindCompanyTests : EmulatorTest
{
    [Theory]
    [InlineData("/companies/the-id")]
    [InlineData("/companies?company_id=6")]
    [InlineData("/companies?name=Blue%20%26%20Sun")]
    public async Task A_company_is_found(string path)
    {
        Emulator.AddCompany(new JsonObject { ["id"] = "the-id", ["company_id"] = "6", ["name"] = "Blue & Sun" });

        Answer answer = await GetAsync(path);

        Assert.Equal("company", (string?)answer["type"]);
        Assert.Equal("the-id", (string?)answer["id"]);
    }

    [Theory]
    [InlineData("/companies/1")]
    [InlineData("/companies?company_id=1")]
    [InlineData("/companies?name=1")]
    [InlineData("/companies/1/users")]
    [InlineData("/companies?company_id=1&type=user")]
    public async Task A_company_that_is_not_there_is_not_found(string path) =>
        (await GetAsync(path)).AssertError(404, "company_not_found");

    [Fact]
    public async Task An_added_company_is_stored_as_given_over_a_new_companys_values()
    {
        JsonObject given = JsonNode.Parse("""
            {"type":"company","id":"the-id","company_id":"6","name":"Blue Sun","created_at":1,"last_request_at":2,"session_count":26,"user_count":7,
            "monthly_spend":100.5,"plan":{"type":"plan","id":"269315","name":"Pro"},"custom_attributes":null,
            "tags":{"type":"tag.list","tags":[{"type":"tag","id":"9","name":"vip"}]},"segments":[{"id":"s"}]}
            """)!.AsObject();

        Assert.Equal("the-id", Emulator.AddCompany(given));

        JsonObject company = (await GetAsync("/companies/the-id")).Json;
        foreach (string name in new[] { "company_id", "name", "created_at", "last_request_at", "session_count", "monthly_spend", "plan", "tags" })
            Assert.True(JsonNode.DeepEquals(given[name], company[name]), name);
        Assert.Equal("""{"type":"segment.list","segments":[{"type":"segment","id":"s"}]}""", company["segments"]!.ToJsonString());
        Assert.Equal(0, (int)company["user_count"]!);
        Assert.Equal("269315", (string?)(await SaveAsync("/companies", """{"company_id":"7","plan":"Pro"}"""))["plan"]!["id"]);
        Assert.Equal("""{"a":1}""", (await SaveAsync("/companies", """{"id":"the-id","custom_attributes":{"a":1}}"""))["custom_attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task A_company_added_without_identifiers_has_some()
    {
        string id = Emulator.AddCompany(new JsonObject { ["name"] = "Acme", ["plan"] = "gold" });

        Answer answer = await GetAsync($"/companies?company_id={id}");
        Assert.Equal(id, (string?)answer["id"]);
        Assert.Equal("gold", (string?)answer["plan"]!["name"]);
    }

    [Theory]
    [InlineData("""{"id":"the-id"}""")]
    [InlineData("""{"company_id":"6"}""")]
    [InlineData("""{"company_id":6}""")]
    [InlineData("""{"type":"user"}""")]
    public void A_company_that_cannot_be_is_an_argument_exception(string company)
    {
        Emulator.AddCompany(new JsonObject { ["id"] = "the-id", ["company_id"] = "6" });

        Assert.Throws<ArgumentException>(nameof(company), () => Emulator.AddCompany(JsonNode.Parse(company)!.AsObject()));
    }

    [Fact]
    public async Task A_deleted_company_is_answered_and_loses_its_users()
    {
        string id = Emulator.AddCompany(new JsonObject { ["company_id"] = "6" });
        await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6"},{"company_id":"9"}]}""");

        Answer answer = await DeleteAsync($"/companies/{id}");

        Assert.Equal(id, (string?)answer["id"]);
        Assert.Equal(1, (int)answer["user_count"]!);
        (await DeleteAsync($"/companies/{id}")).AssertError(404, "company_not_found");
        Assert.Equal("9", (string?)Assert.Single((await GetAsync("/users?user_id=1"))["companies"]!["companies"]!.AsArray())!["company_id"]);
    }
}
