namespace Intercom.Testing.Tests.Wire;

public sealed class Section06UserTests : WireTest
{
    private const string Ada = """
        {"user_id":"u-204","email":"ada@example.net","name":"Ada Byron","phone":"+353155501","signed_up_at":1466703132,"last_request_at":1466709999,
         "last_seen_ip":"203.0.113.7","last_seen_user_agent":"Mozilla/5.0","unsubscribed_from_emails":true,"new_session":true,
         "avatar":{"type":"avatar","image_url":"https://example.net/ada.png"},
         "custom_attributes":{"plan_seats":12,"is_beta":true,"trial_ends_at":1467000000},
         "companies":[{"company_id":"acme","name":"Acme","monthly_spend":250,"plan":"gold"}]}
        """;

    [Theory]
    [InlineData("type", "\"user\"")]
    [InlineData("user_id", "\"u-204\"")]
    [InlineData("anonymous", "false")]
    [InlineData("email", "\"ada@example.net\"")]
    [InlineData("phone", "\"\\u002B353155501\"")]
    [InlineData("name", "\"Ada Byron\"")]
    [InlineData("pseudonym", "null")]
    [InlineData("avatar", """{"type":"avatar","image_url":"https://example.net/ada.png"}""")]
    [InlineData("companies.type", "\"company.list\"")]
    [InlineData("companies.companies.0.type", "\"company\"")]
    [InlineData("companies.companies.0.company_id", "\"acme\"")]
    [InlineData("companies.companies.0.name", "\"Acme\"")]
    [InlineData("location_data", "{}")]
    [InlineData("last_request_at", "1466709999")]
    [InlineData("last_seen_ip", "\"203.0.113.7\"")]
    [InlineData("user_agent_data", "\"Mozilla/5.0\"")]
    [InlineData("created_at", "1500000000")]
    [InlineData("remote_created_at", "1466703132")]
    [InlineData("signed_up_at", "1466703132")]
    [InlineData("updated_at", "1500000000")]
    [InlineData("session_count", "1")]
    [InlineData("social_profiles", """{"type":"social_profile.list","social_profiles":[]}""")]
    [InlineData("unsubscribed_from_emails", "true")]
    [InlineData("marked_email_as_spam", "false")]
    [InlineData("has_hard_bounced", "false")]
    [InlineData("tags", """{"type":"tag.list","tags":[]}""")]
    [InlineData("segments", """{"type":"segment.list","segments":[]}""")]
    [InlineData("custom_attributes", """{"plan_seats":12,"is_beta":true,"trial_ends_at":1467000000}""")]
    public async Task S6_3_A_created_user_is_answered_whole(string field, string json)
    {
        WireAnswer user = await PostAsync("user", "/users", Ada, "1.0");

        Assert.Equal(json, user.Json(field));
        Assert.Equal(json, (await GetAsync("user", $"/users/{user.Read("id")}", "1.0")).Json(field));
    }

    [Theory]
    [InlineData("1.0", "\"203.0.113.7\"", "\"Mozilla/5.0\"")]
    [InlineData("1.1", "null", "null")]
    [InlineData("1.4", "null", "null")]
    public async Task S1_1_Since_1_1_a_user_no_longer_tells_where_it_was_seen(string version, string ip, string agent)
    {
        WireAnswer saved = await PostAsync("user", "/users", Ada, version);
        WireAnswer found = await GetAsync("user", "/users?user_id=u-204", version);
        WireAnswer list = await GetAsync("user.list", "/users", version);

        Assert.Equal([ip, agent], Texts(saved.Json("last_seen_ip"), saved.Json("user_agent_data")));
        Assert.Equal([ip, agent], Texts(found.Json("last_seen_ip"), found.Json("user_agent_data")));
        Assert.Equal([ip, agent], Texts(list.Json("users.0.last_seen_ip"), list.Json("users.0.user_agent_data")));
    }

    [Fact]
    public async Task S6_1_A_user_id_that_is_a_number_comes_back_as_a_string() =>
        Assert.Equal("\"9\"", (await PostAsync("user", "/users", """{"user_id":9}""")).Json("user_id"));

    [Theory]
    [InlineData("""{"id":"{ada}","user_id":"ben","email":"cleo@example.net"}""", 409)]
    [InlineData("""{"id":"{ada}","name":"changed"}""", 200)]
    [InlineData("""{"user_id":"ada","email":"new@example.net","name":"changed"}""", 200)]
    [InlineData("""{"email":"ada@example.net","name":"changed"}""", 200)]
    [InlineData("""{"id":"000000000000000000000000","user_id":"ada","name":"changed"}""", 200)]
    [InlineData("""{"id":"{ada}","user_id":"renamed","name":"changed"}""", 200)]
    public async Task S6_3_A_user_is_meant_by_id_then_user_id_then_email(string body, int status)
    {
        string ada = await UserAsync("""{"user_id":"ada","email":"ada@example.net"}""");
        await UserAsync("""{"user_id":"ben","email":"ben@example.net"}""");

        WireAnswer saved = await CallAsync("POST /users", body.Replace("{ada}", ada, StringComparison.Ordinal));

        Assert.Equal(status, saved.Status);
        if (status == 200)
            Assert.Equal([ada, "changed"], Texts(saved.Read("id"), saved.Read("name")));
        Assert.Equal("2", (await GetAsync("count.hash", "/counts")).Read("user.count"));
    }

    [Fact]
    public async Task S6_3_The_user_id_goes_before_the_email()
    {
        string ada = await UserAsync("""{"user_id":"ada","email":"ada@example.net"}""");
        await UserAsync("""{"user_id":"ben","email":"ben@example.net"}""");

        WireAnswer saved = await PostAsync("user", "/users", """{"user_id":"ada","email":"ben@example.net"}""");

        Assert.Equal([ada, "ben@example.net"], Texts(saved.Read("id"), saved.Read("email")));
    }

    [Fact]
    public async Task S6_3_An_address_of_several_users_is_a_conflict()
    {
        await UserAsync("""{"user_id":"1","email":"twin@example.net"}""");
        await UserAsync("""{"user_id":"2","email":"twin@example.net"}""");

        (await CallAsync("POST /users", """{"email":"twin@example.net","name":"x"}""")).Refuses(409, "conflict");
        (await CallAsync("GET /users?email=twin%40example.net", version: "1.0")).Refuses(409, "conflict");
    }

    [Fact]
    public async Task S6_3_What_is_not_sent_stays_and_null_clears()
    {
        await UserAsync("""{"user_id":"1","name":"Ada","phone":"1"}""");

        WireAnswer user = await PostAsync("user", "/users", """{"user_id":"1","name":null}""");

        Assert.Equal(["null", "\"1\""], Texts(user.Json("name"), user.Json("phone")));
    }

    [Fact]
    public async Task S6_3_A_request_is_noted_now_or_when_it_was()
    {
        await UserAsync("""{"user_id":"1"}""");

        Assert.Equal($"{Start}", (await PostAsync("user", "/users", """{"user_id":"1","update_last_request_at":true}""")).Read("last_request_at"));
        Assert.Equal("1400000000", (await PostAsync("user", "/users", """{"user_id":"1","last_request_at":1400000000}""")).Read("last_request_at"));
    }

    [Fact]
    public async Task S6_3_A_new_session_is_counted()
    {
        await UserAsync("""{"user_id":"1","new_session":true}""");

        Assert.Equal("2", (await PostAsync("user", "/users", """{"user_id":"1","new_session":true}""")).Read("session_count"));
        Assert.Equal("2", (await PostAsync("user", "/users", """{"user_id":"1","new_session":false}""")).Read("session_count"));
    }

    [Fact]
    public async Task S6_1_The_old_name_of_the_sign_up_is_the_same_time()
    {
        WireAnswer user = await PostAsync("user", "/users", """{"user_id":"1","remote_created_at":1466703132}""");

        Assert.Equal(["1466703132", "1466703132"], Texts(user.Read("signed_up_at"), user.Read("remote_created_at")));
    }

    [Theory]
    [InlineData("""{"user_id":"1","signed_up_at":"yesterday"}""")]
    [InlineData("""{"user_id":"1","last_request_at":1403001013.5}""")]
    [InlineData("""{"user_id":"1","name":7}""")]
    [InlineData("""{"user_id":"1","unsubscribed_from_emails":"yes"}""")]
    [InlineData("""{"email":"no address"}""")]
    public async Task S6_1_A_value_of_another_type_is_refused(string body) => (await CallAsync("POST /users", body)).Refuses(400, "parameter_invalid");

    [Theory]
    [InlineData("DELETE /users/{id}")]
    [InlineData("DELETE /users?user_id=u-1")]
    [InlineData("DELETE /users?email=ada%40example.net")]
    public async Task S6_7_An_archived_user_is_answered_whole_and_gone(string request)
    {
        string id = await UserAsync("""{"user_id":"u-1","email":"ada@example.net","name":"Ada"}""");

        WireAnswer archived = (await CallAsync(request.Replace("{id}", id, StringComparison.Ordinal))).Is("user");

        Assert.Equal("Ada", archived.Read("name"));
        (await CallAsync($"GET /users/{id}")).Refuses(404, "not_found");
        (await CallAsync("GET /users?user_id=u-1")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task S6_7_A_delete_request_is_numbered_and_takes_users_and_leads(bool user)
    {
        string id = user ? await UserAsync("""{"user_id":"1"}""") : await LeadAsync("{}");

        WireAnswer answer = await CallAsync("POST /user_delete_requests", $$"""{"intercom_user_id":"{{id}}"}""");

        Assert.Equal(200, answer.Status);
        Assert.Matches("^[0-9]+$", answer.Read("id"));
        (await CallAsync($"GET /{(user ? "users" : "contacts")}/{id}")).Refuses(404, "not_found");
    }
}
