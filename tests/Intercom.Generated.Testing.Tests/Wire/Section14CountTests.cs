using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section14CountTests : WireTest
{
    [Theory]
    [InlineData("", "company.count", "2")]
    [InlineData("", "segment.count", "2")]
    [InlineData("", "tag.count", "2")]
    [InlineData("", "user.count", "3")]
    [InlineData("", "lead.count", "1")]
    [InlineData("?type=user&count=tag", "user.tag", """[{"vip":2},{"beta":0}]""")]
    [InlineData("?type=user&count=segment", "user.segment", """[{"Active":1}]""")]
    [InlineData("?type=company&count=tag", "company.tag", """[{"vip":0},{"beta":1}]""")]
    [InlineData("?type=company&count=segment", "company.segment", """[{"New":1}]""")]
    [InlineData("?type=company&count=user", "company.user", """[{"New one":0,"remote_company_id":"new"},{"Acme":2,"remote_company_id":"acme"}]""")]
    public async Task S14_Each_count_has_its_answer(string query, string path, string json)
    {
        Intercom.AddSegment(new() { ["id"] = "s-1", ["name"] = "Active" });
        Intercom.AddSegment(new() { ["id"] = "s-2", ["name"] = "New", ["person_type"] = "company" });
        Intercom.AddUser(new() { ["user_id"] = "1", ["segments"] = new JsonArray(new JsonObject { ["id"] = "s-1" }) });
        Intercom.AddCompany(new() { ["company_id"] = "new", ["name"] = "New one", ["segments"] = new JsonArray(new JsonObject { ["id"] = "s-2" }) });
        await UserAsync("""{"user_id":"2","companies":[{"company_id":"acme","name":"Acme"}]}""");
        await UserAsync("""{"user_id":"3","companies":[{"company_id":"acme"}]}""");
        await LeadAsync("{}");
        await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"1"},{"user_id":"2"}]}""");
        await PostAsync("tag", "/tags", """{"name":"beta","companies":[{"company_id":"acme"}]}""");

        Assert.Equal(json, (await GetAsync(query.Length == 0 ? "count.hash" : "count", $"/counts{query}")).Json(path));
    }

    [Fact]
    public async Task S14_Conversations_are_counted_by_state_and_by_admin()
    {
        Intercom.AddAdmin(new() { ["id"] = "29", ["name"] = "Ana" });
        await UserAsync("""{"user_id":"1"}""");
        for (int i = 0; i < 3; i++)
            await PostAsync("user_message", "/messages", """{"from":{"type":"user","user_id":"1"},"body":"halp"}""");
        IReadOnlyList<string?> ids = (await GetAsync("conversation.list", "/conversations")).Each("conversations", "id");
        foreach (string? id in ids.Take(2))
            await PostAsync("conversation", $"/conversations/{id}/reply", """{"type":"admin","admin_id":"29","message_type":"assignment","assignee_id":"29"}""");
        await PostAsync("conversation", $"/conversations/{ids[0]}/reply", """{"type":"admin","admin_id":"29","message_type":"close"}""");

        WireAnswer all = await GetAsync("count", "/counts?type=conversation");
        WireAnswer byAdmin = await GetAsync("count", "/counts?type=conversation&count=admin");

        Assert.Equal("""{"assigned":1,"closed":1,"open":2,"unassigned":1}""", all.Json("conversation"));
        Assert.Equal("""{"id":"29","name":"Ana","open":1,"closed":1}""",
            byAdmin.Node("conversation.admin")!.AsArray().Single(admin => (string?)admin!["id"] == "29")!.ToJsonString());
    }

    [Theory]
    [InlineData("?type=user&count=nothing")]
    [InlineData("?type=nothing&count=tag")]
    [InlineData("?type=user&count=company")]
    [InlineData("?count=tag")]
    public async Task S14_What_is_not_counted_is_an_invalid_parameter(string query) =>
        (await CallAsync($"GET /counts{query}")).Refuses(400, "parameter_invalid");
}
