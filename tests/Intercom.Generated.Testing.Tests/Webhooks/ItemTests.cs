using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>What a notification says of what it is about.</summary>
public sealed class ItemTests : WebhookTest
{
    [Fact]
    public async Task A_notification_is_an_envelope_around_its_item()
    {
        Subscribe("user.deleted");
        string id = Emulator.AddUser(new() { ["user_id"] = "u-1", ["email"] = "ada@example.net" });

        (await DeleteAsync($"/users/{id}")).AssertOk();
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Assert.Matches("^notif_[0-9a-f-]{36}$", told.Id);
        string expected = $$$"""
            {"type":"notification_event","app_id":"emulated","data":{"type":"notification_event_data",
            "item":{"type":"user","id":"{{{id}}}","user_id":"u-1","email":"ada@example.net"}},"links":{},"id":"{{{told.Id}}}","topic":"user.deleted",
            "delivery_status":"pending","delivery_attempts":1,"delivered_at":0,"first_sent_at":1500000000,"created_at":1500000000,"self":null}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), told.Json.ToJsonString());
    }

    [Fact]
    public async Task A_user_is_whole_and_has_times_in_both_forms_of_iso_8601()
    {
        Subscribe("user.created");

        JsonObject saved = await SaveUserAsync("""{"user_id":"u-1","name":"Zoë","signed_up_at":1403001013,"custom_attributes":{"ordered_at":1403001013}}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        Assert.Equal("2017-07-14T02:40:00.000+00:00", (string?)item["created_at"]);
        Assert.Equal("2017-07-14T02:40:00.000+00:00", (string?)item["updated_at"]);
        Assert.Equal("2014-06-17T10:30:13.000Z", (string?)item["signed_up_at"]);
        Assert.Equal("2014-06-17T10:30:13.000Z", (string?)item["remote_created_at"]);
        Assert.Null(item["last_request_at"]);
        foreach (string time in new[] { "created_at", "updated_at", "signed_up_at", "remote_created_at" })
            item[time] = saved[time]!.DeepClone();
        Assert.Equal(saved.ToJsonString(), item.ToJsonString());
    }

    [Fact]
    public async Task The_client_reads_the_same_times_as_from_an_answer()
    {
        Subscribe("user.created");

        await SaveUserAsync("""{"user_id":"u-1","signed_up_at":1403001013}""");
        await DeliveredAsync();

        var user = Assert.IsType<User>(Notification.Parse(Assert.Single(Receiver.All).Body.Span).Model);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1403001013), user.SignedUpAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(Start), user.CreatedAt);
    }

    [Theory]
    [InlineData("user", "joe")]
    [InlineData("contact", "lead")]
    public async Task A_tagging_says_who_was_tagged_with_what_by_whom(string type, string id)
    {
        AddPeople();
        Emulator.AddContact(new() { ["id"] = "lead" });
        Subscribe("all");

        JsonObject tag = await SaveAsync("/tags", $$"""{"name":"blue","users":[{"{{(type == "user" ? "user_id" : "id")}}":"{{id}}"}]}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        Assert.Equal(["type", "created_at", "tag", type, "admin"], item.Select(field => field.Key));
        Assert.Equal(Start, (long)item["created_at"]!);
        Assert.Equal(tag.ToJsonString(), item["tag"]!.ToJsonString());
        Assert.Equal(type, (string?)item[type]!["type"]);
        Assert.Equal("blue", (string?)item[type]!["tags"]!["tags"]![0]!["name"]);
        Assert.Equal("admin", (string?)item["admin"]!["type"]);
    }

    [Fact]
    public async Task A_company_counts_the_users_it_came_with()
    {
        Subscribe("company.created");

        await SaveUserAsync("""{"user_id":"u-1","companies":[{"company_id":"6","name":"Blue Sun"}]}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        Assert.Equal("Blue Sun", (string?)item["name"]);
        Assert.Equal(1, (int)item["user_count"]!);
        Assert.Equal(Start, (long)item["created_at"]!);
    }

    [Fact]
    public async Task A_conversation_has_only_the_part_that_is_new_and_names_who_takes_part()
    {
        AddJoesConversation();
        await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"first"}""");
        Subscribe("conversation");

        JsonObject answer = await ReplyAsync("""{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"25"}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        Assert.Equal("conversation.admin.assigned", Receiver.All[0].Topic);
        Assert.Equal(2, (int)answer["conversation_parts"]!["total_count"]!);
        JsonNode part = Assert.Single(item["conversation_parts"]!["conversation_parts"]!.AsArray())!;
        Assert.Equal(LastPart(answer).ToJsonString(), part.ToJsonString());
        Assert.Equal(1, (int)item["conversation_parts"]!["total_count"]!);
        Assert.Equal($$"""{"type":"user","id":"{{JoesId}}","user_id":"joe","name":null,"email":"joe@example.net","do_not_track":null}""", item["user"]!.ToJsonString());
        Assert.Equal("""{"type":"admin","id":"25","name":"Ana","email":"ana@example.net"}""", item["assignee"]!.ToJsonString());
        Assert.Equal("{}", item["metadata"]!.ToJsonString());
        Assert.Equal("""{"type":"tag.list","tags":[]}""", item["tags_added"]!.ToJsonString());
        Assert.Equal(answer["links"]!.ToJsonString(), item["links"]!.ToJsonString());
        Assert.Equal(answer["conversation_message"]!.ToJsonString(), item["conversation_message"]!.ToJsonString());
    }

    [Fact]
    public async Task A_conversation_that_has_only_begun_has_no_parts()
    {
        AddPeople();
        Subscribe("conversation.user.created");

        await SaveAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"halp"}""");
        await DeliveredAsync();

        JsonObject item = Assert.Single(Receiver.All).Item;
        Assert.Equal("<p>halp</p>", (string?)item["conversation_message"]!["body"]);
        Assert.Empty(item["conversation_parts"]!["conversation_parts"]!.AsArray());
    }

    [Fact]
    public async Task An_item_is_what_there_was_when_it_happened()
    {
        AddPeople();
        Subscribe("user.email.updated");
        var gate = new TaskCompletionSource();
        Receiver.Answer = async (_, _) =>
        {
            await gate.Task;
            return Receiver.Of(200);
        };

        foreach (string email in new[] { "one@example.net", "two@example.net", "three@example.net" })
            await SaveUserAsync($$"""{"user_id":"joe","email":"{{email}}"}""");
        gate.SetResult();
        await DeliveredAsync();

        Assert.Equal(["one@example.net", "two@example.net", "three@example.net"], Receiver.All.Select(one => (string)one.Item["email"]!));
    }
}
