using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class ListUsersTests : EmulatorTest
{
    [Fact]
    public async Task A_list_is_an_envelope_around_users()
    {
        AddUsers(51);

        Answer answer = await GetAsync("/users");

        Assert.Equal(["type", "users", "pages", "total_count", "limited"], answer.Json.Select(property => property.Key));
        Assert.Equal("user.list", (string?)answer["type"]);
        Assert.Equal(50, answer.UserIds.Count);
        Assert.Equal(51, (int)answer["total_count"]!);
        string next = new Uri(Emulator.BaseAddress, "/users?per_page=50&page=2").ToString();
        Assert.Equal(
            $$"""{"type":"pages","next":"{{next}}","page":1,"per_page":50,"total_pages":2}""",
            answer["pages"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task Following_next_shows_each_user_once()
    {
        AddUsers(7);
        var seen = new List<string>();
        string? next = "/users/?per_page=3";
        while (next is not null)
        {
            Answer page = await GetAsync(next);
            seen.AddRange(page.UserIds);
            next = (string?)page["pages"]!["next"];
        }

        Assert.Equal(["u-6", "u-5", "u-4", "u-3", "u-2", "u-1", "u-0"], seen);
    }

    [Fact]
    public async Task Next_carries_the_filters()
    {
        for (int i = 0; i < 3; i++)
            Emulator.AddUser(new JsonObject { ["tags"] = new JsonArray(new JsonObject { ["id"] = "7 & 8" }) });

        Answer answer = await GetAsync("/users?page=2&order=asc&tag_id=7%20%26%208&per_page=1&sort=updated_at&created_since=3");

        var next = new Uri((string)answer["pages"]!["next"]!);
        Assert.Equal(Emulator.BaseAddress.Authority, next.Authority);
        Assert.Equal("?order=asc&tag_id=7%20%26%208&sort=updated_at&created_since=3&per_page=1&page=3", next.Query);
        Assert.Equal(3, (int)(await GetAsync(next.ToString()))["total_count"]!);
    }

    [Fact]
    public async Task A_page_after_the_last_is_empty()
    {
        AddUsers(1);

        Answer answer = await GetAsync("/users?page=2");

        answer.AssertOk();
        Assert.Empty(answer.UserIds);
        Assert.Null(answer["pages"]!["next"]);
        Assert.Equal(1, (int)answer["pages"]!["total_pages"]!);
    }

    [Fact]
    public async Task A_page_holds_60_users_at_most()
    {
        AddUsers(61);

        Answer answer = await GetAsync("/users?per_page=500");

        Assert.Equal(60, answer.UserIds.Count);
        Assert.Equal(60, (int)answer["pages"]!["per_page"]!);
    }

    [Theory]
    [InlineData("page=200", 200)]
    [InlineData("page=201", 400)]
    [InlineData("page=2147483647&per_page=60", 400)]
    public async Task Pages_end_after_10000_records(string query, int status) =>
        Assert.Equal(status, (await GetAsync($"/users?{query}")).Status);

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=201", "page")]
    [InlineData("page=two", "page")]
    [InlineData("page=99999999999", "page")]
    [InlineData("per_page=0", "per_page")]
    [InlineData("per_page=-1", "per_page")]
    [InlineData("order=up", "order")]
    [InlineData("sort=name", "sort")]
    [InlineData("created_since=yesterday", "created_since")]
    [InlineData("tag_id=1&segment_id=2", "segment_id")]
    [InlineData("tag_id=", "tag_id")]
    public async Task A_bad_parameter_is_refused(string query, string field) =>
        (await GetAsync($"/users?{query}")).AssertError(400, "parameter_invalid", field);

    [Theory]
    [InlineData("", "c", "b", "a")]
    [InlineData("order=desc", "c", "b", "a")]
    [InlineData("order=asc", "a", "b", "c")]
    [InlineData("sort=created_at&order=asc", "a", "b", "c")]
    [InlineData("sort=last_request_at&order=asc", "c", "a", "b")]
    [InlineData("sort=last_request_at", "b", "a", "c")]
    [InlineData("sort=signed_up_at&order=asc", "b", "c", "a")]
    [InlineData("sort=updated_at&order=asc", "b", "a", "c")]
    public async Task Users_are_sorted(string query, params string[] expected)
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "a", ["created_at"] = 1, ["last_request_at"] = 2, ["signed_up_at"] = 3, ["updated_at"] = 2 });
        Emulator.AddUser(new JsonObject { ["user_id"] = "c", ["created_at"] = 3, ["last_request_at"] = null, ["signed_up_at"] = 2, ["updated_at"] = 3 });
        Emulator.AddUser(new JsonObject { ["user_id"] = "b", ["created_at"] = 2, ["last_request_at"] = 3, ["signed_up_at"] = 1, ["updated_at"] = 1 });

        Assert.Equal(expected, (await GetAsync($"/users?{query}")).UserIds);
    }

    [Fact]
    public async Task Created_since_counts_in_days()
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "older", ["created_at"] = Start - (2 * 86_400) - 1 });
        Emulator.AddUser(new JsonObject { ["user_id"] = "newer", ["created_at"] = Start - (2 * 86_400) });

        Answer answer = await GetAsync("/users?created_since=2");

        Assert.Equal(["newer"], answer.UserIds);
        Assert.Equal(1, (int)answer["total_count"]!);
    }

    [Theory]
    [InlineData("tag_id=7", "tagged")]
    [InlineData("segment_id=abc", "segmented")]
    [InlineData("tag_id=8")]
    public async Task Users_are_filtered_by_tag_or_segment(string query, params string[] expected)
    {
        Emulator.AddUser(new JsonObject { ["user_id"] = "plain" });
        Emulator.AddUser(new JsonObject { ["user_id"] = "tagged", ["tags"] = JsonNode.Parse("""{"type":"tag.list","tags":[{"type":"tag","id":"7","name":"vip"}]}""") });
        Emulator.AddUser(new JsonObject { ["user_id"] = "segmented", ["segments"] = JsonNode.Parse("""[{"type":"segment","id":"abc"}]""") });
        Emulator.AddUser(new JsonObject { ["user_id"] = "null list", ["tags"] = JsonNode.Parse("""{"type":"tag.list","tags":null}""") });

        Assert.Equal(expected, (await GetAsync($"/users?{query}")).UserIds);
    }
}
