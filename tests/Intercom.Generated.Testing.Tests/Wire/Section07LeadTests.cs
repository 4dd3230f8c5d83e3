namespace Intercom.Testing.Tests.Wire;

public sealed class Section07LeadTests : WireTest
{
    [Theory]
    [InlineData("type", "\"contact\"")]
    [InlineData("anonymous", "true")]
    [InlineData("email", "null")]
    [InlineData("name", "null")]
    [InlineData("signed_up_at", "null")]
    [InlineData("remote_created_at", "null")]
    [InlineData("custom_attributes", "{}")]
    [InlineData("companies", """{"type":"company.list","companies":[]}""")]
    public async Task S7_A_lead_is_made_of_nothing(string field, string json) => Assert.Equal(json, (await PostAsync("contact", "/contacts", "{}")).Json(field));

    [Fact]
    public async Task S7_A_lead_is_given_a_user_id_and_a_pseudonym()
    {
        WireAnswer lead = await PostAsync("contact", "/contacts", """{"user_id":"mine"}""");

        Assert.True(Guid.TryParse(lead.Read("user_id"), out _));
        Assert.False(string.IsNullOrEmpty(lead.Read("pseudonym")));
    }

    [Fact]
    public async Task S7_A_lead_takes_what_is_written_on_it()
    {
        WireAnswer lead = await PostAsync("contact", "/contacts", """
            {"email":"eve@example.net","phone":"1","name":"Eve","unsubscribed_from_emails":true,"custom_attributes":{"a":1},"companies":[{"company_id":"acme"}]}
            """);

        Assert.Equal(["eve@example.net", "1", "Eve", "true", "1", "acme"], Texts(
            lead.Read("email"), lead.Read("phone"), lead.Read("name"), lead.Read("unsubscribed_from_emails"), lead.Read("custom_attributes.a"),
            lead.Read("companies.companies.0.company_id")));
    }

    [Theory]
    [InlineData("POST /contacts", """{"id":"{id}","name":"Eve"}""")]
    [InlineData("POST /contacts", """{"user_id":"{user_id}","name":"Eve"}""")]
    [InlineData("PUT /contacts/{id}", """{"name":"Eve"}""")]
    public async Task S7_A_lead_is_updated_by_id_or_user_id(string request, string body)
    {
        WireAnswer lead = await PostAsync("contact", "/contacts", """{"email":"eve@example.net"}""");
        string Filled(string text) => text.Replace("{id}", lead.Read("id"), StringComparison.Ordinal).Replace("{user_id}", lead.Read("user_id"), StringComparison.Ordinal);

        WireAnswer saved = (await CallAsync(Filled(request), Filled(body))).Is("contact");

        Assert.Equal([lead.Read("id"), "Eve", "eve@example.net"], Texts(saved.Read("id"), saved.Read("name"), saved.Read("email")));
    }

    [Fact]
    public async Task S7_An_address_alone_makes_another_lead()
    {
        string first = await LeadAsync("""{"email":"eve@example.net"}""");

        Assert.NotEqual(first, await LeadAsync("""{"email":"eve@example.net"}"""));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task S7_An_address_finds_a_list_in_every_version(string version)
    {
        await LeadAsync("""{"email":"eve@example.net"}""");
        await LeadAsync("""{"email":"eve@example.net"}""");
        await LeadAsync("{}");

        WireAnswer list = await GetAsync("contact.list", "/contacts?email=eve%40example.net", version);

        Assert.Equal(2, list.Count("contacts"));
        Assert.Equal("2", list.Read("total_count"));
    }

    [Fact]
    public async Task S7_Leads_and_users_are_apart()
    {
        string lead = await LeadAsync("{}");
        string user = await UserAsync("""{"user_id":"1"}""");

        (await CallAsync($"GET /users/{lead}")).Refuses(404, "not_found");
        (await CallAsync($"GET /contacts/{user}")).Refuses(404, "not_found");
        WireAnswer counts = await GetAsync("count.hash", "/counts");
        Assert.Equal(["1", "1"], Texts(counts.Read("user.count"), counts.Read("lead.count")));
    }

    [Fact]
    public async Task S7_A_deleted_lead_is_answered_and_gone()
    {
        string id = await LeadAsync("""{"name":"Eve"}""");

        Assert.Equal("Eve", (await CallAsync($"DELETE /contacts/{id}")).Is("contact").Read("name"));
        (await CallAsync($"GET /contacts/{id}")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("""{"email":"ada@example.net"}""")]
    [InlineData("""{"user_id":"ada"}""")]
    [InlineData("""{"id":"{user}"}""")]
    public async Task S7_A_lead_is_merged_into_the_user_there_is(string given)
    {
        string user = await UserAsync("""{"user_id":"ada","email":"ada@example.net","custom_attributes":{"a":1}}""");
        WireAnswer lead = await PostAsync("contact", "/contacts", """{"custom_attributes":{"a":2,"b":3},"companies":[{"company_id":"acme"}]}""");
        await PostAsync("tag", "/tags", $$"""{"name":"hot","users":[{"id":"{{lead.Read("id")}}"}]}""");
        await PostAsync("user_message", "/messages", $$"""{"from":{"type":"contact","id":"{{lead.Read("id")}}"},"body":"halp"}""");

        WireAnswer merged = await PostAsync("user", "/contacts/convert",
            $$"""{"contact":{"user_id":"{{lead.Read("user_id")}}"},"user":{{given.Replace("{user}", user, StringComparison.Ordinal)}}}""");

        Assert.Equal([user, "1", "3", "acme", "hot"], Texts(
            merged.Read("id"), merged.Read("custom_attributes.a"), merged.Read("custom_attributes.b"), merged.Read("companies.companies.0.company_id"),
            merged.Read("tags.tags.0.name")));
        (await CallAsync($"GET /contacts/{lead.Read("id")}")).Refuses(404, "not_found");
        Assert.Equal(1, (await GetAsync("conversation.list", "/conversations?type=user&user_id=ada")).Count("conversations"));
        Assert.Equal("1", (await GetAsync("count.hash", "/counts")).Read("user.count"));
    }

    [Theory]
    [InlineData("""{"contact":{"id":"{lead}"},"user":{"email":"new@example.net"}}""", "new@example.net")]
    [InlineData("""{"contact":{"id":"{lead}"},"user":{"user_id":"new","signed_up_at":1466703132}}""", "eve@example.net")]
    [InlineData("""{"contact":{"id":"{lead}"}}""", "eve@example.net")]
    [InlineData("""{"contact":{"id":"{lead}","type":"contact","name":"whatever","anonymous":true},"user":{"email":"eve@example.net"}}""", "eve@example.net")]
    public async Task S7_A_lead_becomes_a_user_where_there_is_none(string body, string email)
    {
        string lead = await LeadAsync("""{"email":"eve@example.net","name":"Eve"}""");

        WireAnswer user = await PostAsync("user", "/contacts/convert", body.Replace("{lead}", lead, StringComparison.Ordinal));

        Assert.Equal(["false", "Eve", email], Texts(user.Read("anonymous"), user.Read("name"), user.Read("email")));
        (await CallAsync($"GET /contacts/{lead}")).Refuses(404, "not_found");
        await GetAsync("user", $"/users/{user.Read("id")}");
    }

    [Fact]
    public async Task S7_A_lead_nobody_knows_is_not_converted() =>
        (await CallAsync("POST /contacts/convert", """{"contact":{"user_id":"nobody"},"user":{"user_id":"1"}}""")).Refuses(404, "not_found");
}
