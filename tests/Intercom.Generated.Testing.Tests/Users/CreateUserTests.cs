using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class CreateUserTests : EmulatorTest
{
    [Fact]
    public async Task A_new_user_is_answered_in_full()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"u-204","email":"ada@example.net"}""");

        string expected = $$$"""
            {
              "type":"user","id":"{{{(string)user["id"]!}}}","user_id":"u-204","anonymous":false,"email":"ada@example.net",
              "phone":null,"name":null,"pseudonym":null,"avatar":{"type":"avatar","image_url":null},"app_id":"{{{(string)user["app_id"]!}}}",
              "companies":{"type":"company.list","companies":[]},"location_data":{},"last_request_at":null,"last_seen_ip":null,
              "created_at":1500000000,"remote_created_at":null,"signed_up_at":null,"updated_at":1500000000,"session_count":0,
              "social_profiles":{"type":"social_profile.list","social_profiles":[]},"unsubscribed_from_emails":false,
              "marked_email_as_spam":false,"has_hard_bounced":false,"user_agent_data":null,"tags":{"type":"tag.list","tags":[]},
              "segments":{"type":"segment.list","segments":[]},"custom_attributes":{}
            }
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), user.ToJsonString());
    }

    [Fact]
    public async Task An_id_is_24_hex_digits_and_each_users_own()
    {
        string first = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;
        string second = (string)(await SaveUserAsync("""{"user_id":"2"}"""))["id"]!;

        Assert.Matches("^[0-9a-f]{24}$", first);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Ids_are_the_same_in_each_emulator()
    {
        await using IntercomEmulator other = await IntercomEmulator.StartAsync();

        Assert.Equal(Emulator.AddUser([]), other.AddUser([]));
    }

    [Theory]
    [InlineData("""{"user_id":"1"}""")]
    [InlineData("""{"email":"ada@example.net"}""")]
    public async Task One_identifier_is_enough(string body) => (await PostUserAsync(body)).AssertOk();

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"Ada"}""")]
    [InlineData("""{"user_id":null,"email":null}""")]
    public async Task A_user_without_an_identifier_is_refused(string body) =>
        (await PostUserAsync(body)).AssertError(400, "missing_parameter");

    [Theory]
    [InlineData("""{"email":""}""", "email")]
    [InlineData("""{"email":"ada"}""", "email")]
    [InlineData("""{"email":7}""", "email")]
    [InlineData("""{"user_id":""}""", "user_id")]
    [InlineData("""{"user_id":1.5}""", "user_id")]
    [InlineData("""{"user_id":["1"]}""", "user_id")]
    public async Task A_malformed_identifier_is_refused(string body, string field) =>
        (await PostUserAsync(body)).AssertError(400, "parameter_invalid", field);

    [Fact]
    public async Task A_numeric_user_id_is_answered_as_a_string()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":9}""");

        Assert.Equal("\"9\"", user["user_id"]!.ToJsonString());
    }

    [Fact]
    public async Task Text_beyond_ascii_comes_back_as_it_was()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","name":"Zoë Ångström 🚀 \"<&>\""}""");

        Assert.Equal("Zoë Ångström 🚀 \"<&>\"", (string?)user["name"]);
    }

    [Fact]
    public async Task Of_a_repeated_key_the_last_value_counts()
    {
        JsonObject user = await SaveUserAsync("""{"user_id":"1","name":"Ada","name":"Grace"}""");

        Assert.Equal("Grace", (string?)user["name"]);
    }
}
