using System.Text.Json.Nodes;
using Intercom.Testing.Tests.Webhooks;

namespace Intercom.Testing.Tests.Snapshots;

/// <summary>A workspace in which a bit of everything happened.</summary>
public abstract class BusyWorkspaceTest : WebhookTest
{
    private static readonly string[] s_paths =
    [
        "/users", "/contacts", "/visitors?user_id=v-1", "/companies", "/tags", "/segments?include_count=true",
        "/segments?type=company", "/counts", "/counts?type=conversation&count=admin", "/admins", "/teams", "/me",
        "/admins/activity_logs?created_at_after=1", "/notes?user_id=joe", "/notes/1", "/events?type=user&user_id=joe",
        "/events?type=user&user_id=joe&summary=true", "/conversations", "/conversations/1", "/conversations/2",
        "/jobs/job_5eed00000001", "/jobs/job_5eed00000001/error",
        "/subscriptions", "/subscriptions/nsub_1", "/subscriptions/nsub_1/sent", "/subscriptions/nsub_1/error",
    ];

    protected override WebhookDeliveryOptions Webhooks => new() { Handler = Receiver, RetryDelay = TimeSpan.Zero };

    /// <summary>Puts in and does a bit of everything.</summary>
    protected async Task FillAsync()
    {
        AddJoesConversation();
        Emulator.AddAdmin(new() { ["id"] = "40", ["team_ids"] = new JsonArray("7") });
        Emulator.AddCompany(new() { ["company_id"] = "6", ["plan"] = "Pro", ["segments"] = new JsonArray(new JsonObject { ["name"] = "Big ones" }) });
        Emulator.AddVisitor(new() { ["user_id"] = "v-1", ["segments"] = new JsonArray(new JsonObject { ["id"] = "seg-1", ["name"] = "New" }) });
        Emulator.AddSubscription(new()
        {
            ["id"] = "nsub_1",
            ["url"] = "http://app.test/hooks",
            ["topics"] = new JsonArray("all"),
            ["metadata"] = new JsonObject { ["event_names"] = new JsonArray("cart") },
            ["hub_secret"] = "a secret",
        });
        Receiver.Answer = (one, _) => Task.FromResult(Receiver.Of(one.Topic == "user.tag.created" ? 500 : 200));

        await SaveUserAsync("""{"user_id":"joe","companies":[{"company_id":"6"},{"company_id":"9","plan":"Basic"}],"custom_attributes":{"karma":1.5,"vip":true}}""");
        await SaveAsync("/contacts", """{"email":"lead@example.net"}""");
        await SaveAsync("/tags", """{"name":"blue","users":[{"user_id":"joe"}]}""");
        await SaveAsync("/notes", """{"user":{"user_id":"joe"},"body":"A note"}""");
        await RecordCartsAsync(2, first: Start);
        await SaveAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"halp"}""");
        await SaveAsync("/conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"note","body":"x"}""");
        await SaveAsync("/conversations/2/reply", $$"""{"type":"admin","admin_id":"25","message_type":"snoozed","snoozed_until":{{Start + 1000}}}""");
        (await PutAsync("/admins/25/away", """{"away_mode_enabled":true}""")).AssertOk();
        await SaveAsync("/bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"b-1"}},{"method":"delete","data_type":"user","data":{"user_id":"none"}}]}""");
        await SaveAsync("/user_delete_requests", """{"intercom_user_id":"%"}""".Replace("%", Emulator.AddUser([]), StringComparison.Ordinal));
        await DeliveredAsync();
    }

    /// <summary>All that can be asked of the workspace.</summary>
    protected async Task<JsonObject> LookAsync()
    {
        var seen = new JsonObject();
        foreach (string path in s_paths)
            seen[path] = (await GetAsync(path)).Json.DeepClone();
        return seen;
    }

    /// <summary>What the next requests are given.</summary>
    protected async Task<JsonArray> CreateAsync() =>
    [
        await SaveUserAsync("""{"email":"next@example.net","companies":[{"company_id":"next","plan":"Next"}]}"""),
        await SaveAsync("/contacts", "{}"),
        await SaveAsync("/tags", """{"name":"next"}"""),
        await SaveAsync("/notes", """{"user":{"user_id":"joe"},"body":"Next"}"""),
        await SaveAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"next"}"""),
        await SaveAsync("/conversations/1/reply", """{"type":"admin","admin_id":"25","message_type":"note","body":"next"}"""),
        await SaveAsync("/bulk/users", """{"items":[{"method":"delete","data_type":"user","data":{"user_id":"none"}}]}"""),
        await SaveAsync("/user_delete_requests", """{"intercom_user_id":"%"}""".Replace("%", Emulator.AddUser([]), StringComparison.Ordinal)),
        await SaveAsync("/subscriptions", """{"url":"http://app.test/next","topics":["user"]}"""),
        (await GetAsync("/companies/scroll")).Json,
        Emulator.AddAdmin([]),
        Emulator.AddTeam([]),
    ];
}
