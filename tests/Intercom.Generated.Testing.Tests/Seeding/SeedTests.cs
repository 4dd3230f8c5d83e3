using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Seeding;

public sealed class SeedTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options
    {
        get
        {
            IntercomEmulatorOptions options = base.Options;
            options.RateLimit = 1_000_000;
            return options;
        }
    }

    [Fact]
    public async Task Every_kind_of_object_is_put_in_whatever_the_order()
    {
        Seed("""
            {
              "subscriptions": [{"id":"nsub_1","type":"notification_subscription","url":"http://app.test/","topics":["user"]}],
              "events": [{"event_name":"cart","user_id":"25","created_at":1499999999,"metadata":{"n":1}}, {"event_name":"cart","intercom_user_id":"lead-1"}],
              "notes": [{"id":"n-1","user":{"user_id":"25"},"body":"<p>A note</p>"}],
              "conversations": [{"id":"147","user":{"email":"bob@example.com"},"assignee":{"type":"admin","id":"7"}}],
              "visitors": [{"user_id":"v-1"}],
              "contacts": [{"id":"lead-1","type":"lead","email":"eve@example.com"}],
              "users": [{"type":"user","user_id":"25","email":"bob@example.com","tags":[{"name":"blue"}],"segments":[{"id":"seg-1"}],"companies":[{"company_id":"6"}]}],
              "companies": [{"company_id":"6","name":"Intercom","tags":[{"id":"124"}]}],
              "segments": [{"id":"seg-1","name":"Active"}],
              "tags": [{"id":"124","name":"blue"},{"name":"red"}],
              "teams": [{"id":"70","name":"Support","admin_ids":[7]}],
              "admins": [{"id":"7","name":"Ana"}]
            }
            """);

        JsonObject user = (await GetAsync("/users?user_id=25")).Json;
        Assert.Equal("124", (string?)user["tags"]!["tags"]![0]!["id"]);
        Assert.Equal("seg-1", (string?)user["segments"]!["segments"]![0]!["id"]);
        Assert.Equal("Intercom", (string?)user["companies"]!["companies"]![0]!["name"]);
        Assert.Equal(["124", "1"], (await GetAsync("/tags")).IdsIn("tags"));
        Assert.Equal("Active", (string?)(await GetAsync("/segments/seg-1"))["name"]);
        Assert.Equal("124", (string?)(await GetAsync("/companies?company_id=6"))["tags"]!["tags"]![0]!["id"]);
        Assert.Equal("eve@example.com", (string?)(await GetAsync("/contacts/lead-1"))["email"]);
        (await GetAsync("/visitors?user_id=v-1")).AssertOk();
        Assert.Equal("<p>A note</p>", (string?)(await GetAsync("/notes/n-1"))["body"]);
        JsonNode cart = Assert.Single((await GetAsync("/events?type=user&user_id=25"))["events"]!.AsArray())!;
        Assert.Equal(Start - 1, (long)cart["created_at"]!);
        Assert.Equal(1, (int)cart["metadata"]!["n"]!);
        Assert.Equal(Start, (long)(await GetAsync("/events?type=user&intercom_user_id=lead-1"))["events"]![0]!["created_at"]!);
        Assert.Equal((string?)user["id"], (string?)(await GetAsync("/conversations/147"))["user"]!["id"]);
        Assert.Equal(70, (int)(await GetAsync("/admins/7"))["team_ids"]![0]!);
        Assert.Equal("http://app.test/", (string?)(await GetAsync("/subscriptions/nsub_1"))["url"]);
    }

    [Fact]
    public async Task No_webhook_tells_of_it()
    {
        Seed("""{"subscriptions":[{"url":"http://app.test/","topics":["all"],"metadata":{"event_names":["cart"]}}]}""");
        Seed("""{"users":[{"user_id":"1","companies":[{"company_id":"6"}]}],"events":[{"event_name":"cart","user_id":"1"}]}""");
        await DeliveredAsync();

        Assert.Empty(Receiver.All);
    }

    [Fact]
    public void What_was_handed_in_stays_as_it_is()
    {
        JsonObject seed = JsonNode.Parse("""{"users":[{"user_id":"1"}]}""")!.AsObject();
        seed["users"]![0]!["name"] = "Ada";
        string before = seed.ToJsonString();

        Emulator.Seed(seed);

        Assert.Equal(before, seed.ToJsonString());
    }

    [Theory]
    [InlineData("""{"user":[]}""", "A seed has no 'user': write admins, teams, tags, ")]
    [InlineData("""{"users":{}}""", "users: This is an array of objects")]
    [InlineData("""{"users":[{"id":"1"},5]}""", "users[1]: This is an object in the API's own form: write { … }.")]
    [InlineData("""{"users":[{"email":5}]}""", "users[0].email: email must be a string. Found 5.")]
    [InlineData("""{"users":[{"type":"lead"}]}""", "users[0].type: The type is \"user\", or left out. Found \"lead\".")]
    [InlineData("""{"contacts":[{"type":"user"}]}""", "contacts[0].type: The type is \"contact\" or \"lead\", or left out. Found \"user\".")]
    [InlineData("""{"users":[{"id":"a"},{"id":"a"}]}""", "users[1].id: The id 'a' is taken already: write another, or leave it out.")]
    [InlineData("""{"users":[{"companies":5}]}""", "users[0].companies: This is an array: write [ … ]. Found 5.")]
    [InlineData("""{"users":[{"id":"1","companies":[{"name":"no id"}]}]}""", "users[0].companies: invalid companies data structure: each company must have a company_id or an id.")]
    [InlineData("""{"tags":[{}]}""", "tags[0].name: A tag needs a name.")]
    [InlineData("""{"companies":[{"company_id":"6"},{"id":"6"}]}""", "companies[1].company_id: There is a company with the company_id '6' already.")]
    [InlineData("""{"tags":[{"name":"a"},{"name":"a"}]}""", "tags[1].name: There is a tag with the name 'a' already.")]
    [InlineData("""{"tags":[{"id":"1","name":"a"},{"id":"1","name":"b"}]}""", "tags[1].id: The id '1' is taken already")]
    [InlineData("""{"notes":[{"user":{"user_id":"none"}}]}""", "notes[0].user: No such user_id[none]. Put the person in first.")]
    [InlineData("""{"conversations":[{"user":5}]}""", "conversations[0].user: This is an object: write { … }. Found 5.")]
    [InlineData("""{"users":[{"id":"1"},{"id":"1","id":"2"}]}""", "users[1]: A name is there twice: write it once.")]
    [InlineData("""{"users":[{"id":"1","custom_attributes":{"a":1,"a":2}}]}""", "users[0].custom_attributes: A name is there twice: write it once.")]
    [InlineData("""{"users":[{"id":"1"}],"users":[{"id":"2"}]}""", "seed: A name is there twice: write it once.")]
    [InlineData("""{"users":[{"id":"1","name":"\ud800"}]}""", "users[0].name: This text is no Unicode: write both halves of a surrogate pair, in UTF-8.")]
    [InlineData("""{"users":[{"id":"1","\udc00":1}]}""", "users[0]: This text is no Unicode: ")]
    [InlineData("""{"\ud800":[]}""", "seed: This text is no Unicode: ")]
    [InlineData("""{"users":[{"id":"1","owner_id":"7"}]}""", "users[0].owner_id: No admin in the workspace has the id '7': put them in first, or leave this out.")]
    [InlineData("""{"users":[{"id":"1"}],"notes":[{"user":{"id":"1"},"author":{"type":"admin","id":"7"}}]}""", "notes[0].author.id: No admin in the workspace has the id '7': ")]
    [InlineData("""{"notes":[{"user":{"id":"1"}}]}""", "notes[0].user.id: Nobody in the workspace has the id '1'. Put the person in first.")]
    [InlineData("""{"conversations":[{}]}""", "conversations[0].user: Whose conversation is this? Write the user, or the customers.")]
    [InlineData("""{"conversations":[{"customers":[{"id":"1"}]}]}""", "conversations[0].customers[0].id: Nobody in the workspace has the id '1'. Put the person in first.")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"assignee":{"type":"admin","id":"7"}}]}""", "conversations[0].assignee.id: No admin in the workspace has the id '7': ")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"assignee":{"type":"team","id":"7"}}]}""", "conversations[0].assignee.id: No team in the workspace has the id '7': ")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"assignee":{"type":"admin"}}]}""", "conversations[0].assignee.id: Which admin is this? Write the id.")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"assignee":{"type":"user","id":"1"}}]}""", "conversations[0].assignee.type: Admins and teams are assigned: ")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"conversation_message":{"author":{"type":"user","id":"7"}}}]}""", "conversations[0].conversation_message.author.id: Nobody in the workspace has the id '7': ")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"conversation_parts":[{},{"author":{"type":"admin","id":"7"}}]}]}""", "conversations[0].conversation_parts[1].author.id: No admin in the workspace has the id '7': ")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"conversation_parts":[{"author":{"type":"user","user_id":"7"}}]}]}""", "conversations[0].conversation_parts[0].author: No such user_id[7]. Put the person in first.")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"user":{"id":"1"},"conversation_parts":[{"assigned_to":{"type":"admin","id":"7"}}]}]}""", "conversations[0].conversation_parts[0].assigned_to.id: No admin in the workspace has the id '7': ")]
    [InlineData("""{"users":[{"user_id":"1"},{"user_id":"1","email":"a@b.example"}]}""", "users[1].user_id: The user_id[1] is already taken by another user. Write another.")]
    [InlineData("""{"users":[{"id":"1"}],"conversations":[{"customers":[{"id":"1"},{}]}]}""", "conversations[0].customers[1].id: A person must be named by id, user_id or email. Put the person in first.")]
    [InlineData("""{"subscriptions":[{"url":"x"}]}""", "subscriptions[0].url: url must be an absolute http or https URL.")]
    [InlineData("""{"events":[{"user_id":"1"}]}""", "events[0].event_name: An event needs an event_name.")]
    [InlineData("""{"events":[{"event_name":"e"}]}""", "events[0].intercom_user_id: A person must be named by intercom_user_id, user_id or email.")]
    [InlineData("""{"events":[{"event_name":"e","user_id":"1"}]}""", "events[0]: No such user_id[1].")]
    [InlineData("""{"events":[{"id":"1"}]}""", "events[0].id: An event is given its id: leave it out")]
    [InlineData("""{"events":[{"event_name":"e","created_at":-1}]}""", "events[0].created_at: created_at is in seconds since 1970.")]
    [InlineData("""{"users":[{"user_id":"1"}],"events":[{"event_name":"e","user_id":"1","metadata":5}]}""", "events[0].metadata: Invalid metadata: it must be an object. Found 5.")]
    [InlineData("""{"users":[{"user_id":"1"}],"events":[{"event_name":"e","user_id":"1"},{"event_name":"e","user_id":"1"}]}""", "events[1]: There is an event 'e' of the same person and second already.")]
    public void What_cannot_be_says_where_it_stands_and_what_to_write(string seed, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Seed(seed));

        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_whom_a_conversation_speaks_of_are_taken_from_the_seed()
    {
        Seed("""
            {
              "conversations": [{"id":"147","user":{"user_id":"1"},"assignee":{"type":"team","id":7},"conversation_parts":[
                {"author":{"type":"user","user_id":"1"},"body":"halp"}, {"author":{"type":"bot","id":"9"},"assigned_to":{"type":"nobody_admin","id":null}}]}],
              "users": [{"id":"99","user_id":"1","owner_id":25}],
              "teams": [{"id":"7"}],
              "admins": [{"id":"25"}]
            }
            """);

        JsonNode parts = (await GetAsync("/conversations/147"))["conversation_parts"]!["conversation_parts"]!;
        Assert.Equal("99", (string?)parts[0]!["author"]!["id"]);
        Assert.Equal("9", (string?)parts[1]!["author"]!["id"]);
    }

    [Fact]
    public void What_was_made_in_code_and_is_no_unicode_is_refused()
    {
        JsonObject user = new() { ["user_id"] = "a\ud800" };

        ArgumentException inCode = Assert.Throws<ArgumentException>(() => Emulator.AddUser(user));
        ArgumentException inSeed = Assert.Throws<ArgumentException>(() => Emulator.Seed(new JsonObject { ["users"] = new JsonArray(user.DeepClone()) }));

        Assert.StartsWith("user.user_id: This text is no Unicode: ", inCode.Message, StringComparison.Ordinal);
        Assert.StartsWith("users[0].user_id: This text is no Unicode: ", inSeed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"users":[{"user_id":"1"}],"notes":[5]}""")]
    [InlineData("""{"users":[{"user_id":"1"},{"user_id":"1"}]}""")]
    [InlineData("""{"tags":[{"name":"a"}],"segments":[{"name":"b"}],"companies":[{"company_id":"6","plan":"Pro"}],"users":[{"user_id":"1"}],"events":[{"event_name":"e","user_id":"none"}]}""")]
    [InlineData("""{"admins":[{"id":"25"}],"teams":[{"id":"7","admin_ids":[25]}],"users":[{"user_id":"1"}],"conversations":[{"user":{"user_id":"1"}}],"subscriptions":[{"topics":["all"]},{"topics":["weird"]}]}""")]
    public async Task Of_a_seed_that_is_refused_nothing_stays(string refused)
    {
        Seed("""{"users":[{"user_id":"before","companies":[{"company_id":"5","plan":"Old"}],"tags":[{"name":"old"}]}],"events":[{"event_name":"e","user_id":"before"}]}""");
        string before = Emulator.Snapshot().ToJsonString();

        Assert.Throws<ArgumentException>(() => Seed(refused));

        Assert.Equal(before, Emulator.Snapshot().ToJsonString());
        Assert.Equal(["before"], (await GetAsync("/users")).UserIds);
    }

    [Fact]
    public async Task A_seed_lets_a_scroll_go_on()
    {
        AddUsers(101);
        string parameter = (string)(await GetAsync("/users/scroll"))["scroll_param"]!;

        Seed("""{"users":[{"user_id":"late"}]}""");

        Assert.Single((await GetAsync($"/users/scroll?scroll_param={parameter}"))["users"]!.AsArray());
    }

    [Fact]
    public async Task A_seed_lets_deliveries_go_on()
    {
        Seed("""{"subscriptions":[{"id":"nsub_1","url":"http://app.test/","topics":["user.created"]}]}""");
        TaskCompletionSource answered = new();
        Receiver.Answer = async (_, cancellationToken) =>
        {
            await answered.Task.WaitAsync(cancellationToken);
            return Webhooks.Receiver.Of(200);
        };
        await SaveUserAsync("""{"user_id":"1"}""");
        await SaveUserAsync("""{"user_id":"2"}""");

        Seed("""{"users":[{"user_id":"3"}]}""");
        answered.SetResult();
        await SaveUserAsync("""{"user_id":"4"}""");
        await DeliveredAsync();

        Assert.Equal(3, Receiver.All.Count);
        Assert.Equal(3, (await GetAsync("/subscriptions/nsub_1/sent"))["notifications"]!.AsArray().Count);
    }

    [Fact]
    public async Task Requests_see_no_half_of_a_seed()
    {
        var users = new JsonArray([.. Enumerable.Range(0, 500).Select(i => new JsonObject { ["user_id"] = $"{i}" })]);
        Task seeding = Task.Run(() => Emulator.Seed(new JsonObject { ["users"] = users }));
        do
        {
            Assert.Contains((int)(await GetAsync("/counts"))["user"]!["count"]!, new[] { 0, 500 });
        }
        while (!seeding.IsCompleted);

        await seeding;
        Assert.Equal(500, (int)(await GetAsync("/counts"))["user"]!["count"]!);
    }

    private void Seed(string seed) => Emulator.Seed(JsonNode.Parse(seed)!.AsObject());
}
