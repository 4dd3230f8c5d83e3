using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class UserCompanyTests : EmulatorTest
{
    [Fact]
    public async Task A_company_is_made_when_a_user_is_put_into_it()
    {
        JsonObject list = (await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"acme","name":"Acme"}]}"""))["companies"]!.AsObject();

        Assert.Equal("company.list", (string?)list["type"]);
        JsonObject company = Assert.Single(list["companies"]!.AsArray())!.AsObject();
        Assert.Matches("^[0-9a-f]{24}$", (string)company["id"]!);
        company.Remove("id");
        Assert.Equal("""{"type":"company","company_id":"acme","name":"Acme"}""", company.ToJsonString());
    }

    [Fact]
    public async Task All_that_a_company_takes_is_accepted() =>
        (await PostUserAsync("""
            {"user_id":"1","companies":[{"company_id":"acme","name":"Acme","plan":"gold","monthly_spend":250.5,"remote_created_at":1394531169,
            "size":85,"website":"https://acme.example","industry":"Toys","custom_attributes":{"tier":1}}]}
            """)).AssertOk();

    [Fact]
    public async Task Companies_are_added_newest_first_and_none_is_lost()
    {
        await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6"}]}""");
        await SaveUserAsync("""{"user_id":"1","companies":[]}""");
        JsonObject user = await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"9"},{"company_id":"6"}]}""");

        Assert.Equal(["9", "6"], CompanyIds(user));
    }

    [Fact]
    public async Task A_numeric_company_id_is_answered_as_a_string()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":9}]}""");

        Assert.Equal(["9"], CompanyIds(user));
    }

    [Fact]
    public async Task An_unknown_id_is_taken_for_the_company_id()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","companies":[{"id":6,"name":"Intercom"}]}""");

        Assert.Equal(["6"], CompanyIds(user));
    }

    [Fact]
    public async Task A_company_is_one_for_all_its_users()
    {
        JsonObject first = await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"acme","name":"Acme"}]}""");
        string id = (string)first["companies"]!["companies"]![0]!["id"]!;
        await SaveUserAsync($$"""{"user_id":"2","companies":[{"id":"{{id}}","name":"Acme Corp"}]}""");

        JsonNode company = (await GetAsync("/users?user_id=1"))["companies"]!["companies"]![0]!;
        Assert.Equal("Acme Corp", (string?)company["name"]);
        Assert.Equal(1, (int)(await GetAsync("/counts"))["company"]!["count"]!);
    }

    [Fact]
    public async Task Remove_takes_the_user_out_and_keeps_the_company()
    {
        await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6"},{"company_id":"9"}]}""");

        JsonObject user = await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6","remove":true},{"company_id":"unknown","remove":true}]}""");

        Assert.Equal(["9"], CompanyIds(user));
        Assert.Equal(2, (int)(await GetAsync("/counts"))["company"]!["count"]!);
    }

    [Fact]
    public async Task Remove_works_by_id()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"6"}]}""");
        string id = (string)user["companies"]!["companies"]![0]!["id"]!;

        Assert.Empty(CompanyIds(await SaveUserAsync($$"""{"user_id":"1","companies":[{"id":"{{id}}","remove":true}]}""")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"company_id":"acme"}""")]
    [InlineData("\"acme\"")]
    [InlineData("""["acme"]""")]
    [InlineData("""[null]""")]
    [InlineData("""[{"name":"Acme"}]""")]
    public async Task Companies_of_the_wrong_shape_are_refused(string companies)
    {
        Answer answer = await PostUserAsync($$"""{"user_id":"1","companies":{{companies}}}""");

        answer.AssertError(422, "parameter_invalid", "companies");
        Assert.StartsWith("invalid companies data structure", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "7")]
    [InlineData("plan", """{"name":"gold"}""")]
    [InlineData("monthly_spend", "\"250\"")]
    [InlineData("remote_created_at", "1394531169.5")]
    [InlineData("size", "1.5")]
    [InlineData("remove", "\"yes\"")]
    [InlineData("company_id", "\"\"")]
    public async Task A_companys_value_of_the_wrong_type_is_refused(string name, string value) =>
        (await PostUserAsync($$"""{"user_id":"1","companies":[{"id":"acme","{{name}}":{{value}}}]}"""))
            .AssertError(400, "parameter_invalid", $"companies.{name}");

    [Fact]
    public async Task A_companys_nested_custom_attribute_is_refused() =>
        (await PostUserAsync("""{"user_id":"1","companies":[{"company_id":"acme","custom_attributes":{"a":{}}}]}"""))
            .AssertError(422, "parameter_invalid", "companies.custom_attributes.a");

    private static IEnumerable<string> CompanyIds(JsonObject user) =>
        user["companies"]!["companies"]!.AsArray().Select(company => (string)company!["company_id"]!);
}
