namespace Intercom.Testing.Tests.Wire;

public sealed class Section08VisitorTests : WireTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Intercom.AddVisitor(new() { ["id"] = "visitor", ["user_id"] = "v-1", ["utm_source"] = "ad", ["referrer"] = "https://example.net/" });
    }

    [Theory]
    [InlineData("/visitors/visitor")]
    [InlineData("/visitors?user_id=v-1")]
    [InlineData("/visitors/?user_id=v-1")]
    public async Task S8_A_visitor_is_found_by_id_or_user_id(string path)
    {
        WireAnswer visitor = await GetAsync("visitor", path);

        Assert.Equal(["visitor", "true", "ad", "https://example.net/"], Texts(
            visitor.Read("id"), visitor.Read("anonymous"), visitor.Read("utm_source"), visitor.Read("referrer")));
    }

    [Theory]
    [InlineData("PUT /visitors", """{"id":"visitor","name":"Vic"}""")]
    [InlineData("PUT /visitors", """{"user_id":"v-1","name":"Vic"}""")]
    [InlineData("PUT /visitors/", """{"id":"visitor","name":"Vic"}""")]
    [InlineData("PUT /visitors/visitor", """{"name":"Vic"}""")]
    [InlineData("POST /visitors", """{"id":"visitor","name":"Vic"}""")]
    public async Task S8_A_visitor_is_updated_the_way_each_client_does(string request, string body)
    {
        (await CallAsync(request, body)).Is("visitor");

        Assert.Equal("Vic", (await GetAsync("visitor", "/visitors/visitor")).Read("name"));
    }

    [Fact]
    public async Task S8_A_deleted_visitor_is_answered_and_gone()
    {
        (await CallAsync("DELETE /visitors/visitor")).Is("visitor");

        (await CallAsync("GET /visitors/visitor")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("""{"id":"visitor"}""")]
    [InlineData("""{"user_id":"v-1"}""")]
    public async Task S8_A_visitor_becomes_a_user(string visitor)
    {
        WireAnswer user = await PostAsync("user", "/visitors/convert", $$"""{"visitor":{{visitor}},"user":{"email":"vic@example.net"},"type":"user"}""");

        Assert.Equal(["false", "vic@example.net"], Texts(user.Read("anonymous"), user.Read("email")));
        (await CallAsync("GET /visitors/visitor")).Refuses(404, "not_found");
        await GetAsync("user", $"/users/{user.Read("id")}");
    }

    [Fact]
    public async Task S8_A_visitor_is_merged_into_the_user_there_is()
    {
        string user = await UserAsync("""{"email":"vic@example.net"}""");

        Assert.Equal(user, (await PostAsync("user", "/visitors/convert", """{"visitor":{"id":"visitor"},"user":{"email":"vic@example.net"},"type":"user"}""")).Read("id"));
    }

    [Fact]
    public async Task S8_A_visitor_becomes_a_lead()
    {
        WireAnswer lead = await PostAsync("contact", "/visitors/convert", """{"visitor":{"user_id":"v-1"},"type":"lead"}""");

        await GetAsync("contact", $"/contacts/{lead.Read("id")}");
        (await CallAsync("GET /visitors/visitor")).Refuses(404, "not_found");
    }

    [Fact]
    public async Task S8_Visitors_are_not_listed() => Assert.InRange((await CallAsync("GET /visitors")).Status, 400, 404);
}
