namespace Intercom.Testing.Tests.Wire;

public sealed class Section10TagTests : WireTest
{
    [Fact]
    public async Task S10_A_tag_has_a_type_an_id_and_a_name()
    {
        WireAnswer tag = await PostAsync("tag", "/tags", """{"name":"vip"}""");

        Assert.Equal("vip", tag.Read("name"));
        Assert.Equal(tag.Read("id"), (await PostAsync("tag", "/tags", """{"name":"vip"}""")).Read("id"));
        Assert.Equal([tag.Read("id")], (await GetAsync("tag.list", "/tags")).Each("tags", "id"));
    }

    [Fact]
    public async Task S10_A_tag_is_renamed_wherever_it_is()
    {
        await UserAsync("""{"user_id":"1"}""");
        string id = (await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"1"}]}""")).Read("id")!;

        Assert.Equal("vip-2016", (await PostAsync("tag", "/tags", $$"""{"id":"{{id}}","name":"vip-2016"}""")).Read("name"));
        Assert.Equal("vip-2016", (await GetAsync("user", "/users?user_id=1")).Read("tags.tags.0.name"));
    }

    [Theory]
    [InlineData("""{"id":"{user}"}""")]
    [InlineData("""{"user_id":"u-204"}""")]
    [InlineData("""{"email":"ada@example.net"}""")]
    [InlineData("""{"user_id":"u-204","untag":false}""")]
    public async Task S10_A_user_is_tagged_by_each_of_its_names(string user)
    {
        string id = await UserAsync("""{"user_id":"u-204","email":"ada@example.net"}""");

        WireAnswer tag = await PostAsync("tag", "/tags", $$"""{"name":"vip","tag_or_untag":"tag","users":[{{user.Replace("{user}", id, StringComparison.Ordinal)}}]}""");

        Assert.Equal([tag.Read("id")], (await GetAsync("user", $"/users/{id}")).Each("tags.tags", "id"));
    }

    [Theory]
    [InlineData("\"user_ids\":[\"u-1\",\"u-2\"]")]
    [InlineData("\"user_ids\":[\"u-1\"],\"emails\":[\"u-2@example.net\"]")]
    public async Task S10_The_oldest_form_names_users_in_a_row(string users)
    {
        await UserAsync("""{"user_id":"u-1"}""");
        await UserAsync("""{"user_id":"u-2","email":"u-2@example.net"}""");

        string tag = (await PostAsync("tag", "/tags", $$"""{"name":"vip",{{users}},"tag_or_untag":"tag"}""")).Read("id")!;
        Assert.Equal(["u-1", "u-2"], (await GetAsync("user.list", $"/users?tag_id={tag}")).Each("users", "user_id").Order());

        await PostAsync("tag", "/tags", $$"""{"name":"vip",{{users}},"tag_or_untag":"untag"}""");
        Assert.Equal(0, (await GetAsync("user.list", $"/users?tag_id={tag}")).Count("users"));
    }

    [Fact]
    public async Task S10_Tagging_and_untagging_may_be_mixed()
    {
        await UsersAsync(3);
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"u-1"},{"user_id":"u-2"}]}""")).Read("id")!;

        await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"u-3"},{"user_id":"u-1","untag":true},{"user_id":"u-2","untag":false}]}""");

        Assert.Equal(["u-2", "u-3"], (await GetAsync("user.list", $"/users?tag_id={tag}")).Each("users", "user_id").Order());
    }

    [Theory]
    [InlineData("""{"company_id":"acme"}""")]
    [InlineData("""{"id":"{company}"}""")]
    [InlineData("""{"name":"Acme"}""")]
    public async Task S10_A_company_is_tagged_and_untagged_by_each_of_its_names(string company)
    {
        string id = (await PostAsync("company", "/companies", """{"company_id":"acme","name":"Acme"}""")).Read("id")!;
        company = company.Replace("{company}", id, StringComparison.Ordinal);

        await PostAsync("tag", "/tags", $$"""{"name":"vip","companies":[{{company}}]}""");
        Assert.Equal(["vip"], (await GetAsync("company", $"/companies/{id}")).Each("tags.tags", "name"));

        await PostAsync("tag", "/tags", $$"""{"name":"vip","companies":[{{company.Replace("}", ",\"untag\":true}", StringComparison.Ordinal)}}]}""");
        Assert.Equal(0, (await GetAsync("company", $"/companies/{id}")).Count("tags.tags"));
    }

    [Fact]
    public async Task S10_A_lead_is_tagged_among_the_users()
    {
        string lead = await LeadAsync("{}");

        await PostAsync("tag", "/tags", $$"""{"name":"hot","users":[{"id":"{{lead}}"}]}""");

        Assert.Equal(["hot"], (await GetAsync("contact", $"/contacts/{lead}")).Each("tags.tags", "name"));
    }

    [Fact]
    public async Task S10_Users_and_companies_are_not_mixed()
    {
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"acme"}]}""");

        (await CallAsync("POST /tags", """{"name":"vip","users":[{"user_id":"1"}],"companies":[{"company_id":"acme"}]}""")).Refuses(400, "parameter_invalid");
    }

    [Theory]
    [InlineData("""{"name":"vip","users":[{"user_id":"known"},{"user_id":"nobody"}]}""")]
    [InlineData("""{"name":"vip","companies":[{"company_id":"nobody"}]}""")]
    public async Task S10_One_unknown_element_tags_nobody(string body)
    {
        await UserAsync("""{"user_id":"known"}""");

        (await CallAsync("POST /tags", body)).Refuses(404, "not_found");

        Assert.Equal(0, (await GetAsync("user", "/users?user_id=known")).Count("tags.tags"));
    }

    [Fact]
    public async Task S10_An_old_client_untags_by_the_tags_own_address()
    {
        string user = await UserAsync("""{"user_id":"1"}""");
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"1"}]}""")).Read("id")!;
        Assert.Equal(tag, (await GetAsync("tag", "/tags?name=vip")).Read("id"));

        (await CallAsync($"PUT /tags/{tag}", $$"""{"name":"vip","users":[{"id":"{{user}}","untag":true}]}""")).Is("tag");

        Assert.Equal(0, (await GetAsync("user", $"/users/{user}")).Count("tags.tags"));
    }

    [Theory]
    [InlineData("taggable_type=user&taggable_id={user}", "vip")]
    [InlineData("taggable_type=user&email=ada%40example.net", "vip")]
    [InlineData("taggable_type=user&user_id=u-204", "vip")]
    [InlineData("taggable_type=company&company_id=acme", "red")]
    [InlineData("taggable_type=company&taggable_id={company}", "red")]
    public async Task S10_Old_clients_ask_for_the_tags_of_one(string query, string name)
    {
        string user = await UserAsync("""{"user_id":"u-204","email":"ada@example.net","companies":[{"company_id":"acme"}]}""");
        string company = (await GetAsync("company", "/companies?company_id=acme")).Read("id")!;
        await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"u-204"}]}""");
        await PostAsync("tag", "/tags", """{"name":"red","companies":[{"company_id":"acme"}]}""");

        query = query.Replace("{user}", user, StringComparison.Ordinal).Replace("{company}", company, StringComparison.Ordinal);
        Assert.Equal([name], (await GetAsync("tag.list", $"/tags?{query}")).Each("tags", "name"));
    }

    [Fact]
    public async Task S5_T4_A_deleted_tag_is_gone_from_everyone()
    {
        await UserAsync("""{"user_id":"1"}""");
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"1"}]}""")).Read("id")!;

        Assert.Equal(200, (await CallAsync($"DELETE /tags/{tag}")).Status);

        Assert.Equal(0, (await GetAsync("tag.list", "/tags")).Count("tags"));
        Assert.Equal(0, (await GetAsync("user", "/users?user_id=1")).Count("tags.tags"));
    }
}
