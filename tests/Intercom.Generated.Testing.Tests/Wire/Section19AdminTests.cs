using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section19AdminTests : WireTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Intercom.AddAdmin(new() { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.net" });
        Intercom.AddTeam(new() { ["id"] = "7", ["name"] = "Support", ["admin_ids"] = new JsonArray("25") });
    }

    [Theory]
    [InlineData("type", "\"admin\"")]
    [InlineData("id", "\"25\"")]
    [InlineData("name", "\"Ana\"")]
    [InlineData("email", "\"ana@example.net\"")]
    [InlineData("away_mode_enabled", "false")]
    [InlineData("away_mode_reassign", "false")]
    [InlineData("has_inbox_seat", "true")]
    [InlineData("team_ids", "[7]")]
    public async Task S19_An_admin_has_its_fields(string field, string json) => Assert.Equal(json, (await GetAsync("admin", "/admins/25")).Json(field));

    [Fact]
    public async Task S19_Teams_stand_among_the_admins()
    {
        JsonNode team = (await GetAsync("admin.list", "/admins")).Node("admins")!.AsArray().Single(one => (string?)one!["type"] == "team")!;

        Assert.Equal(["7", "Support", "[25]"], Texts((string?)team["id"], (string?)team["name"], team["admin_ids"]!.ToJsonString()));
        Assert.EndsWith("@teams.intercom.io", (string?)team["email"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task S19_A_team_has_the_ids_of_its_admins_as_numbers()
    {
        const string json = """{"type":"team","id":"7","name":"Support","admin_ids":[25]}""";

        Assert.Equal(json, (await CallAsync("GET /teams/7")).Text);
        Assert.Equal(json, (await GetAsync("team.list", "/teams")).Node("teams.0")!.ToJsonString());
        (await CallAsync("GET /teams/314159")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("email_verified", "true")]
    [InlineData("app.type", "\"app\"")]
    [InlineData("app.created_at", "1500000000")]
    public async Task S19_Me_is_an_admin_with_the_app(string field, string json)
    {
        WireAnswer me = await GetAsync("admin", "/me");

        Assert.Equal(json, me.Json(field));
        Assert.False(string.IsNullOrEmpty(me.Read("app.id_code")) || string.IsNullOrEmpty(me.Read("id")));
    }

    [Theory]
    [InlineData("""{"away_mode_enabled":true,"away_mode_reassign":false}""", "true", "false")]
    [InlineData("""{"id":"25","away_mode_enabled":true,"away_mode_reassign":true}""", "true", "true")]
    public async Task S19_An_admin_goes_away(string body, string enabled, string reassign)
    {
        (await CallAsync("PUT /admins/25/away", body)).Is("admin");

        WireAnswer admin = await GetAsync("admin", "/admins/25");
        Assert.Equal([enabled, reassign], Texts(admin.Json("away_mode_enabled"), admin.Json("away_mode_reassign")));
    }

    [Fact]
    public async Task S19_What_admins_did_is_logged()
    {
        await CallAsync("PUT /admins/25/away", """{"away_mode_enabled":true}""");

        Assert.Equal(1, (await GetAsync("activity_log.list", $"/admins/activity_logs?created_at_after={Start}")).Count("activity_logs"));
        Assert.Equal(0, (await GetAsync("activity_log.list", $"/admins/activity_logs?created_at_after={Start + 1}")).Count("activity_logs"));
    }
}
