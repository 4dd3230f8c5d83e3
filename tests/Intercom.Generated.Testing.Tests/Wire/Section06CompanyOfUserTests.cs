namespace Intercom.Testing.Tests.Wire;

public sealed class Section06CompanyOfUserTests : WireTest
{
    [Fact]
    public async Task S6_4_An_unknown_company_is_made()
    {
        await UserAsync("""
            {"user_id":"1","companies":[{"company_id":"acme","name":"Acme","monthly_spend":250,"plan":"gold","size":85,"website":"https://acme.example",
             "industry":"Toys","remote_created_at":1394531169,"custom_attributes":{"tier":1}}]}
            """);

        WireAnswer company = await GetAsync("company", "/companies?company_id=acme");

        Assert.Equal(["Acme", "250", "gold", "85", "Toys", "1394531169", "1", "1"], Texts(
            company.Read("name"), company.Read("monthly_spend"), company.Read("plan.name"), company.Read("size"), company.Read("industry"),
            company.Read("remote_created_at"), company.Read("custom_attributes.tier"), company.Read("user_count")));
    }

    [Fact]
    public async Task S6_4_Companies_are_added_and_none_is_lost()
    {
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"a"},{"company_id":"b"}]}""");

        WireAnswer user = await PostAsync("user", "/users", """{"user_id":"1","companies":[{"company_id":"c"}]}""");

        Assert.Equal(["a", "b", "c"], user.Each("companies.companies", "company_id").Order());
        Assert.Equal(3, (await PostAsync("user", "/users", """{"user_id":"1","companies":[]}""")).Count("companies.companies"));
    }

    [Fact]
    public async Task S6_4_A_known_company_is_changed()
    {
        string id = (await PostAsync("company", "/companies", """{"company_id":"acme","name":"Old"}""")).Read("id")!;

        WireAnswer user = await PostAsync("user", "/users", """{"user_id":"1","companies":[{"company_id":"acme","name":"New"}]}""");

        Assert.Equal([id, "New"], Texts(user.Read("companies.companies.0.id"), user.Read("companies.companies.0.name")));
    }

    [Theory]
    [InlineData("""{"company_id":"acme","remove":true}""")]
    [InlineData("""{"id":"{id}","remove":true}""")]
    [InlineData("""{"id":"{id}","company_id":"acme","remove":true}""")]
    public async Task S6_4_Remove_takes_the_user_out_of_a_company(string removed)
    {
        WireAnswer user = await PostAsync("user", "/users", """{"user_id":"1","companies":[{"company_id":"acme"},{"company_id":"other"}]}""");
        string id = (await GetAsync("company", "/companies?company_id=acme")).Read("id")!;

        user = await PostAsync("user", "/users", $$"""{"user_id":"1","companies":[{{removed.Replace("{id}", id, StringComparison.Ordinal)}}]}""");

        Assert.Equal(["other"], user.Each("companies.companies", "company_id"));
        Assert.Equal("0", (await GetAsync("company", "/companies?company_id=acme")).Read("user_count"));
    }

    [Fact]
    public async Task S6_4_Removing_an_unknown_company_makes_none()
    {
        await PostAsync("user", "/users", """{"user_id":"1","companies":[{"company_id":"acme","remove":true}]}""");

        (await CallAsync("GET /companies?company_id=acme")).Refuses(404, "company_not_found");
    }

    [Fact]
    public async Task S6_3_A_new_session_is_the_companys_too()
    {
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"acme"}]}""");
        await UserAsync("""{"user_id":"1","new_session":true,"companies":[{"company_id":"acme"}]}""");

        Assert.Equal("1", (await GetAsync("company", "/companies?company_id=acme")).Read("session_count"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":"company.list","companies":[]}""")]
    [InlineData("[{}]")]
    public async Task S6_4_What_is_no_array_of_companies_is_refused(string companies) =>
        (await CallAsync("POST /users", $$"""{"user_id":"1","companies":{{companies}}}""")).Refuses(422, "parameter_invalid");
}
