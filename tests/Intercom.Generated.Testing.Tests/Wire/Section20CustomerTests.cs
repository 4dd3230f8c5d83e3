namespace Intercom.Testing.Tests.Wire;

public sealed class Section20CustomerTests : WireTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (string name in new[] { "Alice", "Bob", "Cleo" })
            await UserAsync($$$"""{"user_id":"{{{name}}}","name":"{{{name}}}","custom_attributes":{"tier":1}}""");
    }

    [Fact]
    public async Task S20_A_customer_is_a_user_with_a_role()
    {
        WireAnswer found = await SearchAsync("""{"query":{"field":"name","operator":"=","value":"Alice"}}""");

        Assert.Equal(["customer", "user", "Alice", "1"], Texts(
            found.Read("customers.0.type"), found.Read("customers.0.role"), found.Read("customers.0.user_id"), found.Read("total_count")));
    }

    [Theory]
    [InlineData("ascending", "Alice,Bob,Cleo")]
    [InlineData("descending", "Cleo,Bob,Alice")]
    public async Task S20_Customers_are_sorted(string order, string names)
    {
        WireAnswer found = await SearchAsync($$$"""
            {"query":{"field":"custom_attributes.tier","operator":"=","value":1},"sort":{"field":"name","order":"{{{order}}}"}}
            """);

        Assert.Equal(names, string.Join(",", found.Each("customers", "name")));
    }

    [Fact]
    public async Task S20_A_search_is_continued_after_a_cursor()
    {
        const string query = "\"query\":{\"field\":\"custom_attributes.tier\",\"operator\":\"=\",\"value\":1},\"sort\":{\"field\":\"name\",\"order\":\"ascending\"}";
        WireAnswer first = await SearchAsync($$$"""{{{{query}}},"pagination":{"per_page":2}}""");
        Assert.Equal(["2", "2", "3"], Texts(first.Read("pages.next.page"), first.Read("pages.total_pages"), first.Read("total_count")));

        WireAnswer second = await SearchAsync($$$"""{{{{query}}},"pagination":{"per_page":2,"starting_after":"{{{first.Read("pages.next.starting_after")}}}"}}""");

        Assert.Equal(["Cleo"], second.Each("customers", "name"));
        Assert.Equal("null", second.Json("pages.next"));
    }

    [Fact]
    public async Task S20_What_is_no_longer_shown_can_be_searched_for()
    {
        await UserAsync("""{"user_id":"Dan","last_seen_ip":"203.0.113.7"}""");

        WireAnswer found = await SearchAsync("""{"query":{"field":"last_seen_ip","operator":"=","value":"203.0.113.7"}}""");

        Assert.Equal(["Dan"], found.Each("customers", "user_id"));
        Assert.Equal("null", found.Json("customers.0.last_seen_ip"));
    }

    [Theory]
    [InlineData("{}", "missing_parameter")]
    [InlineData("""{"query":{"field":"name","operator":"is","value":"x"}}""", "parameter_invalid")]
    [InlineData("""{"query":{"operator":"=","value":"x"}}""", "missing_parameter")]
    public async Task S20_A_search_that_cannot_be_is_refused(string body, string code) =>
        (await CallAsync("POST /customers/search", body, "Unstable")).Refuses(400, code);

    private async Task<WireAnswer> SearchAsync(string body) => (await CallAsync("POST /customers/search", body, "Unstable")).Is("customer.list");
}
