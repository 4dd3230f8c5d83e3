using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Admins;

public sealed class AdminTests : InboxTest
{
    [Fact]
    public async Task A_new_workspace_has_its_owner()
    {
        JsonNode owner = Assert.Single((await GetAsync("/admins"))["admins"]!.AsArray())!;

        string expected = $$"""
            {"type":"admin","id":"{{(string?)owner["id"]}}","name":"Owner","email":"owner@example.com","job_title":null,"away_mode_enabled":false,
            "away_mode_reassign":false,"has_inbox_seat":true,"avatar":{"image_url":null},"team_ids":[]}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), owner.ToJsonString());
    }

    [Fact]
    public async Task The_owner_is_me()
    {
        JsonObject owner = (await GetAsync("/admins"))["admins"]![0]!.AsObject();
        Emulator.AddAdmin(new() { ["id"] = "25" });

        Answer me = await GetAsync("/me");

        foreach ((string name, JsonNode? value) in owner)
            Assert.True(JsonNode.DeepEquals(value, me[name]), name);
        Assert.True((bool)me["email_verified"]!);
        Assert.Equal("app", (string?)me["app"]!["type"]);
        Assert.Equal(Start, (long)me["app"]!["created_at"]!);
        Assert.NotEmpty((string)me["app"]!["id_code"]!);
    }

    [Fact]
    public async Task An_added_admin_is_found_as_given()
    {
        string id = Emulator.AddAdmin(new() { ["id"] = "25", ["name"] = "Ana", ["job_title"] = "Agent", ["away_mode_enabled"] = true });

        Answer admin = await GetAsync("/admins/25");

        Assert.Equal("25", id);
        Assert.Equal("Ana", (string?)admin["name"]);
        Assert.Equal("Agent", (string?)admin["job_title"]);
        Assert.True((bool)admin["away_mode_enabled"]!);
        Assert.Contains('@', (string)admin["email"]!);
    }

    [Fact]
    public async Task Admins_without_an_id_are_given_one_each()
    {
        string one = Emulator.AddAdmin([]);
        string other = Emulator.AddAdmin([]);

        Assert.Equal(3, (await GetAsync("/admins")).IdsIn("admins").Distinct().Count());
        Assert.Matches("^[0-9]+$", one);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task An_unknown_admin_is_not_found()
    {
        AddPeople();

        (await GetAsync("/admins/26")).AssertError(404, "admin_not_found");
        (await GetAsync("/admins/7")).AssertError(404, "admin_not_found");
        (await PutAsync("/admins/26/away", """{"away_mode_enabled":true}""")).AssertError(404, "admin_not_found");
    }

    [Fact]
    public async Task Teams_stand_among_the_admins()
    {
        Emulator.AddTeam(new() { ["id"] = "8" });
        Emulator.AddAdmin(new() { ["id"] = "25", ["team_ids"] = new JsonArray(8) });
        Emulator.AddTeam(new() { ["id"] = "7", ["name"] = "Support", ["admin_ids"] = new JsonArray(25) });

        JsonArray admins = (await GetAsync("/admins"))["admins"]!.AsArray();

        Assert.Equal("[8,7]", admins[1]!["team_ids"]!.ToJsonString());
        Assert.Equal(
            """{"type":"team","id":"7","name":"Support","email":"team-7@teams.intercom.io","away_mode_enabled":false,"away_mode_reassign":false,"has_inbox_seat":true,"avatar":{"image_url":null},"admin_ids":[25]}""",
            admins[3]!.ToJsonString());
    }

    [Fact]
    public async Task Teams_are_listed_and_found()
    {
        string id = Emulator.AddTeam(new() { ["id"] = "7", ["name"] = "Support" });
        Emulator.AddAdmin(new() { ["id"] = "25", ["team_ids"] = new JsonArray("7") });
        Emulator.AddTeam([]);

        Answer list = await GetAsync("/teams");

        Assert.Equal("7", id);
        Assert.Equal("team.list", (string?)list["type"]);
        Assert.Equal(2, list["teams"]!.AsArray().Count);
        Assert.Equal("""{"type":"team","id":"7","name":"Support","admin_ids":[25]}""", (await GetAsync("/teams/7")).Json.ToJsonString());
        (await GetAsync("/teams/25")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task Away_mode_is_set()
    {
        AddPeople();

        Answer answer = await PutAsync("/admins/25/away", """{"id":"25","away_mode_enabled":true,"away_mode_reassign":true}""");

        Assert.Equal("admin", (string?)answer["type"]);
        Assert.True((bool)answer["away_mode_enabled"]!);
        Assert.True((bool)(await GetAsync("/admins/25"))["away_mode_reassign"]!);
        Assert.False((bool)(await GetAsync("/admins/31"))["away_mode_enabled"]!);
    }

    [Theory]
    [InlineData("""{"away_mode_reassign":true}""", "missing_parameter", "away_mode_enabled")]
    [InlineData("""{"away_mode_enabled":"yes"}""", "parameter_invalid", "away_mode_enabled")]
    [InlineData("""{"away_mode_enabled":true,"away_mode_reassign":1}""", "parameter_invalid", "away_mode_reassign")]
    public async Task A_bad_away_mode_is_refused(string body, string code, string field)
    {
        AddPeople();

        (await PutAsync("/admins/25/away", body)).AssertError(400, code, field);
    }

    [Fact]
    public void An_id_is_taken_once()
    {
        AddPeople();

        Assert.Throws<ArgumentException>("admin", () => Emulator.AddAdmin(new() { ["id"] = "25" }));
        Assert.Throws<ArgumentException>("team", () => Emulator.AddTeam(new() { ["id"] = "7" }));
        Assert.Equal("25", Emulator.AddTeam(new() { ["id"] = "25" }));
    }

    [Theory]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"type":"team"}""")]
    [InlineData("""{"team_ids":7}""")]
    public void An_admin_that_cannot_be_is_an_argument_exception(string admin) =>
        Assert.Throws<ArgumentException>(nameof(admin), () => Emulator.AddAdmin(JsonNode.Parse(admin)!.AsObject()));

    [Theory]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"type":"admin"}""")]
    [InlineData("""{"admin_ids":[{}]}""")]
    public void A_team_that_cannot_be_is_an_argument_exception(string team) =>
        Assert.Throws<ArgumentException>(nameof(team), () => Emulator.AddTeam(JsonNode.Parse(team)!.AsObject()));
}
