using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Counts;

public sealed class CountsTests : EmulatorTest
{
    [Fact]
    public async Task Counts_tell_how_much_there_is_of_each_kind()
    {
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"1"},{"id":"2"}],"segments":[{"id":"a"}],"companies":[{"company_id":"acme"}]}""")!.AsObject());
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"2"}]}""")!.AsObject());
        Emulator.AddContact([]);
        Emulator.AddVisitor([]);
        Emulator.AddSegment([]);
        await SaveAsync("/tags", """{"name":"nobody's"}""");

        Assert.Equal(
            """{"type":"count.hash","company":{"count":1},"segment":{"count":2},"tag":{"count":3},"user":{"count":2},"lead":{"count":1}}""",
            (await GetAsync("/counts")).Json.ToJsonString());
    }

    [Theory]
    [InlineData("type=user&count=tag", """{"type":"count","user":{"tag":[{"vip":2},{"beta":0}]}}""")]
    [InlineData("type=user&count=segment", """{"type":"count","user":{"segment":[{"Active":1},{"New":0}]}}""")]
    [InlineData("type=company&count=tag", """{"type":"count","company":{"tag":[{"vip":0},{"beta":1}]}}""")]
    [InlineData("type=company&count=segment", """{"type":"count","company":{"segment":[{"Large":1}]}}""")]
    [InlineData("type=company&count=user", """{"type":"count","company":{"user":[{"Acme":2,"remote_company_id":"acme"},{"6":0,"remote_company_id":"6"}]}}""")]
    public async Task A_breakdown_is_an_array_of_single_keys(string query, string expected)
    {
        Emulator.AddSegment(new JsonObject { ["id"] = "a", ["name"] = "Active" });
        Emulator.AddSegment(new JsonObject { ["id"] = "n", ["name"] = "New" });
        Emulator.AddCompany(new JsonObject { ["company_id"] = "acme", ["name"] = "Acme" });
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"name":"vip"}],"segments":[{"id":"a"}],"companies":[{"company_id":"acme"}]}""")!.AsObject());
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"name":"vip"}],"companies":[{"company_id":"acme"}]}""")!.AsObject());
        Emulator.AddContact(JsonNode.Parse("""{"tags":[{"name":"vip"}],"segments":[{"id":"n"}],"companies":[{"company_id":"acme"}]}""")!.AsObject());
        Emulator.AddCompany(JsonNode.Parse("""{"company_id":"6","tags":[{"name":"beta"}],"segments":[{"id":"l","name":"Large"}]}""")!.AsObject());

        Assert.Equal(expected, (await GetAsync($"/counts?{query}")).Json.ToJsonString());
    }

    [Theory]
    [InlineData("type=user", "type")]
    [InlineData("type=company", "type")]
    [InlineData("type=user&count=user", "count")]
    [InlineData("type=user&count=company", "count")]
    [InlineData("type=company&count=admin", "count")]
    [InlineData("type=tag&count=user", "count")]
    [InlineData("type=conversation&count=user", "count")]
    [InlineData("count=tag", "type")]
    [InlineData("type=user&count=", "count")]
    public async Task An_unsupported_breakdown_is_refused_rather_than_answered_with_totals(string query, string field) =>
        (await GetAsync($"/counts?{query}")).AssertError(400, "parameter_invalid", field);
}
