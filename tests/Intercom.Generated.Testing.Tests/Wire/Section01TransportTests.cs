using System.Net.Http.Headers;
using System.Text;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section01TransportTests : WireTest
{
    [Theory]
    [InlineData("Basic", "app_id:api_key")]
    [InlineData("Basic", "access-token:")]
    [InlineData("Bearer", "access-token")]
    public async Task S1_A_credential_of_each_form_is_let_in(string scheme, string credential)
    {
        string value = scheme == "Basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(credential)) : credential;
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, value);

        await GetAsync("user.list", "/users");
    }

    [Fact]
    public async Task S1_Without_a_credential_nothing_is_answered()
    {
        Http.DefaultRequestHeaders.Authorization = null;

        (await CallAsync("GET /users")).Refuses(401, "unauthorized");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/vnd.intercom.3+json")]
    [InlineData("*/*")]
    public async Task S1_What_clients_accept_is_answered_in_json(string accepted)
    {
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accepted);

        WireAnswer answer = await GetAsync("user.list", "/users");

        Assert.StartsWith("application/json", answer.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("1.3")]
    [InlineData("1.4")]
    [InlineData("Unstable")]
    [InlineData(null)]
    public async Task S1_Each_version_is_served_and_none_too(string? version) => await GetAsync("user.list", "/users", version);

    [Theory]
    [InlineData("0.9")]
    [InlineData("1.5")]
    [InlineData("2.0")]
    [InlineData("1")]
    [InlineData("newest")]
    public async Task S1_A_version_that_is_none_is_refused(string version) =>
        (await CallAsync("GET /users", version: version)).Refuses(400, "intercom_version_invalid");

    [Fact]
    public async Task S1_Json_is_utf_8_both_ways()
    {
        string id = await UserAsync("""{"user_id":"1","name":"Zoë Ωmega 🙂"}""");

        Assert.Equal("Zoë Ωmega 🙂", (await GetAsync("user", $"/users/{id}")).Read("name"));
    }

    [Theory]
    [InlineData("/users/", """{"user_id":"2"}""", "user")]
    [InlineData("/companies/", """{"company_id":"6"}""", "company")]
    [InlineData("/tags/", """{"name":"vip"}""", "tag")]
    [InlineData("/notes/", """{"body":"x","user_id":"1"}""", "note")]
    [InlineData("/messages/", """{"from":{"type":"user","user_id":"1"},"body":"halp"}""", "user_message")]
    [InlineData("/subscriptions/", """{"url":"http://app.test/","topics":["user"]}""", "notification_subscription")]
    [InlineData("/contacts/", "{}", "contact")]
    public async Task S1_Creating_takes_a_trailing_slash(string path, string body, string type)
    {
        await UserAsync("""{"user_id":"1"}""");

        await PostAsync(type, path, body);
    }

    [Theory]
    [InlineData("/counts/", "count.hash")]
    [InlineData("/users/", "user.list")]
    [InlineData("/users/?user_id=1", "user")]
    [InlineData("/users/scroll/", "user.list")]
    [InlineData("/admins/", "admin.list")]
    [InlineData("/conversations/?type=user&user_id=1", "conversation.list")]
    public async Task S1_Reading_takes_a_trailing_slash(string path, string type)
    {
        await UserAsync("""{"user_id":"1"}""");

        await GetAsync(type, path);
    }

    [Fact]
    public async Task S1_An_event_takes_a_trailing_slash()
    {
        await UserAsync("""{"user_id":"1"}""");

        Assert.Equal(202, (await CallAsync("POST /events/", """{"event_name":"x","created_at":1403001013,"user_id":"1"}""")).Status);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("/", "{}")]
    [InlineData("", """{"id":"1"}""")]
    public async Task S1_A_delete_may_carry_a_slash_and_a_body(string slash, string? body)
    {
        string id = await UserAsync("""{"user_id":"1"}""");

        (await CallAsync($"DELETE /users/{id}{slash}", body)).Is("user");
        (await CallAsync($"GET /users/{id}")).Refuses(404, "not_found");
    }

    [Fact]
    public async Task S1_An_id_in_the_path_is_percent_encoded()
    {
        Intercom.AddUser(new() { ["id"] = "a b+c" });

        Assert.Equal("a b+c", (await GetAsync("user", "/users/a%20b%2Bc")).Read("id"));
    }

    [Theory]
    [InlineData("wash%40example.com", "wash@example.com")]
    [InlineData("a%2Bb%40example.com", "a+b@example.com")]
    public async Task S1_A_value_in_the_query_is_percent_encoded(string encoded, string email)
    {
        await UserAsync($$"""{"email":"{{email}}"}""");

        Assert.Equal(email, (await GetAsync("user", $"/users?email={encoded}", "1.0")).Read("email"));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("false", 0)]
    [InlineData("False", 0)]
    public async Task S1_A_boolean_in_the_query_may_have_a_capital_letter(string open, int count)
    {
        await UserAsync("""{"user_id":"1"}""");
        await PostAsync("user_message", "/messages", """{"from":{"type":"user","user_id":"1"},"body":"halp"}""");

        Assert.Equal(count, (await GetAsync("conversation.list", $"/conversations?open={open}")).Count("conversations"));
    }
}
