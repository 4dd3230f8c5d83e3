using Intercom.Tests.Support;

namespace Intercom.Tests.Loading;

/// <summary>A lead that came where a user is described stays a lead, whatever is done with it.</summary>
public sealed class LeadInPlaceOfUserTests
{
    private const string Conversation = """{ "type": "conversation", "id": "1", "user": { "type": "lead", "id": "L", "user_id": "uuid", "email": "eve@example.com" } }""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task It_is_saved_as_a_lead()
    {
        Conversation conversation = await LoadAsync();
        _http.Answer("""{ "type": "contact", "id": "L", "name": "Eve" }""");
        conversation.User!.Name = "Eve";
        await conversation.User.SaveAsync();
        Assert.Equal("POST /contacts", _http.Requests[^1].Line);
        Json.Same("""{ "id": "L", "user_id": "uuid", "email": "eve@example.com", "name": "Eve" }""", _http.Requests[^1].Body);
        Assert.Equal("contact", conversation.User.Type);
    }

    [Fact]
    public async Task It_is_deleted_as_a_lead()
    {
        Conversation conversation = await LoadAsync();
        _http.Answer("""{ "type": "contact", "id": "L" }""");
        await conversation.User!.DeleteAsync();
        Assert.Equal("DELETE /contacts/L", _http.Requests[^1].Line);
    }

    private async Task<Conversation> LoadAsync()
    {
        _http.Answer(Conversation);
        return await _http.Client().Conversations.FindAsync(id: "1");
    }
}
