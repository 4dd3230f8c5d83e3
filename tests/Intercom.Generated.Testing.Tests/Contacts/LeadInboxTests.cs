using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Contacts;

public sealed class LeadInboxTests : InboxTest
{
    private string LeasId { get; set; } = "";

    private string LeasUserId { get; set; } = "";

    [Theory]
    [InlineData("contact")]
    [InlineData("lead")]
    public async Task A_lead_writes_a_message(string type)
    {
        await AddLeaAsync();

        (await PostAsync("/messages", $$"""{"from":{"type":"{{type}}","id":"{{LeasId}}"},"body":"halp"}""")).AssertOk();

        JsonObject conversation = (await GetAsync("/conversations/1")).Json;
        string lea = $$"""{"type":"lead","id":"{{LeasId}}"}""";
        Assert.Equal(lea, conversation["user"]!.ToJsonString());
        Assert.Equal($"[{lea}]", conversation["customers"]!.ToJsonString());
        Assert.Equal(lea, conversation["conversation_message"]!["author"]!.ToJsonString());
    }

    [Theory]
    [InlineData("id")]
    [InlineData("user_id")]
    [InlineData("email")]
    public async Task An_admin_writes_to_a_lead(string key)
    {
        await AddLeaAsync();
        string value = key switch { "id" => LeasId, "user_id" => LeasUserId, _ => "lea@example.net" };

        Answer message = await PostAsync(
            "/messages", $$$"""{"message_type":"inapp","body":"hi","from":{"type":"admin","id":"25"},"to":{"type":"lead","{{{key}}}":"{{{value}}}"}}""");

        message.AssertOk();
        Assert.Equal("lead", (string?)(await GetAsync("/conversations/1"))["user"]!["type"]);
    }

    [Fact]
    public async Task A_lead_is_no_user_to_a_message()
    {
        await AddLeaAsync();

        (await PostAsync("/messages", $$"""{"from":{"type":"user","id":"{{LeasId}}"},"body":"halp"}""")).AssertError(404, "not_found");
        (await PostAsync("/messages", $$"""{"from":{"type":"contact","id":"{{JoesId}}"},"body":"halp"}""")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("intercom_user_id")]
    [InlineData("user_id")]
    [InlineData("email")]
    public async Task A_lead_replies(string key)
    {
        await AddLeasConversationAsync();
        string value = key switch { "intercom_user_id" => LeasId, "user_id" => LeasUserId, _ => "lea@example.net" };

        JsonObject conversation = await ReplyAsync($$"""{"type":"user","{{key}}":"{{value}}","message_type":"comment","body":"still there?"}""");
        (await PostAsync("/conversations/last/reply", $$"""{"type":"user","{{key}}":"{{value}}","message_type":"comment","body":"hello?"}""")).AssertOk();

        Assert.Equal($$"""{"type":"lead","id":"{{LeasId}}"}""", LastPart(conversation)["author"]!.ToJsonString());
        Assert.Equal(2, (int)(await GetAsync("/conversations/1"))["conversation_parts"]!["total_count"]!);
    }

    [Theory]
    [InlineData("intercom_user_id")]
    [InlineData("user_id")]
    [InlineData("email")]
    public async Task Conversations_of_a_lead_are_listed(string key)
    {
        await AddLeasConversationAsync();
        Emulator.AddConversation(new() { ["user"] = new JsonObject { ["user_id"] = "joe" } });
        string value = key switch { "intercom_user_id" => LeasId, "user_id" => LeasUserId, _ => "lea%40example.net" };

        Assert.Equal(["1"], (await GetAsync($"/conversations?type=user&{key}={value}")).IdsIn("conversations"));
    }

    [Fact]
    public async Task A_lead_takes_part_in_a_users_conversation()
    {
        await AddLeaAsync();
        Emulator.AddConversation(new() { ["id"] = "1", ["user"] = new JsonObject { ["user_id"] = "joe" } });

        Answer conversation = await PostAsync("/conversations/1/customers", $$$"""{"admin_id":"25","customer":{"intercom_user_id":"{{{LeasId}}}"}}""");

        Assert.Equal($$"""{"type":"lead","id":"{{LeasId}}"}""", conversation["customers"]![1]!.ToJsonString());
    }

    [Fact]
    public async Task A_note_is_about_a_lead()
    {
        await AddLeaAsync();

        Answer note = await PostAsync("/notes", $$$"""{"body":"called","user":{"id":"{{{LeasId}}}"}}""");

        Assert.Equal($$"""{"type":"lead","id":"{{LeasId}}"}""", note["user"]!.ToJsonString());
        Assert.Equal(["1"], (await GetAsync($"/notes?id={LeasId}")).IdsIn("notes"));
        Assert.Equal(["1"], (await GetAsync($"/notes?user_id={LeasUserId}")).IdsIn("notes"));
    }

    [Fact]
    public async Task An_event_is_a_leads()
    {
        await AddLeaAsync();

        await RecordEventAsync($$"""{"event_name":"visited","created_at":{{Start}},"id":"{{LeasId}}"}""");

        JsonNode visited = Assert.Single((await GetAsync($"/events?type=user&intercom_user_id={LeasId}"))["events"]!.AsArray())!;
        Assert.Equal("visited", (string?)visited["event_name"]);
        Assert.Equal(LeasId, (string?)visited["intercom_user_id"]);
        Assert.Equal(LeasUserId, (string?)visited["user_id"]);
        Assert.Equal("lea@example.net", (string?)visited["email"]);
    }

    [Fact]
    public async Task An_address_of_a_user_and_a_lead_is_the_users()
    {
        await AddLeaAsync();
        string leo = Emulator.AddUser(new() { ["email"] = "lea@example.net" });

        Answer note = await PostAsync("/notes", """{"body":"called","email":"lea@example.net"}""");

        Assert.Equal(leo, (string?)note["user"]!["id"]);
    }

    private async Task AddLeaAsync()
    {
        AddPeople();
        JsonObject lea = await SaveAsync("/contacts", """{"email":"lea@example.net"}""");
        LeasId = (string)lea["id"]!;
        LeasUserId = (string)lea["user_id"]!;
    }

    private async Task AddLeasConversationAsync()
    {
        await AddLeaAsync();
        await SaveAsync("/messages", $$"""{"from":{"type":"contact","id":"{{LeasId}}"},"body":"halp"}""");
    }
}
