using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Seeding;

public sealed class SeedTests : EmulatorTest
{
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
    [InlineData("""{"users":[{},5]}""", "users[1]: This is an object, the user in the API's own form")]
    [InlineData("""{"users":[{"email":5}]}""", "users[0]: A user's email is a string.")]
    [InlineData("""{"users":[{"type":"lead"}]}""", "users[0]: The type of a user is 'user' or left out, not 'lead'.")]
    [InlineData("""{"users":[{"id":"a"},{"id":"a"}]}""", "users[1]: The id 'a' of the user is taken already.")]
    [InlineData("""{"users":[{"companies":5}]}""", "users[0]: invalid companies data structure")]
    [InlineData("""{"tags":[{}]}""", "tags[0]: A tag needs a name.")]
    [InlineData("""{"companies":[{"company_id":"6"},{"id":"6"}]}""", "companies[1]: There is a company with the company_id '6' already.")]
    [InlineData("""{"tags":[{"name":"a"},{"name":"a"}]}""", "tags[1]: There is a tag with the name 'a' already.")]
    [InlineData("""{"tags":[{"id":"1","name":"a"},{"id":"1","name":"b"}]}""", "tags[1]: The id '1' of the tag is taken already.")]
    [InlineData("""{"notes":[{"user":{"user_id":"none"}}]}""", "notes[0]: No such user_id[none]. Put the person in first.")]
    [InlineData("""{"conversations":[{"user":5}]}""", "conversations[0]: A user or customer is an object")]
    [InlineData("""{"subscriptions":[{"url":"x"}]}""", "subscriptions[0]: A subscription's url is an absolute http or https URL, not 'x'.")]
    [InlineData("""{"events":[{"user_id":"1"}]}""", "events[0]: An event needs an event_name.")]
    [InlineData("""{"events":[{"event_name":"e"}]}""", "events[0]: A person must be named by intercom_user_id, user_id or email.")]
    [InlineData("""{"events":[{"event_name":"e","user_id":"1"}]}""", "events[0]: No such user_id[1].")]
    [InlineData("""{"events":[{"id":"1"}]}""", "events[0]: An event is put in without 'id'; it has event_name, created_at, ")]
    [InlineData("""{"events":[{"event_name":"e","created_at":-1}]}""", "events[0]: An event's created_at is in seconds since 1970.")]
    [InlineData("""{"users":[{"user_id":"1"}],"events":[{"event_name":"e","user_id":"1","metadata":5}]}""", "events[0]: ")]
    [InlineData("""{"users":[{"user_id":"1"}],"events":[{"event_name":"e","user_id":"1"},{"event_name":"e","user_id":"1"}]}""", "events[1]: There is an event 'e' of the same person and second already.")]
    public void What_cannot_be_says_where_it_stands_and_what_to_write(string seed, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Seed(seed));

        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_form_of_a_list_is_wrong_nothing_is_put_in()
    {
        Assert.Throws<ArgumentException>(() => Seed("""{"users":[{"user_id":"1"}],"notes":[5]}"""));

        Assert.Equal(0, (int)(await GetAsync("/users"))["total_count"]!);
    }

    private void Seed(string seed) => Emulator.Seed(JsonNode.Parse(seed)!.AsObject());
}
