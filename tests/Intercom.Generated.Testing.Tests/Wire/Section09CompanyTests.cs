using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section09CompanyTests : WireTest
{
    private const string Acme = """
        {"company_id":"acme","name":"Acme","plan":"gold","monthly_spend":250,"remote_created_at":1394531169,"size":85,
         "website":"https://acme.example","industry":"Toys","custom_attributes":{"tier":1}}
        """;

    [Theory]
    [InlineData("type", "\"company\"")]
    [InlineData("company_id", "\"acme\"")]
    [InlineData("name", "\"Acme\"")]
    [InlineData("plan.type", "\"plan\"")]
    [InlineData("plan.name", "\"gold\"")]
    [InlineData("monthly_spend", "250")]
    [InlineData("remote_created_at", "1394531169")]
    [InlineData("created_at", "1500000000")]
    [InlineData("updated_at", "1500000000")]
    [InlineData("last_request_at", "null")]
    [InlineData("session_count", "0")]
    [InlineData("user_count", "0")]
    [InlineData("size", "85")]
    [InlineData("website", "\"https://acme.example\"")]
    [InlineData("industry", "\"Toys\"")]
    [InlineData("tags", """{"type":"tag.list","tags":[]}""")]
    [InlineData("segments", """{"type":"segment.list","segments":[]}""")]
    [InlineData("custom_attributes", """{"tier":1}""")]
    public async Task S9_2_A_created_company_is_answered_whole(string field, string json)
    {
        WireAnswer company = await PostAsync("company", "/companies", Acme);

        Assert.Equal(json, company.Json(field));
        Assert.Equal(json, (await GetAsync("company", $"/companies/{company.Read("id")}")).Json(field));
    }

    [Fact]
    public async Task S9_1_A_plan_has_one_id_and_none_is_an_empty_object()
    {
        string first = (await PostAsync("company", "/companies", """{"company_id":"1","plan":"gold"}""")).Read("plan.id")!;

        Assert.Equal($"\"{first}\"", (await PostAsync("company", "/companies", """{"company_id":"2","plan":"gold"}""")).Json("plan.id"));
        Assert.Equal("{}", (await PostAsync("company", "/companies", """{"company_id":"3"}""")).Json("plan"));
    }

    [Theory]
    [InlineData("""{"company_id":"acme","name":"New"}""")]
    [InlineData("""{"id":"{id}","name":"New"}""")]
    [InlineData("""{"id":"{id}","company_id":"acme","name":"New"}""")]
    public async Task S9_2_A_company_is_updated_by_company_id_or_id(string body)
    {
        string id = (await PostAsync("company", "/companies", Acme)).Read("id")!;

        WireAnswer saved = await PostAsync("company", "/companies", body.Replace("{id}", id, StringComparison.Ordinal));

        Assert.Equal([id, "New", "85"], Texts(saved.Read("id"), saved.Read("name"), saved.Read("size")));
    }

    [Fact]
    public async Task S9_2_A_company_needs_a_company_id() => (await CallAsync("POST /companies", """{"name":"Acme"}""")).Refuses(400, "missing_parameter");

    [Theory]
    [InlineData("/companies/000000000000000000000000")]
    [InlineData("/companies?company_id=nobody")]
    [InlineData("/companies?name=nobody")]
    [InlineData("/companies/000000000000000000000000/users")]
    public async Task S9_3_An_unknown_company_is_not_found(string path) => (await CallAsync($"GET {path}")).Refuses(404, "company_not_found");

    [Theory]
    [InlineData("/companies/{id}/users")]
    [InlineData("/companies?company_id=acme&type=user")]
    [InlineData("/companies?company_id=acme&type=users")]
    [InlineData("/companies?name=Acme&type=user")]
    public async Task S9_3_The_users_of_a_company_are_listed(string path)
    {
        string id = (await PostAsync("company", "/companies", Acme)).Read("id")!;
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"acme"}]}""");
        await UserAsync("""{"user_id":"2","companies":[{"company_id":"acme"}]}""");
        await UserAsync("""{"user_id":"3"}""");

        WireAnswer list = await GetAsync("user.list", path.Replace("{id}", id, StringComparison.Ordinal));

        Assert.Equal(["1", "2"], list.Each("users", "user_id").Order());
        Assert.Equal("2", (await GetAsync("company", $"/companies/{id}")).Read("user_count"));
    }

    [Fact]
    public async Task S9_3_The_users_of_a_company_come_in_pages()
    {
        for (int i = 0; i < 3; i++)
            await UserAsync($$"""{"user_id":"{{i}}","companies":[{"company_id":"acme"}]}""");

        WireAnswer list = await GetAsync("user.list", "/companies?company_id=acme&type=user&per_page=2");

        Assert.Equal(2, list.Count("users"));
        Assert.Equal(1, (await GetAsync("user.list", list.Read("pages.next")!)).Count("users"));
    }

    [Fact]
    public async Task S9_3_Companies_are_listed_by_tag_and_segment()
    {
        Intercom.AddCompany(new() { ["company_id"] = "in", ["segments"] = new JsonArray(new JsonObject { ["id"] = "s" }) });
        await PostAsync("company", "/companies", Acme);
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip","companies":[{"company_id":"acme"}]}""")).Read("id")!;

        Assert.Equal(["acme"], (await GetAsync("company.list", $"/companies?tag_id={tag}")).Each("companies", "company_id"));
        Assert.Equal(["in"], (await GetAsync("company.list", "/companies?segment_id=s")).Each("companies", "company_id"));
    }

    [Fact]
    public async Task S9_3_The_last_active_company_comes_first()
    {
        Intercom.AddCompany(new() { ["company_id"] = "earlier", ["last_request_at"] = 1_400_000_000 });
        Intercom.AddCompany(new() { ["company_id"] = "later", ["last_request_at"] = 1_400_000_001 });

        Assert.Equal(["later", "earlier"], (await GetAsync("company.list", "/companies")).Each("companies", "company_id"));
        Assert.Equal(["earlier", "later"], (await GetAsync("company.list", "/companies?order=asc")).Each("companies", "company_id"));
    }

    [Fact]
    public async Task S5_C8_A_deleted_company_is_gone_from_its_users()
    {
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"acme"}]}""");
        string id = (await GetAsync("company", "/companies?company_id=acme")).Read("id")!;

        Assert.Equal(200, (await CallAsync($"DELETE /companies/{id}")).Status);

        (await CallAsync($"GET /companies/{id}")).Refuses(404, "company_not_found");
        Assert.Equal(0, (await GetAsync("user", "/users?user_id=1")).Count("companies.companies"));
    }
}
