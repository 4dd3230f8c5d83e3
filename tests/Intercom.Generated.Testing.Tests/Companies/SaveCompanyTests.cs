using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Companies;

public sealed class SaveCompanyTests : EmulatorTest
{
    [Fact]
    public async Task A_new_company_is_answered_in_full()
    {
        JsonObject company = await SaveAsync("/companies", """
            {"company_id":"acme","name":"Acme","plan":"gold","monthly_spend":250,"remote_created_at":1394531169,
            "size":85,"website":"https://acme.example","industry":"Toys","custom_attributes":{"tier":1}}
            """);

        string expected = $$$"""
            {
              "type":"company","id":"{{{(string)company["id"]!}}}","company_id":"acme","app_id":"{{{(string)company["app_id"]!}}}","name":"Acme",
              "plan":{"type":"plan","id":"1","name":"gold"},"remote_created_at":1394531169,"created_at":1500000000,"updated_at":1500000000,
              "last_request_at":null,"monthly_spend":250,"session_count":0,"user_count":0,"size":85,"website":"https://acme.example","industry":"Toys",
              "tags":{"type":"tag.list","tags":[]},"segments":{"type":"segment.list","segments":[]},"custom_attributes":{"tier":1}
            }
            """;
        Assert.Matches("^[0-9a-f]{24}$", (string)company["id"]!);
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), company.ToJsonString());
    }

    [Fact]
    public async Task A_company_id_alone_is_enough_and_means_the_company_from_then_on()
    {
        JsonObject made = await SaveAsync("/companies", """{"company_id":6,"plan":"gold","custom_attributes":{"a":1}}""");
        Clock.Advance(TimeSpan.FromSeconds(5));

        JsonObject changed = await SaveAsync("/companies", """{"company_id":"6","name":"Acme","custom_attributes":{"b":2}}""");

        Assert.Equal("{}", (await SaveAsync("/companies", """{"company_id":"7"}"""))["plan"]!.ToJsonString());
        Assert.Equal((string)made["id"]!, (string?)changed["id"]);
        Assert.Equal("Acme", (string?)changed["name"]);
        Assert.Equal("gold", (string?)changed["plan"]!["name"]);
        Assert.Equal("""{"a":1,"b":2}""", changed["custom_attributes"]!.ToJsonString());
        Assert.Equal(Start, (long)changed["created_at"]!);
        Assert.Equal(Start + 5, (long)changed["updated_at"]!);
    }

    [Theory]
    [InlineData("""{"id":"the-id","name":"Acme"}""")]
    [InlineData("""{"id":"the-id","company_id":"6","name":"Acme"}""")]
    [InlineData("""{"id":"unknown","company_id":"6","name":"Acme"}""")]
    public async Task A_company_is_meant_by_its_id_then_by_its_company_id(string body)
    {
        Emulator.AddCompany(new JsonObject { ["id"] = "the-id", ["company_id"] = "6" });

        Assert.Equal("the-id", (string?)(await SaveAsync("/companies", body))["id"]);
        Assert.Equal("Acme", (string?)(await GetAsync("/companies/the-id"))["name"]);
    }

    [Theory]
    [InlineData("{}", 400, "missing_parameter", null)]
    [InlineData("""{"name":"Acme"}""", 400, "missing_parameter", null)]
    [InlineData("""{"id":"unknown"}""", 404, "company_not_found", null)]
    [InlineData("""{"id":"the-id","company_id":"7"}""", 400, "parameter_invalid", "company_id")]
    [InlineData("""{"company_id":""}""", 400, "parameter_invalid", "company_id")]
    [InlineData("""{"company_id":"6","name":7}""", 400, "parameter_invalid", "name")]
    [InlineData("""{"company_id":"6","plan":{"name":"gold"}}""", 400, "parameter_invalid", "plan")]
    [InlineData("""{"company_id":"6","custom_attributes":{"a":[]}}""", 422, "parameter_invalid", "custom_attributes.a")]
    public async Task A_company_that_cannot_be_is_refused(string body, int status, string code, string? field)
    {
        Emulator.AddCompany(new JsonObject { ["id"] = "the-id", ["company_id"] = "6" });

        (await PostAsync("/companies", body)).AssertError(status, code, field);
    }

    [Theory]
    [InlineData("session_count", "99")]
    [InlineData("user_count", "99")]
    [InlineData("created_at", "1")]
    [InlineData("last_request_at", "1")]
    [InlineData("tags", """[{"id":"1"}]""")]
    [InlineData("segments", """[{"id":"1"}]""")]
    [InlineData("favourite_color", "\"blue\"")]
    public async Task What_is_not_writable_is_ignored(string name, string value)
    {
        JsonObject before = await SaveAsync("/companies", """{"company_id":"6"}""");

        JsonObject after = await SaveAsync("/companies", $$"""{"company_id":"6","{{name}}":{{value}}}""");

        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task Sessions_of_a_user_with_a_company_are_the_companys_too()
    {
        await SaveUserAsync("""{"user_id":"1","new_session":true,"companies":[{"company_id":"6"}]}""");
        await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6"}]}""");
        await SaveUserAsync("""{"user_id":"1","new_session":true}""");

        Assert.Equal(1, (int)(await GetAsync("/companies?company_id=6"))["session_count"]!);
    }
}
