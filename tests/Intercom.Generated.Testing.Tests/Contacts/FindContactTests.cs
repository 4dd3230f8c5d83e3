using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Contacts;

public sealed class FindContactTests : EmulatorTest
{
    [Fact]
    public async Task A_lead_is_found_by_id_and_by_user_id()
    {
        string id = Emulator.AddContact(new JsonObject { ["user_id"] = "u-1", ["name"] = "Ada" });

        Assert.Equal("Ada", (string?)(await GetAsync($"/contacts/{id}"))["name"]);
        Assert.Equal(id, (string?)(await GetAsync("/contacts?user_id=u-1"))["id"]);
    }

    [Theory]
    [InlineData("/contacts/1")]
    [InlineData("/contacts?user_id=1")]
    public async Task A_lead_who_is_not_there_is_not_found(string path) =>
        (await GetAsync(path)).AssertError(404, "not_found");

    [Fact]
    public async Task Leads_and_users_are_found_among_their_own()
    {
        string user = Emulator.AddUser(new JsonObject { ["user_id"] = "u-1" });
        string contact = Emulator.AddContact(new JsonObject { ["user_id"] = "l-1" });

        (await GetAsync($"/users/{contact}")).AssertError(404, "not_found");
        (await GetAsync("/users?user_id=l-1")).AssertError(404, "not_found");
        (await GetAsync($"/contacts/{user}")).AssertError(404, "not_found");
        Assert.Equal([user], (await GetAsync("/users")).IdsIn("users"));
        Assert.Equal([contact], (await GetAsync("/contacts")).IdsIn("contacts"));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task An_email_finds_a_list_in_every_version(string version)
    {
        string first = Emulator.AddContact(new JsonObject { ["email"] = "ada@example.net" });
        string second = Emulator.AddContact(new JsonObject { ["email"] = "ADA@example.net" });
        Emulator.AddContact(new JsonObject { ["email"] = "grace@example.net" });

        Answer found = await GetAsync("/contacts?email=ada%40example.net", version);

        Assert.Equal(["type", "contacts", "pages", "total_count", "limited"], found.Json.Select(property => property.Key));
        Assert.Equal("contact.list", (string?)found["type"]);
        Assert.Equal([second, first], found.IdsIn("contacts"));
        Assert.Empty((await GetAsync("/contacts?email=x%40y.z", version)).IdsIn("contacts"));
    }

    [Theory]
    [InlineData("", "c", "b", "a")]
    [InlineData("?order=asc", "a", "b", "c")]
    [InlineData("?sort=last_request_at", "b", "a", "c")]
    [InlineData("?tag_id=7", "a")]
    [InlineData("?segment_id=s", "c")]
    public async Task Leads_are_filtered_and_sorted(string query, params string[] expected)
    {
        Emulator.AddContact(new JsonObject { ["id"] = "a", ["created_at"] = 1, ["last_request_at"] = 1, ["tags"] = new JsonArray(new JsonObject { ["id"] = "7" }) });
        Emulator.AddContact(new JsonObject { ["id"] = "c", ["created_at"] = 3, ["segments"] = new JsonArray(new JsonObject { ["id"] = "s" }) });
        Emulator.AddContact(new JsonObject { ["id"] = "b", ["created_at"] = 2, ["last_request_at"] = 2 });

        Assert.Equal(expected, (await GetAsync($"/contacts{query}")).IdsIn("contacts"));
    }

    [Fact]
    public async Task Next_leads_through_all_leads()
    {
        for (int i = 0; i < 5; i++)
            Emulator.AddContact([]);
        var seen = new List<string>();
        for (string? next = "/contacts?per_page=2"; next is not null;)
        {
            Answer page = await GetAsync(next);
            seen.AddRange(page.IdsIn("contacts"));
            next = (string?)page["pages"]!["next"];
        }

        Assert.Equal(5, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("/contacts/the-id")]
    [InlineData("/contacts?user_id=u-1")]
    public async Task A_deleted_lead_is_answered_and_is_gone(string path)
    {
        Emulator.AddContact(new JsonObject { ["id"] = "the-id", ["user_id"] = "u-1" });

        Answer answer = await DeleteAsync(path);

        answer.AssertOk();
        Assert.Equal("contact", (string?)answer["type"]);
        Assert.Equal("the-id", (string?)answer["id"]);
        (await DeleteAsync(path)).AssertError(404, "not_found");
    }

    [Fact]
    public async Task A_delete_of_no_lead_in_particular_is_refused() =>
        (await DeleteAsync("/contacts?email=ada%40example.net")).AssertError(400, "missing_parameter");

    [Theory]
    [InlineData("""{"type":"user"}""")]
    [InlineData("""{"id":"the-user"}""")]
    [InlineData("""{"user_id":"taken"}""")]
    [InlineData("""{"tags":[{}]}""")]
    [InlineData("""{"tags":["vip"]}""")]
    [InlineData("""{"segments":"new"}""")]
    public void A_lead_that_cannot_be_is_an_argument_exception(string contact)
    {
        Emulator.AddUser(new JsonObject { ["id"] = "the-user" });
        Emulator.AddContact(new JsonObject { ["user_id"] = "taken" });

        Assert.Throws<ArgumentException>(nameof(contact), () => Emulator.AddContact(JsonNode.Parse(contact)!.AsObject()));
    }
}
