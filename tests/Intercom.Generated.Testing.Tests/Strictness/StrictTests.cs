namespace Intercom.Testing.Tests.Strictness;

public sealed class StrictTests : InboxTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, Strict = true, RateLimit = 1_000, Log = null, Webhooks = { Handler = Receiver } };

    [Theory]
    [InlineData("/users", """{"user_id":"1","nmae":"Joe"}""", "nmae")]
    [InlineData("/users", """{"user_id":"1","company":{"company_id":"6"}}""", "company")]
    [InlineData("/users", """{"user_id":"1","companies":[{"company_id":"6"},{"company_id":"7","nmae":"x"}]}""", "companies.nmae")]
    [InlineData("/users", """{"user_id":"1","avatar":{"url":"x"}}""", "avatar.url")]
    [InlineData("/contacts/convert", """{"contact":{"id":"1"},"user":{"mail":"x"}}""", "user.mail")]
    [InlineData("/companies", """{"company_id":"1","tier":1}""", "tier")]
    [InlineData("/tags", """{"name":"vip","users":[{"id":"1","remove":true}]}""", "users.remove")]
    [InlineData("/notes", """{"body":"x","user":{"intercom_user_id":"1"}}""", "user.intercom_user_id")]
    [InlineData("/events", """{"name":"x"}""", "name")]
    [InlineData("/bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"nmae":"x"}}]}""", "items.data.nmae")]
    [InlineData("/messages", """{"from":{"type":"admin","admin_id":"25"}}""", "from.admin_id")]
    [InlineData("/conversations/1/reply", """{"message":"x"}""", "message")]
    [InlineData("/subscriptions", """{"url":"http://localhost","topic":"all"}""", "topic")]
    public async Task An_unknown_property_is_invalid(string path, string body, string name) =>
        (await PostAsync(path, body)).AssertError(400, "parameter_invalid", name);

    [Theory]
    [InlineData("GET", "/users?emial=a%40example.net", "emial")]
    [InlineData("GET", "/users/1?email=a%40example.net", "email")]
    [InlineData("DELETE", "/contacts?email=a%40example.net", "email")]
    [InlineData("GET", "/admins?page=1", "page")]
    [InlineData("POST", "/users/?user_id=1", "user_id")]
    [InlineData("GET", "/conversations?state=open", "state")]
    public async Task An_unknown_query_parameter_is_invalid(string method, string path, string name) =>
        (await SendAsync(new HttpMethod(method), path, "{}")).AssertError(400, "parameter_invalid", name);

    [Fact]
    public async Task What_is_refused_has_changed_nothing()
    {
        await PostUserAsync("""{"user_id":"1","nmae":"Joe"}""");
        Emulator.AddUser(new() { ["user_id"] = "2" });
        await DeleteAsync("/users?user_id=2&hard=true");

        Assert.Equal(["2"], (await GetAsync("/users")).UserIds);
    }

    [Theory]
    [InlineData("""{"custom_attributes":{"anything":1},"user_id":"joe"}""")]
    [InlineData("""{"tags":{"type":"tag.list","tags":[{"id":"1","applied_at":1}]},"user_id":"joe"}""")]
    public async Task What_is_the_apps_own_or_cannot_be_written_is_let_in(string body)
    {
        AddPeople();

        (await PostUserAsync(body)).AssertOk();
    }

    [Theory]
    [InlineData("/users", "user_id", "joe")]
    [InlineData("/companies", "company_id", "6")]
    [InlineData("/contacts", "user_id", "lead")]
    public async Task Whole_objects_may_be_sent_back(string path, string key, string value)
    {
        AddPeople();
        Emulator.AddCompany(new() { ["company_id"] = "6" });
        Emulator.AddContact(new() { ["user_id"] = "lead" });
        System.Text.Json.Nodes.JsonObject whole = (await GetAsync($"{path}?{key}={value}")).Json;
        whole.Remove("companies");
        whole.Remove("plan");

        (await PostAsync(path, whole.ToJsonString())).AssertOk();
    }

    [Fact]
    public async Task A_body_that_is_no_json_stays_a_bad_request() =>
        (await PostUserAsync("{")).AssertError(400, "bad_request");

    [Fact]
    public async Task An_unknown_route_stays_not_found() =>
        (await GetAsync("/nowhere?x=1")).AssertError(404, "not_found");

    [Fact]
    public async Task Without_strict_mode_the_unknown_is_left_out()
    {
        await using var tolerant = new IntercomEmulator();
        using IntercomClient client = tolerant.CreateClient();
        var user = new User { UserId = "1" };
        user["nmae"] = "Joe";

        Assert.Null((await client.Users.CreateAsync(user)).Name);
    }
}
