namespace Intercom.Testing.Tests.Wire;

public sealed class Section05EndpointTests : WireTest
{
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>The table of endpoints: its row, the request, the body, the status and the type that is answered with, where there is one.</summary>
    public static TheoryData<string, string, string?, int, string?> Rows => new()
    {
        { "U1", "POST /users", """{"user_id":"new"}""", 200, "user" },
        { "U1 update", "POST /users", """{"id":"{user}","name":"x"}""", 200, "user" },
        { "U2", "GET /users?page=1&per_page=5&order=asc&sort=created_at&created_since=2", null, 200, "user.list" },
        { "U2 tag", "GET /users?tag_id={tag}", null, 200, "user.list" },
        { "U2 segment", "GET /users?segment_id={segment}", null, 200, "user.list" },
        { "U3", "GET /users?user_id=u-204", null, 200, "user" },
        { "U4", "GET /users?email=ada%40example.net", null, 200, "user.list" },
        { "U5", "GET /users/{user}", null, 200, "user" },
        { "U6 id", "DELETE /users/{user}", null, 200, "user" },
        { "U6 user_id", "DELETE /users?user_id=u-204", null, 200, "user" },
        { "U6 email", "DELETE /users?email=ada%40example.net", null, 200, "user" },
        { "U7", "POST /user_delete_requests", """{"intercom_user_id":"{user}"}""", 200, null },
        { "U8", "GET /users/scroll", null, 200, "user.list" },
        { "U9", "POST /bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"25"}}]}""", 200, "job" },
        { "L1 create", "POST /contacts", "{}", 200, "contact" },
        { "L1 update", "POST /contacts", """{"id":"{lead}","name":"x"}""", 200, "contact" },
        { "L2", "PUT /contacts/{lead}", """{"name":"x"}""", 200, "contact" },
        { "L3", "GET /contacts?page=1&per_page=5&order=asc&sort=updated_at&email=eve%40example.net", null, 200, "contact.list" },
        { "L4 id", "GET /contacts/{lead}", null, 200, "contact" },
        { "L4 user_id", "GET /contacts?user_id={leads_user_id}", null, 200, "contact" },
        { "L5 id", "DELETE /contacts/{lead}", null, 200, "contact" },
        { "L5 user_id", "DELETE /contacts?user_id={leads_user_id}", null, 200, "contact" },
        { "L6", "POST /contacts/convert", """{"contact":{"id":"{lead}"},"user":{"email":"ada@example.net"}}""", 200, "user" },
        { "L7", "GET /contacts/scroll", null, 200, "contact.list" },
        { "V1 id", "GET /visitors/visitor", null, 200, "visitor" },
        { "V1 user_id", "GET /visitors?user_id=v-1", null, 200, "visitor" },
        { "V2", "PUT /visitors", """{"id":"visitor","name":"x"}""", 200, "visitor" },
        { "V3", "DELETE /visitors/visitor", null, 200, "visitor" },
        { "V4 user", "POST /visitors/convert", """{"visitor":{"id":"visitor"},"user":{"user_id":"w"},"type":"user"}""", 200, "user" },
        { "V4 lead", "POST /visitors/convert", """{"visitor":{"id":"visitor"},"type":"lead"}""", 200, "contact" },
        { "C1", "POST /companies", """{"company_id":"new","name":"New"}""", 200, "company" },
        { "C2", "GET /companies?page=1&per_page=5&order=asc", null, 200, "company.list" },
        { "C3 company_id", "GET /companies?company_id=acme", null, 200, "company" },
        { "C3 name", "GET /companies?name=Acme", null, 200, "company" },
        { "C4", "GET /companies/{company}", null, 200, "company" },
        { "C5", "GET /companies/{company}/users?page=1&per_page=5", null, 200, "user.list" },
        { "C6", "GET /companies?company_id=acme&type=user", null, 200, "user.list" },
        { "C7", "GET /companies/scroll", null, 200, "company.list" },
        { "C8", "DELETE /companies/{company}", null, 200, "company" },
        { "T1 create", "POST /tags", """{"name":"new"}""", 200, "tag" },
        { "T1 rename", "POST /tags", """{"id":"{tag}","name":"renamed"}""", 200, "tag" },
        { "T2 users", "POST /tags", """{"name":"vip","users":[{"id":"{user}"}]}""", 200, "tag" },
        { "T2 companies", "POST /tags", """{"name":"vip","companies":[{"company_id":"acme"}]}""", 200, "tag" },
        { "T3", "GET /tags", null, 200, "tag.list" },
        { "T3 filter", "GET /tags?taggable_type=user&taggable_id={user}", null, 200, "tag.list" },
        { "T4", "DELETE /tags/{tag}", null, 200, "tag" },
        { "T5 id", "GET /tags/{tag}", null, 200, "tag" },
        { "T5 name", "GET /tags?name=vip", null, 200, "tag" },
        { "S1", "GET /segments?type=company&include_count=true", null, 200, "segment.list" },
        { "S2", "GET /segments/{segment}?include_count=true", null, 200, "segment" },
        { "S3 put", "PUT /segments/{segment}", """{"name":"x"}""", 200, "segment" },
        { "S3 post", "POST /segments", """{"id":"{segment}","name":"x"}""", 200, "segment" },
        { "N1", "POST /notes", """{"body":"x","user":{"id":"{user}"},"admin_id":"25"}""", 200, "note" },
        { "N2", "GET /notes?user_id=u-204&page=1&per_page=5", null, 200, "note.list" },
        { "N3", "GET /notes/{note}", null, 200, "note" },
        { "E1", "POST /events", """{"event_name":"x","created_at":1403001013,"user_id":"u-204"}""", 202, null },
        { "E2", "GET /events?type=user&intercom_user_id={user}&per_page=5", null, 200, "event.list" },
        { "E3", "GET /events?type=user&email=ada%40example.net&summary=true", null, 200, "event.summary" },
        { "E4", "POST /bulk/events", """{"items":[{"method":"post","data_type":"event","data":{"event_name":"x","created_at":1,"user_id":"u-204"}}]}""", 200, "job" },
        { "J1", "GET /jobs/{job}", null, 200, "job" },
        { "J2", "GET /jobs/{job}/error", null, 200, null },
        { "J3", "POST /jobs/{job}", """{"name":"x"}""", 200, "job" },
        { "K1", "GET /counts", null, 200, "count.hash" },
        { "K1 breakdown", "GET /counts?type=user&count=tag", null, 200, "count" },
        { "CV1", "GET /conversations?type=admin&admin_id=25&open=true&page=1&per_page=5&display_as=plaintext", null, 200, "conversation.list" },
        { "CV2", "GET /conversations/{conversation}?display_as=plaintext", null, 200, "conversation" },
        { "CV3", "POST /conversations/{conversation}/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"x"}""", 200, "conversation" },
        { "CV4", "POST /conversations/last/reply", """{"type":"user","user_id":"u-204","message_type":"comment","body":"x"}""", 200, "conversation" },
        { "CV5", "PUT /conversations/{conversation}", """{"read":true}""", 200, "conversation" },
        { "CV6", "POST /conversations/{conversation}/run_assignment_rules", null, 200, "conversation" },
        { "CV7", "POST /conversations/{conversation}/customers", """{"admin_id":"25","customer":{"intercom_user_id":"{lead}"}}""", 200, "conversation" },
        { "M1", "POST /messages", """{"from":{"type":"user","id":"{user}"},"body":"halp"}""", 200, "user_message" },
        { "A1", "GET /admins", null, 200, "admin.list" },
        { "A2", "GET /admins/25", null, 200, "admin" },
        { "A3", "GET /me", null, 200, "admin" },
        { "A4", "PUT /admins/25/away", """{"away_mode_enabled":true,"away_mode_reassign":false}""", 200, "admin" },
        { "A5", "GET /admins/activity_logs?created_at_after=1&created_at_before=2000000000", null, 200, "activity_log.list" },
        { "TM1 list", "GET /teams", null, 200, "team.list" },
        { "TM1 one", "GET /teams/7", null, 200, "team" },
        { "SB1", "POST /subscriptions", """{"url":"http://app.test/","topics":["user.created"]}""", 200, "notification_subscription" },
        { "SB2", "POST /subscriptions/{subscription}", """{"active":false}""", 200, "notification_subscription" },
        { "SB4", "GET /subscriptions/{subscription}", null, 200, "notification_subscription" },
        { "SB5", "DELETE /subscriptions/{subscription}", null, 200, "notification_subscription" },
        { "SB6", "POST /subscriptions/{subscription}/ping", null, 200, "notification_subscription" },
        { "SB7", "GET /subscriptions/{subscription}/sent", null, 200, "notification.list" },
        { "SB8", "GET /subscriptions/{subscription}/error", null, 200, "notification.list" },
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Intercom.AddAdmin(new() { ["id"] = "25" });
        Intercom.AddTeam(new() { ["id"] = "7" });
        Intercom.AddVisitor(new() { ["id"] = "visitor", ["user_id"] = "v-1" });
        _ids["segment"] = Intercom.AddSegment(new() { ["name"] = "Active" });
        _ids["user"] = await UserAsync("""{"user_id":"u-204","email":"ada@example.net","companies":[{"company_id":"acme","name":"Acme"}]}""");
        WireAnswer lead = await PostAsync("contact", "/contacts", """{"email":"eve@example.net"}""");
        _ids["lead"] = lead.Read("id")!;
        _ids["leads_user_id"] = lead.Read("user_id")!;
        _ids["company"] = (await GetAsync("company", "/companies?company_id=acme")).Read("id")!;
        _ids["tag"] = (await PostAsync("tag", "/tags", """{"name":"vip"}""")).Read("id")!;
        _ids["note"] = (await PostAsync("note", "/notes", """{"user_id":"u-204","body":"x"}""")).Read("id")!;
        _ids["job"] = (await PostAsync("job", "/bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"1"}}]}""")).Read("id")!;
        await PostAsync("user_message", "/messages", """{"from":{"type":"user","user_id":"u-204"},"body":"halp"}""");
        _ids["conversation"] = (await GetAsync("conversation.list", "/conversations")).Read("conversations.0.id")!;
        _ids["subscription"] = (await PostAsync("notification_subscription", "/subscriptions", """{"url":"http://app.test/","topics":["user"]}""")).Read("id")!;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task S5_Each_row_of_the_table_is_served(string row, string request, string? body, int status, string? type)
    {
        WireAnswer answer = await CallAsync(Filled(request), body is null ? null : Filled(body));

        Assert.True(status == answer.Status, $"{row}: {answer.Status} {answer.Text}");
        if (status == 202)
            Assert.Empty(answer.Text);
        else
            Assert.Equal(type, answer.Read("type"));
    }

    [Fact]
    public async Task S5_CV8_Somebody_is_taken_out_of_a_conversation()
    {
        string path = Filled("/conversations/{conversation}/customers");
        string body = Filled("""{"admin_id":"25","customer":{"intercom_user_id":"{lead}"}}""");
        await PostAsync("conversation", path, body);

        WireAnswer left = (await CallAsync($"DELETE {path}", body)).Is("conversation");

        Assert.Equal(1, left.Count("customers"));
    }

    [Fact]
    public async Task S5_SB3_Subscriptions_are_listed() =>
        Assert.Equal(_ids["subscription"], (await CallAsync("GET /subscriptions")).Read("items.0.id"));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task S5_CU1_Only_the_unstable_version_searches_customers(string version)
    {
        const string body = """{"query":{"field":"email","operator":"=","value":"ada@example.net"}}""";

        Assert.Equal(404, (await CallAsync("POST /customers/search", body, version)).Status);
        (await CallAsync("POST /customers/search", body, "Unstable")).Is("customer.list");
    }

    private string Filled(string text) => _ids.Aggregate(text, (filled, id) => filled.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));
}
