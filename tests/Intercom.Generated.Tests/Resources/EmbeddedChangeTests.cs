using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>What was changed on an object inside another is sent by its own save, however often the outer one is saved or refreshed before.</summary>
public sealed class EmbeddedChangeTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task A_save_around_it_leaves_it_unsaved()
    {
        _http.Answer("""{ "type": "conversation", "id": "1", "read": false, "user": { "type": "user", "id": "U" } }""");
        Conversation conversation = await _http.Client().Conversations.FindAsync(id: "1");
        conversation.User!.Name = "Bob";
        conversation.Read = true;
        _http.Answer("""{ "type": "conversation", "id": "1", "read": true, "user": { "type": "user", "id": "U" } }""");
        await conversation.SaveAsync();
        Json.Same("""{ "read": true }""", _http.Requests[^1].Body);
        _http.Answer("""{ "type": "user", "id": "U", "name": "Bob" }""");
        await conversation.User.SaveAsync();
        Json.Same("""{ "id": "U", "name": "Bob" }""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task A_save_around_a_list_of_them_leaves_them_unsaved()
    {
        _http.Answer("""{ "type": "user", "id": "U", "tags": { "type": "tag.list", "tags": [{ "type": "tag", "id": "5", "name": "old" }] } }""");
        User user = await _http.Client().Users.FindAsync(id: "U");
        Tag tag = user.Tags[0];
        tag.Name = "renamed";
        user.Name = "Ada";
        _http.Answer("""{ "type": "user", "id": "U", "name": "Ada", "tags": { "type": "tag.list", "tags": [{ "type": "tag", "id": "5", "name": "old" }] } }""");
        await user.SaveAsync();
        Assert.Same(tag, user.Tags[0]);
        _http.Answer("""{ "type": "tag", "id": "5", "name": "renamed" }""");
        await tag.SaveAsync();
        Json.Same("""{ "id": "5", "name": "renamed" }""", _http.Requests[^1].Body);
    }
}
