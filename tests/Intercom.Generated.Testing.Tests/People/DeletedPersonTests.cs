using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.People;

/// <summary>What others had to do with somebody stays when the person is gone.</summary>
public sealed class DeletedPersonTests : InboxTest
{
    [Theory]
    [InlineData("user")]
    [InlineData("contact")]
    public async Task Conversations_and_notes_stay(string type)
    {
        AddPeople();
        string id = type == "user" ? JoesId : Emulator.AddContact(new() { ["email"] = "lea@example.net" });
        await SaveAsync("/messages", $$"""{"from":{"type":"{{type}}","id":"{{id}}"},"body":"halp"}""");
        await SaveAsync("/notes", $$$"""{"body":"called","user":{"id":"{{{id}}}"}}""");

        (await DeleteAsync($"/{type}s/{id}")).AssertOk();

        Assert.Equal(id, (string?)(await GetAsync("/conversations/1"))["user"]!["id"]);
        Assert.Equal(["1"], (await GetAsync("/conversations")).IdsIn("conversations"));
        Assert.Equal(id, (string?)(await GetAsync("/notes/1"))["user"]!["id"]);
        (await GetAsync($"/conversations?type=user&intercom_user_id={id}")).AssertError(404, "not_found");
        (await GetAsync($"/notes?id={id}")).AssertError(404, "not_found");
        (await GetAsync($"/events?type=user&intercom_user_id={id}")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task An_admin_still_answers()
    {
        AddJoesConversation();
        await SaveAsync("/user_delete_requests", $$"""{"intercom_user_id":"{{JoesId}}"}""");

        JsonObject conversation = await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"close"}""");

        Assert.Equal("closed", (string?)conversation["state"]);
    }
}
