using System.Runtime.CompilerServices;
using Intercom.Tests.Support;

namespace Intercom.Tests.Defects;

/// <summary>Defects that reference clients have when they read objects, by the numbers they are known under.</summary>
public class ReadingTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public void Defect_68_zero_is_a_time_and_not_nothing()
    {
        Assert.Equal(DateTimeOffset.UnixEpoch, Notification.Parse("""{"delivered_at":0}""").DeliveredAt);
        Assert.Equal(DateTimeOffset.UnixEpoch, Json.Read<User>("""{"signed_up_at":"0"}""").SignedUpAt);
        Assert.Null(Json.Read<User>("""{"signed_up_at":null}""").SignedUpAt);
    }

    [Fact]
    public void Defect_69_a_flag_is_no_time_whatever_its_name_ends_in()
    {
        User user = Json.Read<User>("""{"update_last_request_at":true}""");
        Assert.True(user.UpdateLastRequestAt);
        Assert.Equal(AttributeValueKind.Boolean, user["update_last_request_at"].Kind);
    }

    [Fact]
    public async Task Defect_53_nested_custom_attributes_do_not_fail_a_read()
    {
        _http.Answer("""{"type":"user","id":"1","custom_attributes":{"nested":{"a":[1]},"list":[1,2],"nothing":null,"plan":"gold"}}""").Answer("""{"type":"user","id":"1","custom_attributes":null}""");
        User user = await _http.Client().Users.FindAsync(id: "1");
        Assert.Equal("gold", (string)user.CustomAttributes["plan"]);
        Assert.Equal(AttributeValueKind.Json, user.CustomAttributes["nested"].Kind);
        Assert.Equal(2, user.CustomAttributes["list"].ToJsonElement().GetArrayLength());
        Assert.Empty((await _http.Client().Users.FindAsync(id: "1")).CustomAttributes);
    }

    [Fact]
    public async Task Defect_55_a_custom_attribute_called_type_is_plain_data()
    {
        User user = await _http.Answer("""{"type":"user","id":"1","custom_attributes":{"type":"company","id":"x"}}""").Client().Users.FindAsync(id: "1");
        Assert.Equal(("user", "company"), (user.Type, (string)user.CustomAttributes["type"]));
        user.CustomAttributes["type"] = "faith";
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","custom_attributes":{"type":"faith"}}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_117_metadata_called_type_is_plain_data()
    {
        var sent = new Event { EventName = "e", UserId = "1", CreatedAt = DateTimeOffset.UnixEpoch, Metadata = { ["type"] = "user", ["x"] = 1 } };
        _http.Answer("", 202).Answer("""{"type":"event.list","events":[{"type":"event","id":"1","metadata":{"type":"user","id":"x"}}]}""");
        using IntercomClient client = _http.Client();
        await client.Events.CreateAsync(sent);
        Json.Same("""{"event_name":"e","created_at":0,"user_id":"1","metadata":{"type":"user","x":1}}""", _http.Request.Body);
        await foreach (Event found in client.Events.FindAll(userId: "1"))
            Assert.Equal("user", (string)found.Metadata["type"]);
    }

    [Fact]
    public async Task Defect_86_an_object_is_loaded_in_place()
    {
        Conversation conversation = await _http.Answer("""{"type":"conversation","id":"147","user":{"type":"user","id":"1"}}""").Client().Conversations.FindAsync(id: "147");
        User user = conversation.User!;
        _http.Answer("""{"type":"user","id":"1","name":"Joe Schmoe"}""").Answer("""{"type":"user","id":"1"}""");
        await user.LoadAsync();
        Assert.Equal("Joe Schmoe", conversation.User!.Name);
        await user.SaveAsync();
        Assert.Equal("POST /users", _http.Requests[^1].Line);
    }

    [Fact]
    public async Task Defect_13_objects_that_were_fetched_are_not_held()
    {
        using IntercomClient client = _http.Client();
        WeakReference[] users = [.. await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FetchAsync(client)))];
        for (int round = 0; round < 10 && users.Any(user => user.IsAlive); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // One may still lie in a register or a pooled object; a leak holds them all.
        Assert.True(users.Count(user => user.IsAlive) <= 1, $"{users.Count(user => user.IsAlive)} of {users.Length} users are still held.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<WeakReference> FetchAsync(IntercomClient client)
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1"}],"custom_attributes":{"a":1}}""");
        return new WeakReference(await client.Users.FindAsync(id: "1"));
    }
}
