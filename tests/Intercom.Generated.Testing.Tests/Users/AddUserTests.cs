using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class AddUserTests : EmulatorTest
{
    [Fact]
    public async Task An_added_user_is_stored_as_given_over_a_new_users_values()
    {
        JsonObject given = JsonNode.Parse("""
            {"id":"54e1f2a3b4c5d6e7f8091011","user_id":"1","name":"Ada","created_at":1400000000,"session_count":7,"pseudonym":"Violet Bear",
            "location_data":{"type":"location_data","city_name":"Dublin","latitude":53.3,"longitude":"-6.2"},
            "social_profiles":[{"name":"Twitter","id":null,"username":"ada","url":"https://twitter.com/ada"}],"do_not_track":null}
            """)!.AsObject();

        string id = Emulator.AddUser(given);

        JsonObject user = (await GetAsync($"/users/{id}")).Json;
        Assert.Equal("54e1f2a3b4c5d6e7f8091011", id);
        foreach (string name in new[] { "user_id", "name", "created_at", "session_count", "pseudonym", "location_data", "do_not_track" })
            Assert.True(JsonNode.DeepEquals(given[name], user[name]), name);
        Assert.True(JsonNode.DeepEquals(given["social_profiles"], user["social_profiles"]!["social_profiles"]));
        Assert.Equal("social_profile.list", (string?)user["social_profiles"]!["type"]);
        Assert.False((bool)user["unsubscribed_from_emails"]!);
    }

    [Fact]
    public async Task The_object_is_copied()
    {
        var given = new JsonObject { ["name"] = "Ada" };
        string id = Emulator.AddUser(given);
        given["name"] = "Grace";

        Assert.Equal("Ada", (string?)(await GetAsync($"/users/{id}"))["name"]);
    }

    [Theory]
    [InlineData("""[{"company_id":"acme","name":"Acme"}]""")]
    [InlineData("""{"type":"company.list","companies":[{"type":"company","company_id":"acme","name":"Acme"}]}""")]
    public async Task Companies_are_attached(string companies)
    {
        string id = Emulator.AddUser(new JsonObject { ["companies"] = JsonNode.Parse(companies) });

        Assert.Equal("Acme", (string?)(await GetAsync($"/users/{id}"))["companies"]!["companies"]![0]!["name"]);
    }

    [Theory]
    [InlineData("""{"id":"the-company","company_id":"acme"}""", "acme")]
    [InlineData("""{"id":"the-company"}""", "the-company")]
    public async Task Companies_keep_the_ids_they_are_given(string company, string companyId)
    {
        Emulator.AddUser(new JsonObject { ["companies"] = new JsonArray(JsonNode.Parse(company)) });
        Emulator.AddUser(new JsonObject { ["companies"] = new JsonArray(JsonNode.Parse(company)) });

        Answer stored = await GetAsync("/companies/the-company");
        Assert.Equal(companyId, (string?)stored["company_id"]);
        Assert.Equal(2, (int)stored["user_count"]!);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"type":"company.list","companies":null}""")]
    public async Task A_null_list_of_companies_is_none(string companies)
    {
        string id = Emulator.AddUser(new JsonObject { ["companies"] = JsonNode.Parse(companies) });

        Assert.Empty((await GetAsync($"/users/{id}"))["companies"]!["companies"]!.AsArray());
    }

    [Fact]
    public async Task An_added_user_can_be_saved_over()
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "1", ["session_count"] = 7, ["custom_attributes"] = null });

        JsonObject user = await SaveUserAsync("""{"user_id":"1","new_session":true,"custom_attributes":{"a":1}}""");

        Assert.Equal(8, (int)user["session_count"]!);
        Assert.Equal(1, (int)user["custom_attributes"]!["a"]!);
    }

    [Theory]
    [InlineData("""{"id":"the-id"}""")]
    [InlineData("""{"user_id":"1"}""")]
    [InlineData("""{"user_id":1}""")]
    [InlineData("""{"companies":"acme"}""")]
    [InlineData("""{"type":"contact"}""")]
    [InlineData("""{"email":7}""")]
    [InlineData("""{"tags":"vip"}""")]
    public void A_user_that_cannot_be_is_an_argument_exception(string user)
    {
        Emulator.AddUser(new JsonObject { ["id"] = "the-id", ["user_id"] = "1" });

        Assert.Throws<ArgumentException>(nameof(user), () => Emulator.AddUser(JsonNode.Parse(user)!.AsObject()));
    }

    [Fact]
    public async Task New_users_pass_over_ids_that_are_taken()
    {
        string first = Emulator.AddUser([]);
        string second = Emulator.AddUser([]);
        await using IntercomEmulator other = await IntercomEmulator.StartAsync(Options);
        other.AddUser(new JsonObject { ["id"] = first });
        other.AddCompany(new JsonObject { ["id"] = second });

        Assert.DoesNotContain(other.AddUser([]), new[] { first, second });
    }
}
