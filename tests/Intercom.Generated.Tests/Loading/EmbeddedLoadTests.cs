using Intercom.Tests.Support;

namespace Intercom.Tests.Loading;

/// <summary>Objects inside others load in place, by the client that loaded the whole, from the address their type has.</summary>
public class EmbeddedLoadTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData("user", "GET /users/u1")]
    [InlineData("lead", "GET /contacts/u1")]
    [InlineData("contact", "GET /contacts/u1")]
    public async Task The_user_of_a_conversation_loads_by_its_type(string type, string line)
    {
        Conversation conversation = await ConversationAsync($$$"""{"type":"conversation","id":"147","user":{"type":"{{{type}}}","id":"u1"}}""");
        User user = conversation.User!;
        _http.Answer($$"""{"type":"{{type}}","id":"u1","name":"Ada"}""");
        Assert.Same(user, await user.LoadAsync());
        Assert.Equal(line, _http.Requests[^1].Line);
        Assert.Same(user, conversation.User);
        Assert.Equal("Ada", conversation.User!.Name);
    }

    [Fact]
    public async Task Each_customer_of_a_conversation_loads_by_its_type()
    {
        Conversation conversation = await ConversationAsync("""{"type":"conversation","id":"147","customers":[{"type":"user","id":"u1"},{"type":"lead","id":"l1"}]}""");
        foreach (User customer in conversation.Customers)
        {
            _http.Answer($$"""{"type":"user","id":"{{customer.Id}}","name":"Ada"}""");
            await customer.LoadAsync();
        }

        Assert.Equal(["GET /users/u1", "GET /contacts/l1"], _http.Requests.Skip(1).Select(request => request.Line));
        Assert.All(conversation.Customers, customer => Assert.Equal("Ada", customer.Name));
    }

    [Fact]
    public async Task An_assignee_is_an_admin_that_loads()
    {
        Conversation conversation = await ConversationAsync("""{"type":"conversation","id":"147","assignee":{"type":"admin","id":"25"}}""");
        _http.Answer("""{"type":"admin","id":"25","name":"Ana"}""");
        Admin admin = Assert.IsType<Admin>(conversation.Assignee);
        await admin.LoadAsync();
        Assert.Equal("GET /admins/25", _http.Requests[^1].Line);
        Assert.Equal("Ana", conversation.Assignee.Name);
    }

    [Fact]
    public async Task An_assignee_is_a_team_that_loads()
    {
        Conversation conversation = await ConversationAsync("""{"type":"conversation","id":"147","assignee":{"type":"team","id":"814865"}}""");
        _http.Answer("""{"type":"team","id":"814865","name":"Support","admin_ids":[25]}""");
        Team team = Assert.IsType<Team>(conversation.Assignee);
        await team.LoadAsync();
        Assert.Equal("GET /teams/814865", _http.Requests[^1].Line);
        Assert.Equal(["25"], team.AdminIds);
    }

    [Fact]
    public async Task An_author_is_known_by_pattern_and_loads()
    {
        Conversation conversation = await ConversationAsync("""
            {"type":"conversation","id":"147","conversation_message":{"type":"conversation_message","author":{"type":"lead","id":"l1"}},
             "conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"id":"1","author":{"type":"user","id":"u1"}},{"id":"2","author":{"type":"bot","id":"7"}}]}}
            """);
        _http.Answer("""{"type":"contact","id":"l1","name":"Violet Bear"}""").Answer("""{"type":"user","id":"u1","name":"Ada"}""");
        if (conversation.ConversationMessage!.Author is Contact lead)
            await lead.LoadAsync();
        foreach (ConversationPart part in conversation.ConversationParts)
        {
            if (part.Author is User user)
                await user.LoadAsync();
        }

        Assert.Equal(["GET /contacts/l1", "GET /users/u1"], _http.Requests.Skip(1).Select(request => request.Line));
        Assert.Equal(("Violet Bear", "Ada"), (conversation.ConversationMessage.Author!.Name, conversation.ConversationParts[0].Author!.Name));
    }

    [Fact]
    public async Task Companies_tags_and_segments_of_a_user_load()
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1"}],"tags":[{"id":"t1"}],"segments":[{"id":"s1"}]}""")
            .Answer("""{"type":"company","id":"c1","name":"Acme"}""").Answer("""{"type":"tag","id":"t1","name":"vip"}""").Answer("""{"type":"segment","id":"s1","name":"Active"}""");
        User user = await _http.Client().Users.FindAsync(id: "1");
        await user.Companies[0].LoadAsync();
        await user.Tags[0].LoadAsync();
        await user.Segments[0].LoadAsync();
        Assert.Equal(["GET /users/1", "GET /companies/c1", "GET /tags/t1", "GET /segments/s1"], _http.Requests.Select(request => request.Line));
        Assert.Equal(("Acme", "vip", "Active"), (user.Companies[0].Name, user.Tags[0].Name, user.Segments[0].Name));
    }

    [Fact]
    public async Task User_and_author_of_a_note_load()
    {
        _http.Answer("""{"type":"note","id":"16","user":{"type":"lead","id":"l1"},"author":{"type":"admin","id":"25"}}""")
            .Answer("""{"type":"contact","id":"l1","email":"ada@example.net"}""").Answer("""{"type":"admin","id":"25","name":"Ana"}""");
        Note note = await _http.Client().Notes.FindAsync(id: "16");
        await note.User!.LoadAsync();
        await note.Author!.LoadAsync();
        Assert.Equal(["GET /notes/16", "GET /contacts/l1", "GET /admins/25"], _http.Requests.Select(request => request.Line));
        Assert.Equal(("ada@example.net", "Ana"), (note.Email, note.Author.Name));
    }

    [Fact]
    public async Task A_team_in_the_list_of_admins_loads_as_a_team()
    {
        _http.Answer("""{"type":"admin.list","admins":[{"type":"team","id":"814865"}]}""").Answer("""{"type":"team","id":"814865","name":"Support"}""");
        await foreach (Admin admin in _http.Client().Admins.All())
            Assert.Equal("Support", (await admin.LoadAsync()).Name);

        Assert.Equal("GET /teams/814865", _http.Requests[^1].Line);
    }

    [Fact]
    public async Task What_has_no_id_is_not_loaded()
    {
        Conversation conversation = await ConversationAsync("""{"type":"conversation","id":"147","user":{"type":"user","email":"ada@example.net"}}""");
        await Assert.ThrowsAsync<InvalidOperationException>(() => conversation.User!.LoadAsync());
        Assert.Single(_http.Requests);
    }

    private Task<Conversation> ConversationAsync(string answer) => _http.Answer(answer).Client().Conversations.FindAsync(id: "147");
}
