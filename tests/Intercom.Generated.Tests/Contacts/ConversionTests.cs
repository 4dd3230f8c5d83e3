using Intercom.Tests.Support;

namespace Intercom.Tests.Contacts;

/// <summary>Leads and visitors become users, visitors also leads.</summary>
public class ConversionTests
{
    private const string TheUser = """{"type":"user","id":"9","email":"ada@example.net"}""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task A_lead_goes_by_what_identifies_it_and_so_does_the_user()
    {
        Contact lead = await LeadAsync();
        User user = await lead.ConvertAsync(new User { Email = "ada@example.net", SignedUpAt = DateTimeOffset.FromUnixTimeSeconds(1466703132) });
        Sent("/contacts/convert", """{"contact":{"id":"l1","user_id":"8a88"},"user":{"email":"ada@example.net","signed_up_at":1466703132}}""");
        Assert.Equal("9", user.Id);
    }

    [Fact]
    public async Task A_lead_becomes_a_user_of_its_own_where_none_is_named()
    {
        Contact lead = await LeadAsync();
        await lead.ConvertAsync();
        Sent("/contacts/convert", """{"contact":{"id":"l1","user_id":"8a88"}}""");
    }

    [Fact]
    public async Task A_user_who_is_there_already_goes_by_its_ids()
    {
        Contact lead = await LeadAsync();
        _http.Answer(TheUser);
        using IntercomClient client = _http.Client();
        var loaded = Json.Read<User>("""{"type":"user","id":"9","user_id":"u-9","email":"ada@example.net","name":"Ada","companies":[{"id":"c1"}]}""");
        await client.Contacts.ConvertAsync(lead, loaded);
        Sent("/contacts/convert", """{"contact":{"id":"l1","user_id":"8a88"},"user":{"id":"9","user_id":"u-9","email":"ada@example.net"}}""");
        Assert.Equal("Ada", loaded.Name);
    }

    [Fact]
    public async Task A_visitor_becomes_a_user()
    {
        Visitor visitor = await VisitorAsync(TheUser);
        User user = await visitor.ConvertToUserAsync(new User { Email = "ada@example.net" });
        Sent("/visitors/convert", """{"visitor":{"id":"v1","user_id":"16e6"},"user":{"email":"ada@example.net"},"type":"user"}""");
        Assert.Equal("9", user.Id);
    }

    [Fact]
    public async Task A_visitor_becomes_a_lead()
    {
        Visitor visitor = await VisitorAsync("""{"type":"contact","id":"v1","anonymous":true}""");
        Contact lead = await visitor.ConvertToContactAsync();
        Sent("/visitors/convert", """{"visitor":{"id":"v1","user_id":"16e6"},"type":"lead"}""");
        Assert.True(lead.Anonymous);
    }

    [Fact]
    public async Task One_without_an_id_is_not_converted()
    {
        using IntercomClient client = _http.Client();
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Contacts.ConvertAsync(new Contact { Email = "ada@example.net" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Visitors.ConvertToContactAsync(new Visitor()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Visitors.ConvertToUserAsync(new Visitor(), new User { Email = "ada@example.net" }));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Visitors.ConvertToUserAsync(new Visitor { Id = "v1" }, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Contacts.ConvertAsync((Contact)null!));
        Assert.Empty(_http.Requests);
    }

    private async Task<Contact> LeadAsync()
    {
        _http.Answer("""{"type":"contact","id":"l1","user_id":"8a88","email":"ada@example.net","name":"Violet Bear"}""").Answer(TheUser);
        return await _http.Client().Contacts.FindAsync(id: "l1");
    }

    private async Task<Visitor> VisitorAsync(string answer)
    {
        _http.Answer("""{"type":"visitor","id":"v1","user_id":"16e6","email":"","pseudonym":"Red Duck"}""").Answer(answer);
        return await _http.Client().Visitors.FindAsync(id: "v1");
    }

    private void Sent(string path, string body)
    {
        Assert.Equal($"POST {path}", _http.Requests[^1].Line);
        Json.Same(body, _http.Requests[^1].Body);
    }
}
