using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section06FindUserTests : WireTest
{
    [Fact]
    public async Task S1_1_In_1_0_an_address_finds_one_user()
    {
        string id = await UserAsync("""{"email":"ada@example.net"}""");

        Assert.Equal(id, (await GetAsync("user", "/users?email=ada%40example.net", "1.0")).Read("id"));
        (await CallAsync("GET /users?email=x%40y.z", version: "1.0")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("1.3")]
    [InlineData("1.4")]
    [InlineData("Unstable")]
    public async Task S1_1_Since_1_1_an_address_finds_a_list(string version)
    {
        string first = await UserAsync("""{"user_id":"1","email":"twin@example.net"}""");
        string second = await UserAsync("""{"user_id":"2","email":"twin@example.net"}""");

        WireAnswer list = await GetAsync("user.list", "/users?email=twin%40example.net", version);

        Assert.Equal(new[] { first, second }.Order(), list.Each("users", "id").Order());
        Assert.Equal(["2", "false"], Texts(list.Read("total_count"), list.Json("limited")));
    }

    [Fact]
    public async Task S1_1_Since_1_1_an_unknown_address_is_an_empty_list()
    {
        WireAnswer list = await GetAsync("user.list", "/users?email=x%40y.z", "1.1");

        Assert.Equal(0, list.Count("users"));
        Assert.Equal(["0", "0"], Texts(list.Read("total_count"), list.Read("pages.total_pages")));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task S5_U3_A_user_id_finds_one_user_in_every_version(string version)
    {
        string id = await UserAsync("""{"user_id":"u/1 ä"}""");

        Assert.Equal(id, (await GetAsync("user", $"/users?user_id={Uri.EscapeDataString("u/1 ä")}", version)).Read("id"));
    }

    [Fact]
    public async Task S6_6_A_user_is_found_by_what_it_is_called_now()
    {
        string id = await UserAsync("""{"user_id":"old","email":"old@example.net"}""");
        await PostAsync("user", "/users", $$"""{"id":"{{id}}","user_id":"new","email":"new@example.net"}""");

        Assert.Equal(id, (await GetAsync("user", "/users?user_id=new")).Read("id"));
        Assert.Equal(id, (await GetAsync("user", "/users?email=NEW%40example.net", "1.0")).Read("id"));
        (await CallAsync("GET /users?user_id=old")).Refuses(404, "not_found");
        Assert.Equal(0, (await GetAsync("user.list", "/users?email=old%40example.net")).Count("users"));
    }

    [Theory]
    [InlineData("", "u-3,u-2,u-1")]
    [InlineData("order=desc", "u-3,u-2,u-1")]
    [InlineData("order=asc", "u-1,u-2,u-3")]
    [InlineData("sort=created_at&order=asc", "u-1,u-2,u-3")]
    [InlineData("sort=last_request_at", "u-1,u-3,u-2")]
    [InlineData("sort=last_request_at&order=asc", "u-2,u-3,u-1")]
    [InlineData("sort=signed_up_at", "u-2,u-3,u-1")]
    [InlineData("sort=updated_at", "u-2,u-3,u-1")]
    [InlineData("sort=updated_at&order=asc", "u-1,u-3,u-2")]
    public async Task S6_6_A_list_is_sorted_as_asked(string query, string order)
    {
        await UsersAsync(3);
        await PostAsync("user", "/users", """{"user_id":"u-1","last_request_at":1499999990,"signed_up_at":1400000001}""");
        Clock.Advance(TimeSpan.FromSeconds(1));
        await PostAsync("user", "/users", """{"user_id":"u-3","last_request_at":1499999980,"signed_up_at":1400000002}""");
        Clock.Advance(TimeSpan.FromSeconds(1));
        await PostAsync("user", "/users", """{"user_id":"u-2","last_request_at":1499999970,"signed_up_at":1400000003}""");

        Assert.Equal(order, string.Join(",", (await GetAsync("user.list", $"/users?{query}")).Each("users", "user_id")));
    }

    [Theory]
    [InlineData("created_at", "lead,u-4,u-1")]
    [InlineData("last_request_at", "u-1,lead,u-4")]
    [InlineData("signed_up_at", "u-1,lead,u-4")]
    [InlineData("updated_at", "lead,u-1,u-4")]
    public async Task S6_6_A_list_follows_who_comes_changes_and_goes(string sort, string order)
    {
        await UsersAsync(3);
        string lead = await LeadAsync("{}");
        Assert.Equal(3, (await GetAsync("user.list", $"/users?sort={sort}")).Count("users"));

        await UserAsync("""{"user_id":"u-4"}""");
        Clock.Advance(TimeSpan.FromSeconds(1));
        await PostAsync("user", "/users", """{"user_id":"u-1","last_request_at":1499999990,"signed_up_at":1400000001}""");
        Clock.Advance(TimeSpan.FromSeconds(1));
        await CallAsync("DELETE /users?user_id=u-2");
        await PostAsync("job", "/bulk/users", """{"items":[{"method":"delete","data_type":"user","data":{"user_id":"u-3"}}]}""");
        Assert.Equal(2, (await GetAsync("user.list", $"/users?sort={sort}")).Count("users"));
        Intercom.AddUser(new() { ["user_id"] = "gone", ["created_at"] = 1 });
        await PostAsync("user", "/contacts/convert", $$$"""{"contact":{"id":"{{{lead}}}"},"user":{"user_id":"lead"}}""");
        await CallAsync("DELETE /users?user_id=gone");

        WireAnswer list = await GetAsync("user.list", $"/users?sort={sort}");
        Assert.Equal(order, string.Join(",", list.Each("users", "user_id")));
        Assert.Equal("3", list.Read("total_count"));
        Assert.Equal(list.Each("users", "user_id").Reverse(), (await GetAsync("user.list", $"/users?sort={sort}&order=asc")).Each("users", "user_id"));
    }

    [Theory]
    [InlineData("sort=name")]
    [InlineData("order=up")]
    [InlineData("created_since=yesterday")]
    [InlineData("tag_id=1&segment_id=2")]
    public async Task S6_6_A_list_that_cannot_be_is_refused(string query) =>
        (await CallAsync($"GET /users?{query}")).Refuses(400, "parameter_invalid");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(30, 3)]
    public async Task S6_6_Created_since_counts_days(int days, int count)
    {
        await UserAsync("""{"user_id":"old"}""");
        Clock.Advance(TimeSpan.FromDays(10));
        await UserAsync("""{"user_id":"newer"}""");
        Clock.Advance(TimeSpan.FromDays(1.5));
        await UserAsync("""{"user_id":"newest"}""");

        WireAnswer list = await GetAsync("user.list", $"/users?created_since={days}");

        Assert.Equal(count, list.Count("users"));
        Assert.Equal($"{count}", list.Read("total_count"));
    }

    [Fact]
    public async Task S6_6_A_list_holds_those_with_a_tag_or_in_a_segment()
    {
        Intercom.AddUser(new() { ["user_id"] = "in", ["segments"] = new JsonArray(new JsonObject { ["id"] = "53203e244cba153d39000062" }) });
        await UserAsync("""{"user_id":"out"}""");
        string tag = (await PostAsync("tag", "/tags", """{"name":"vip","users":[{"user_id":"out"}]}""")).Read("id")!;

        Assert.Equal(["out"], (await GetAsync("user.list", $"/users?tag_id={tag}")).Each("users", "user_id"));
        Assert.Equal(["in"], (await GetAsync("user.list", "/users?segment_id=53203e244cba153d39000062")).Each("users", "user_id"));
    }

    [Fact]
    public async Task S6_6_The_word_users_as_type_means_nothing() => await GetAsync("user.list", "/users?type=users");
}
