using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Seeding;

/// <summary>What is held to the description, whether it stands in a seed or is put in from code.</summary>
public sealed class SeedCheckTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options
    {
        get
        {
            IntercomEmulatorOptions options = base.Options;
            options.RateLimit = 1_000;
            return options;
        }
    }

    [Theory]
    [InlineData("users", """{"id":"1","email":""}""", ".email: email can't be blank. Found \"\": leave it out or write something.")]
    [InlineData("users", """{"id":"1","email":"bob"}""", ".email: email is not well formed. Found \"bob\".")]
    [InlineData("users", """{"id":""}""", ".id: id can't be blank. Found \"\": leave it out or write something.")]
    [InlineData("users", """{"user_id":" "}""", ".user_id: user_id can't be blank. Found \" \".")]
    [InlineData("users", """{"user_id":true}""", ".user_id: user_id must be a string. Found true.")]
    [InlineData("users", """{"id":"1","created_at":"yesterday"}""", ".created_at: created_at must be an integer: the seconds since 1970, in UTC. Found \"yesterday\".")]
    [InlineData("users", """{"id":"1","session_count":"7"}""", ".session_count: session_count must be an integer. Found \"7\".")]
    [InlineData("users", """{"id":"1","session_count":-7}""", ".session_count: session_count counts, so it is 0 or more. Found -7.")]
    [InlineData("users", """{"id":"1","signed_up_at":1499999990000}""", ".signed_up_at: signed_up_at is after the year 9999: write the seconds since 1970, not the milliseconds. Found 1499999990000.")]
    [InlineData("users", """{"id":"1","unsubscribed_from_emails":"no"}""", ".unsubscribed_from_emails: unsubscribed_from_emails must be true or false. Found \"no\".")]
    [InlineData("users", """{"id":"1","avatar":"http://x"}""", ".avatar: This is an object: write { … }. Found \"http://x\".")]
    [InlineData("users", """{"id":"1","location_data":{"latitude":"north"}}""", ".location_data.latitude: latitude must be a number. Found \"north\".")]
    [InlineData("users", """{"id":"1","tags":"vip"}""", ".tags: This is an array: write [ … ]. Found \"vip\".")]
    [InlineData("users", """{"id":"1","tags":{"tag":[]}}""", ".tags.tag: A list in its own object has no 'tag': write { \"type\": …, \"tags\": [ … ] }.")]
    [InlineData("users", """{"id":"1","tags":[{"name":"a"},"vip"]}""", ".tags[1]: This is an object: write { … }. Found \"vip\".")]
    [InlineData("users", """{"id":"1","tags":[{}]}""", ".tags[0]: This needs an id or a name.")]
    [InlineData("users", """{"id":"1","companies":[{"company_id":"6"},{"company_id":""}]}""", ".companies[1].company_id: company_id can't be blank. Found \"\"")]
    [InlineData("admins", """{"team_ids":[7]}""", ".team_ids[0]: Nobody in the workspace has the id '7': put them in first, or leave the id out.")]
    [InlineData("teams", """{"admin_ids":[25]}""", ".admin_ids[0]: Nobody in the workspace has the id '25': put them in first, or leave the id out.")]
    [InlineData("teams", """{"admin_ids":["a",null]}""", ".admin_ids[1]: This is a string. Found null.")]
    [InlineData("admins", """{"away_mode_enabled":1}""", ".away_mode_enabled: away_mode_enabled must be true or false. Found 1.")]
    [InlineData("segments", """{"id":""}""", ".id: id can't be blank.")]
    [InlineData("segments", """{"person_type":"dog"}""", ".person_type: Members of a segment are of the person_type user, contact or company. Found \"dog\".")]
    [InlineData("companies", """{"monthly_spend":"much"}""", ".monthly_spend: monthly_spend must be a number. Found \"much\".")]
    [InlineData("companies", """{"plan":5}""", ".plan: This is an object: write { … }. Found 5.")]
    [InlineData("conversations", """{"state":"weird"}""", ".state: A conversation is open, closed or snoozed. Found \"weird\".")]
    [InlineData("conversations", """{"state":"closed","open":true}""", ".open: Of open and state one is enough, and they are at odds: open is true, and the state is closed.")]
    [InlineData("conversations", """{"customers":{}}""", ".customers: This is an array: write [ … ]. Found {}.")]
    [InlineData("conversations", """{"assignee":{"type":"admin","id":""}}""", ".assignee.id: id can't be blank.")]
    [InlineData("subscriptions", """{"topics":["user.created","user.crated"]}""", ".topics: \"user.crated\" is not a topic.")]
    [InlineData("subscriptions", """{"topics":[5]}""", ".topics[0]: topics must be a string. Found 5.")]
    [InlineData("subscriptions", """{"active":"yes"}""", ".active: active must be true or false. Found \"yes\".")]
    public void What_cannot_be_is_refused_in_seeds_and_in_code(string section, string given, string expected)
    {
        ArgumentException inSeed = Assert.Throws<ArgumentException>(() => Emulator.Seed(new JsonObject { [section] = new JsonArray(JsonNode.Parse(given)) }));
        ArgumentException inCode = Assert.Throws<ArgumentException>(() => AddTo(section, JsonNode.Parse(given)!.AsObject()));

        Assert.StartsWith($"{section}[0]{expected}", inSeed.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{inCode.ParamName}{expected}", inCode.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("users", """{"id":"1","emial":"a@b.c"}""", ".emial: The API answers with no 'emial' in this place. Write anonymous, app_id, avatar, ")]
    [InlineData("users", """{"id":"1","new_session":true}""", ".new_session: The API answers with no 'new_session' in this place.")]
    [InlineData("users", """{"id":"1","custom_attributes":{"a":[1]}}""", ".custom_attributes.a: invalid custom_attributes data structure")]
    [InlineData("users", """{"id":"1","avatar":{"imgae_url":"x"}}""", ".avatar.imgae_url: The API answers with no 'imgae_url' in this place. Write image_url, or leave it out.")]
    [InlineData("companies", """{"plan":{"title":"Pro"}}""", ".plan.title: The API answers with no 'title' in this place. Write id, name, or leave it out.")]
    [InlineData("conversations", """{"conversation_parts":[{"author":{"type":"user","nmae":"x"}}]}""", ".conversation_parts[0].author.nmae: The API answers with no 'nmae' in this place.")]
    public void What_the_api_does_not_know_is_refused_in_seeds_alone(string section, string given, string expected)
    {
        ArgumentException inSeed = Assert.Throws<ArgumentException>(() => Emulator.Seed(new JsonObject { [section] = new JsonArray(JsonNode.Parse(given)) }));

        Assert.StartsWith($"{section}[0]{expected}", inSeed.Message, StringComparison.Ordinal);
        Assert.NotEmpty(AddTo(section, JsonNode.Parse(given)!.AsObject()));
    }

    [Fact]
    public void A_user_of_a_seed_must_have_a_name_to_go_by()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Emulator.Seed(new JsonObject { ["users"] = new JsonArray(new JsonObject { ["name"] = "Ada" }) }));

        Assert.Equal("users[0]: Nobody could name this user: write a user_id, an email or an id.", exception.Message);
        Assert.NotEmpty(Emulator.AddUser(new JsonObject { ["name"] = "Ada" }));
    }

    [Fact]
    public void A_secret_is_in_no_message()
    {
        ArgumentException secret = Assert.Throws<ArgumentException>(() => Emulator.AddSubscription(new() { ["hub_secret"] = 424242 }));
        ArgumentException address = Assert.Throws<ArgumentException>(() => Emulator.AddSubscription(new() { ["url"] = new JsonArray("http://ada:424242@app.test/") }));

        Assert.StartsWith("subscription.hub_secret: hub_secret must be a string.", secret.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("424242", secret.Message + address.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_do_for_ids()
    {
        Emulator.Seed(JsonNode.Parse("""
            {
              "admins": [{"id":25}],
              "teams": [{"id":7,"admin_ids":[25]}],
              "tags": [{"id":124,"name":"blue"}],
              "segments": [{"id":31}],
              "companies": [{"id":61,"company_id":6,"plan":{"id":1,"name":"Pro"}}],
              "users": [{"id":99,"user_id":1,"companies":[{"company_id":6}],"tags":[{"id":124}],"segments":[{"id":31}]}],
              "notes": [{"id":16,"user":{"id":99}}],
              "events": [{"event_name":"e","user_id":1}],
              "conversations": [{"id":147,"user":{"user_id":1},"assignee":{"type":"admin","id":25}}]
            }
            """)!.AsObject());

        Answer user = await GetAsync("/users/99");
        Assert.Equal("99", (string?)user["id"]);
        Assert.Equal("1", (string?)user["user_id"]);
        Assert.Equal("61", (string?)user["companies"]!["companies"]![0]!["id"]);
        Assert.Equal("blue", (string?)user["tags"]!["tags"]![0]!["name"]);
        Assert.Equal("31", (string?)user["segments"]!["segments"]![0]!["id"]);
        Assert.Equal("25", (string?)(await GetAsync("/admins/25"))["id"]);
        Assert.Equal(["16"], (await GetAsync("/notes?user_id=1")).IdsIn("notes"));
        Assert.Equal(["147"], (await GetAsync("/conversations?type=admin&admin_id=25")).IdsIn("conversations"));
        Assert.Single((await GetAsync("/events?type=user&user_id=1"))["events"]!.AsArray());
    }

    [Theory]
    [InlineData("""[{"email":"a@b.example"},{"email":"A@b.example"}]""")]
    [InlineData("""[{"user_id":"1","email":"a@b.example"},{"email":"a@b.example"}]""")]
    [InlineData("""[{"email":"a@b.example"},{"user_id":"1","email":"a@b.example"}]""")]
    public void Users_who_cannot_be_told_apart_share_no_address(string users)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Emulator.Seed(new JsonObject { ["users"] = JsonNode.Parse(users) }));

        Assert.Matches(@"^users\[1\]\.email: The email\[.*\] is already taken by another user\. Users may share an email if each has a user_id of its own\.$", exception.Message);
    }

    [Fact]
    public async Task Users_with_user_ids_and_leads_share_addresses()
    {
        Emulator.Seed(JsonNode.Parse("""
            {"users":[{"user_id":"1","email":"a@b.example"},{"user_id":"2","email":"a@b.example"}],"contacts":[{"email":"a@b.example"},{"email":"a@b.example"}]}
            """)!.AsObject());

        Assert.Equal(2, (await GetAsync("/users?email=a@b.example")).UserIds.Count);
        Assert.Equal(2, (await GetAsync("/contacts?email=a@b.example"))["contacts"]!.AsArray().Count);
    }

    /// <summary>What one emulator answers, another takes.</summary>
    [Theory]
    [InlineData("admins", "/admins/25")]
    [InlineData("teams", "/teams/7")]
    [InlineData("tags", "/tags/124")]
    [InlineData("segments", "/segments/31?include_count=true")]
    [InlineData("companies", "/companies/61")]
    [InlineData("users", "/users/99")]
    [InlineData("contacts", "/contacts/98")]
    [InlineData("visitors", "/visitors/97")]
    [InlineData("notes", "/notes/16")]
    [InlineData("conversations", "/conversations/147")]
    [InlineData("subscriptions", "/subscriptions/nsub_1")]
    public async Task An_answer_can_be_put_in_as_it_is(string section, string path)
    {
        const string Admins = """{"admins":[{"id":25}],"teams":[{"id":7}]}""";
        Emulator.Seed(JsonNode.Parse("""
            {
              "admins": [{"id":25}],
              "teams": [{"id":7,"admin_ids":[25]}],
              "tags": [{"id":124,"name":"blue"}],
              "segments": [{"id":31}],
              "companies": [{"id":61,"company_id":6,"plan":"Pro","tags":[{"id":124}]}],
              "users": [{"id":99,"user_id":1,"companies":[{"company_id":6}],"tags":[{"id":124}],"segments":[{"id":31}],"custom_attributes":{"a":1.5}}],
              "contacts": [{"id":98}],
              "visitors": [{"id":97}],
              "notes": [{"id":16,"user":{"id":99},"author":{"type":"admin","id":25}}],
              "conversations": [{"id":147,"user":{"user_id":1},"conversation_parts":[{"body":"x"}],"tags":[{"id":124,"name":"blue"}]}],
              "subscriptions": [{"id":"nsub_1","topics":["all"]}]
            }
            """)!.AsObject());
        JsonObject answer = (await GetAsync(path)).Json;

        await Emulator.ResetAsync();
        Emulator.Seed(section == "admins" ? JsonNode.Parse("""{"teams":[{"id":7}]}""")!.AsObject() : section == "teams" ? JsonNode.Parse("""{"admins":[{"id":25}]}""")!.AsObject() : JsonNode.Parse(Admins)!.AsObject());
        AddTo(section, answer);

        Assert.Equal(200, (await GetAsync(path)).Status);
    }

    private string AddTo(string section, JsonObject given) => section switch
    {
        "admins" => Emulator.AddAdmin(given),
        "teams" => Emulator.AddTeam(given),
        "segments" => Emulator.AddSegment(given),
        "companies" => Emulator.AddCompany(given),
        "users" => Emulator.AddUser(given),
        "contacts" => Emulator.AddContact(given),
        "visitors" => Emulator.AddVisitor(given),
        "notes" => Emulator.AddNote(given),
        "conversations" => Emulator.AddConversation(given),
        "subscriptions" => Emulator.AddSubscription(given),
        _ => PutInSeed(section, given),
    };

    private string PutInSeed(string section, JsonObject given)
    {
        Emulator.Seed(new JsonObject { [section] = new JsonArray(given.DeepClone()) });
        return (string)given["id"]!;
    }
}
