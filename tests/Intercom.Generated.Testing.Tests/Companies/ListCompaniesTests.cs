using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Companies;

public sealed class ListCompaniesTests : EmulatorTest
{
    [Fact]
    public async Task A_list_is_an_envelope_around_companies()
    {
        for (int i = 0; i < 51; i++)
            Emulator.AddCompany([]);

        Answer first = await GetAsync("/companies");
        Answer second = await GetAsync((string)first["pages"]!["next"]!);

        Assert.Equal(["type", "companies", "pages", "total_count"], first.Json.Select(property => property.Key));
        Assert.Equal("company.list", (string?)first["type"]);
        Assert.Equal(51, (int)first["total_count"]!);
        Assert.Equal([50, 1], new[] { first, second }.Select(page => page.IdsIn("companies").Count));
        Assert.Null(second["pages"]!["next"]);
    }

    [Theory]
    [InlineData("", "b", "a", "d", "c")]
    [InlineData("?order=asc", "c", "d", "a", "b")]
    [InlineData("?sort=created_at", "d", "c", "b", "a")]
    [InlineData("?sort=remote_created_at&order=desc", "a", "d", "c", "b")]
    [InlineData("?sort=updated_at&order=asc", "d", "c", "b", "a")]
    [InlineData("?tag_id=7", "a")]
    [InlineData("?segment_id=s", "c")]
    public async Task Companies_are_filtered_and_sorted(string query, params string[] expected)
    {
        Emulator.AddCompany(JsonNode.Parse("""{"id":"a","created_at":1,"updated_at":9,"last_request_at":5,"remote_created_at":1,"tags":[{"id":"7"}]}""")!.AsObject());
        Emulator.AddCompany(JsonNode.Parse("""{"id":"b","created_at":2,"updated_at":8,"last_request_at":6}""")!.AsObject());
        Emulator.AddCompany(JsonNode.Parse("""{"id":"c","created_at":3,"updated_at":7,"segments":[{"id":"s"}]}""")!.AsObject());
        Emulator.AddCompany(JsonNode.Parse("""{"id":"d","created_at":4,"updated_at":6}""")!.AsObject());

        Assert.Equal(expected, (await GetAsync($"/companies{query}")).IdsIn("companies"));
    }

    [Theory]
    [InlineData("order=up", "order")]
    [InlineData("sort=name", "sort")]
    [InlineData("tag_id=1&segment_id=2", "segment_id")]
    [InlineData("name=", "name")]
    [InlineData("page=0", "page")]
    [InlineData("type=admin", "type")]
    public async Task A_bad_parameter_is_refused(string query, string field) =>
        (await GetAsync($"/companies?{query}")).AssertError(400, "parameter_invalid", field);

    [Theory]
    [InlineData("/companies/the-id/users?order=asc")]
    [InlineData("/companies?company_id=6&type=user&order=asc")]
    [InlineData("/companies?company_id=6&type=users&order=asc")]
    [InlineData("/companies?name=Acme&type=user&order=asc")]
    public async Task The_users_of_a_company_are_listed(string path)
    {
        Emulator.AddCompany(new JsonObject { ["id"] = "the-id", ["company_id"] = "6", ["name"] = "Acme" });
        for (int i = 0; i < 3; i++)
            await SaveUserAsync($$"""{"user_id":"{{i}}","companies":[{"company_id":"6"}]}""");
        await SaveUserAsync("""{"user_id":"elsewhere","companies":[{"company_id":"7"}]}""");
        await SaveAsync("/contacts", """{"companies":[{"company_id":"6"}]}""");

        Answer first = await GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}per_page=2");
        Answer second = await GetAsync((string)first["pages"]!["next"]!);

        Assert.Equal("user.list", (string?)first["type"]);
        Assert.Equal(3, (int)first["total_count"]!);
        Assert.Equal(["0", "1"], first.UserIds);
        Assert.Equal(["2"], second.UserIds);
        Assert.Equal(3, (int)(await GetAsync("/companies/the-id"))["user_count"]!);
    }

    [Fact]
    public async Task Users_of_no_company_in_particular_are_refused() =>
        (await GetAsync("/companies?type=user")).AssertError(400, "missing_parameter");
}
