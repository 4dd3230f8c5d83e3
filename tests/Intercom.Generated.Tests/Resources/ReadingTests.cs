using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

public class ReadingTests
{
    [Theory]
    [InlineData("1401970114", 1401970114)]
    [InlineData("\"1401970114\"", 1401970114)]
    [InlineData("\"2014-06-05T12:08:34.000Z\"", 1401970114)]
    [InlineData("\"2014-06-05T14:08:34.000+02:00\"", 1401970114)]
    [InlineData("1401970114.9", 1401970114)]
    [InlineData("-2177452800", -2177452800)]
    [InlineData("0", 0)]
    public void Times_are_read_in_each_of_their_forms(string json, long seconds)
    {
        User user = Json.Read<User>($$"""{"signed_up_at":{{json}}}""");
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(seconds), user.SignedUpAt!.Value.AddTicks(-(user.SignedUpAt.Value.Ticks % TimeSpan.TicksPerSecond)));
        Assert.Equal(TimeSpan.Zero, user.SignedUpAt.Value.Offset);
    }

    [Fact]
    public void A_flag_whose_name_ends_like_a_time_is_a_flag() => Assert.True(Json.Read<User>("""{"update_last_request_at":true}""").UpdateLastRequestAt);

    [Fact]
    public void Ids_are_strings_also_where_they_come_as_numbers()
    {
        User user = Json.Read<User>("""{"id":123456,"user_id":25}""");
        Assert.Equal("123456", user.Id);
        Assert.Equal("25", user.UserId);
    }

    [Theory]
    [InlineData("90")]
    [InlineData("\"90\"")]
    [InlineData("90.0")]
    public void Coordinates_are_numbers_also_in_strings(string json) =>
        Assert.Equal(90, Json.Read<User>($$$"""{"location_data":{"latitude":{{{json}}}}}""").LocationData!.Latitude);

    [Theory]
    [InlineData("null")]
    [InlineData("""{"type":"tag.list","tags":null}""")]
    [InlineData("""{"type":"tag.list"}""")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("5")]
    public void A_list_without_elements_is_empty_in_whatever_form(string json) => Assert.Empty(Json.Read<User>($$"""{"tags":{{json}}}""").Tags);

    [Fact]
    public void A_list_is_read_from_its_envelope_and_from_a_bare_array()
    {
        Assert.Equal("vip", Assert.Single(Json.Read<User>("""{"tags":{"type":"tag.list","tags":[{"id":"1","name":"vip"}]}}""").Tags).Name);
        Assert.Equal("vip", Assert.Single(Json.Read<User>("""{"tags":[{"id":"1","name":"vip"}]}""").Tags).Name);
    }

    [Theory]
    [InlineData("\"gold\"", "gold")]
    [InlineData("""{"type":"plan","id":"1","name":"gold"}""", "gold")]
    [InlineData("{}", null)]
    public void A_plan_is_read_from_its_name_and_from_an_object(string json, string? name) =>
        Assert.Equal(name, Json.Read<Company>($$"""{"plan":{{json}}}""").Plan!.Name);

    [Fact]
    public void Custom_attributes_that_are_null_are_empty() => Assert.Empty(Json.Read<User>("""{"custom_attributes":null}""").CustomAttributes);

    [Theory]
    [InlineData("{}")]
    [InlineData("[1,[2]]")]
    [InlineData("true")]
    [InlineData("\"no such thing\"")]
    [InlineData("1e999")]
    [InlineData("99999999999999999999999999999999")]
    public void What_does_not_fit_its_type_is_kept_and_crashes_nothing(string json)
    {
        string[] names =
        [
            "type", "id", "name", "anonymous", "avatar", "companies", "location_data", "created_at", "session_count", "social_profiles", "tags", "segments",
            "custom_attributes", "update_last_request_at",
        ];
        foreach (string name in names)
        {
            string answer = $$"""{"{{name}}":{{json}},"phone":"+353"}""";
            User user = Json.Read<User>(answer);
            Assert.Equal("+353", user.Phone);
            Assert.True(user.IsSet(name));
            Json.Same(answer, Json.Write(user));
        }
    }

    [Fact]
    public void Members_no_model_declares_are_kept()
    {
        User user = Json.Read<User>("""{"id":"1","shiny":{"new":[1,null]},"self":"https://api.intercom.io/users/1"}""");
        Assert.Equal("https://api.intercom.io/users/1", (string?)user["self"]);
        Assert.Equal(AttributeValueKind.Json, user["shiny"].Kind);
        Assert.Equal(1, user["shiny"].ToJsonElement().GetProperty("new")[0].GetInt32());
    }

    [Theory]
    [InlineData("a\\ud83db", "a\uFFFDb")]
    [InlineData("\\udc00\\ud83d\\ude00\\n", "\uFFFD\U0001F600\n")]
    public void A_broken_character_costs_no_more_than_itself(string broken, string read)
    {
        User user = Json.Read<User>($$$"""{"name":"{{{broken}}}","custom_attributes":{"{{{broken}}}":"{{{broken}}}"},"{{{broken}}}x":1,"phone":"1"}""");
        Assert.Equal((read, "1"), (user.Name, user.Phone));
        Assert.Equal(read, (string)user.CustomAttributes[read]);
    }

    [Fact]
    public void A_byte_that_is_no_utf8_costs_no_more_than_itself()
    {
        User user = System.Text.Json.JsonSerializer.Deserialize([.. "{\"name\":\"a"u8, 0xFF, .. "b\"}"u8], IntercomJsonContext.Default.User)!;
        Assert.Equal("a\uFFFDb", user.Name);
    }

    [Fact]
    public void Values_nested_deep_are_kept()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 400)) + string.Concat(Enumerable.Repeat("]", 400));
        string answer = $$$"""{"custom_attributes":{"d":{{{deep}}}}}""";
        Assert.Equal(answer, Json.Write(Json.Read<User>(answer)));
    }

    [Fact]
    public void Names_with_escapes_are_the_names_they_stand_for() => Assert.Equal("Ada", Json.Read<User>("""{"\u006eame":"Ada"}""").Name);

    [Fact]
    public void Of_a_member_that_comes_twice_the_last_counts()
    {
        User user = Json.Read<User>("""{"created_at":"1401970114","created_at":5,"tags":[{"id":"1"}],"tags":null}""");
        Assert.Equal(5, user.CreatedAt!.Value.ToUnixTimeSeconds());
        Assert.Empty(user.Tags);
        Json.Same("""{"created_at":5,"tags":null}""", Json.Write(user));
    }
}
