using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class UserAttributeTests : EmulatorTest
{
    [Theory]
    [InlineData("name", "\"Ada Byron\"")]
    [InlineData("phone", "\"+353155501\"")]
    [InlineData("last_seen_ip", "\"203.0.113.7\"")]
    [InlineData("last_request_at", "1466709999")]
    [InlineData("signed_up_at", "-2177452800")]
    [InlineData("unsubscribed_from_emails", "true")]
    [InlineData("avatar", """{"type":"avatar","image_url":"https://example.net/ada.png"}""")]
    [InlineData("referrer", "\"https://example.net\"")]
    [InlineData("utm_campaign", "\"spring\"")]
    [InlineData("utm_content", "\"a\"")]
    [InlineData("utm_medium", "\"b\"")]
    [InlineData("utm_source", "\"c\"")]
    [InlineData("utm_term", "\"d\"")]
    public async Task A_writable_attribute_is_kept(string name, string value)
    {
        await SaveUserAsync($$"""{"user_id":"1","{{name}}":{{value}}}""");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(value), (await GetAsync("/users?user_id=1", "1.0"))[name]));
    }

    [Theory]
    [InlineData("id", "\"5eed0000000000000000ffff\"")]
    [InlineData("type", "\"contact\"")]
    [InlineData("anonymous", "true")]
    [InlineData("pseudonym", "\"Violet Bear\"")]
    [InlineData("app_id", "\"other\"")]
    [InlineData("created_at", "1")]
    [InlineData("updated_at", "1")]
    [InlineData("session_count", "99")]
    [InlineData("user_agent_data", "\"Lynx\"")]
    [InlineData("marked_email_as_spam", "true")]
    [InlineData("has_hard_bounced", "true")]
    [InlineData("location_data", """{"city_name":"Dublin"}""")]
    [InlineData("tags", """{"type":"tag.list","tags":[{"id":"1"}]}""")]
    [InlineData("segments", """{"type":"segment.list","segments":[{"id":"1"}]}""")]
    [InlineData("social_profiles", """{"type":"social_profile.list","social_profiles":[{"name":"Twitter"}]}""")]
    public async Task A_read_only_attribute_is_ignored(string name, string value)
    {
        JsonObject before = await SaveUserAsync("""{"user_id":"1"}""");

        JsonObject after = await SaveUserAsync($$"""{"user_id":"1","{{name}}":{{value}}}""");

        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_attribute_is_ignored()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","favourite_color":"blue"}""");

        Assert.False(user.ContainsKey("favourite_color"));
    }

    [Theory]
    [InlineData("name", "7")]
    [InlineData("phone", "true")]
    [InlineData("unsubscribed_from_emails", "\"true\"")]
    [InlineData("new_session", "1")]
    [InlineData("update_last_request_at", "1500000000")]
    [InlineData("signed_up_at", "1403001013.0")]
    [InlineData("signed_up_at", "1403001013.5")]
    [InlineData("remote_created_at", "\"1403001013\"")]
    [InlineData("last_request_at", "\"2014-06-17T10:30:13Z\"")]
    [InlineData("last_request_at", "true")]
    [InlineData("avatar", "\"https://example.net/ada.png\"")]
    public async Task A_value_of_the_wrong_type_is_refused(string name, string value) =>
        (await PostUserAsync($$"""{"user_id":"1","{{name}}":{{value}}}""")).AssertError(400, "parameter_invalid", name);

    [Fact]
    public async Task Attributes_that_are_not_sent_stay()
    {
        await SaveUserAsync("""{"user_id":"1","name":"Ada","phone":"+353155501"}""");

        JsonObject user = await SaveUserAsync("""{"user_id":"1","name":"Grace"}""");

        Assert.Equal("Grace", (string?)user["name"]);
        Assert.Equal("+353155501", (string?)user["phone"]);
    }

    [Theory]
    [InlineData("email", "\"ada@example.net\"")]
    [InlineData("name", "\"Ada\"")]
    [InlineData("last_request_at", "1466709999")]
    [InlineData("signed_up_at", "1466709999")]
    [InlineData("utm_source", "\"c\"")]
    public async Task Null_clears(string name, string value)
    {
        await SaveUserAsync($$"""{"user_id":"1","{{name}}":{{value}}}""");

        Assert.Null((await SaveUserAsync($$"""{"user_id":"1","{{name}}":null}"""))[name]);
    }

    [Fact]
    public async Task Null_takes_a_flag_and_an_avatar_back_to_their_defaults()
    {
        await SaveUserAsync("""{"user_id":"1","unsubscribed_from_emails":true,"avatar":{"image_url":"https://example.net/ada.png"}}""");

        JsonObject user = await SaveUserAsync("""{"user_id":"1","unsubscribed_from_emails":null,"avatar":null}""");

        Assert.False((bool)user["unsubscribed_from_emails"]!);
        Assert.Equal("""{"type":"avatar","image_url":null}""", user["avatar"]!.ToJsonString());
    }

    [Theory]
    [InlineData("signed_up_at")]
    [InlineData("remote_created_at")]
    public async Task Signed_up_at_and_remote_created_at_are_one(string name)
    {
        JsonObject user = await SaveUserAsync($$"""{"user_id":"1","{{name}}":1466703132}""");

        Assert.Equal(1466703132, (long)user["signed_up_at"]!);
        Assert.Equal(1466703132, (long)user["remote_created_at"]!);
    }

    [Fact]
    public async Task Last_seen_user_agent_is_read_as_user_agent_data()
    {
        await SaveUserAsync("""{"user_id":"1","last_seen_user_agent":"Mozilla/5.0"}""");

        JsonObject user = (await GetAsync("/users?user_id=1", "1.0")).Json;

        Assert.Equal("Mozilla/5.0", (string?)user["user_agent_data"]);
        Assert.False(user.ContainsKey("last_seen_user_agent"));
    }

    [Fact]
    public async Task A_new_session_is_counted()
    {
        Assert.Equal(1, (int)(await SaveUserAsync("""{"user_id":"1","new_session":true}"""))["session_count"]!);
        Assert.Equal(1, (int)(await SaveUserAsync("""{"user_id":"1","new_session":false}"""))["session_count"]!);
        Assert.Equal(2, (int)(await SaveUserAsync("""{"user_id":"1","new_session":true}"""))["session_count"]!);
    }

    [Theory]
    [InlineData("""{"user_id":"1","update_last_request_at":true}""", Start)]
    [InlineData("""{"user_id":"1","update_last_request_at":true,"last_request_at":null}""", Start)]
    [InlineData("""{"user_id":"1","last_request_at":1466709999,"update_last_request_at":true}""", 1466709999)]
    [InlineData("""{"user_id":"1","update_last_request_at":true,"last_request_at":1466709999}""", 1466709999)]
    public async Task Update_last_request_at_sets_now_unless_a_time_is_sent(string body, long expected)
    {
        JsonObject user = await SaveUserAsync(body);

        Assert.Equal(expected, (long)user["last_request_at"]!);
        Assert.False(user.ContainsKey("update_last_request_at"));
    }

    [Fact]
    public async Task Created_at_stays_and_updated_at_moves()
    {
        await SaveUserAsync("""{"user_id":"1"}""");
        Clock.Advance(TimeSpan.FromSeconds(5));

        JsonObject user = await SaveUserAsync("""{"user_id":"1"}""");

        Assert.Equal(Start, (long)user["created_at"]!);
        Assert.Equal(Start + 5, (long)user["updated_at"]!);
    }

    [Fact]
    public async Task A_list_saved_as_if_it_were_a_user_is_a_bad_request() =>
        (await PostUserAsync("""{"user_id":"1","pages":{"type":"pages"},"users":[]}""")).AssertError(400, "bad_request", "pages");
}
