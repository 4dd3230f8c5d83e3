namespace Intercom.Testing.Tests.Wire;

public sealed class Section02ListTests : WireTest
{
    [Theory]
    [InlineData("users", "/users", "user.list", true, true, true)]
    [InlineData("contacts", "/contacts", "contact.list", true, true, true)]
    [InlineData("companies", "/companies", "company.list", true, true, false)]
    [InlineData("users", "/companies/{company}/users", "user.list", true, true, true)]
    [InlineData("users", "/companies?company_id=acme&type=user", "user.list", true, true, true)]
    [InlineData("users", "/users/scroll", "user.list", false, false, false)]
    [InlineData("contacts", "/contacts/scroll", "contact.list", false, false, false)]
    [InlineData("companies", "/companies/scroll", "company.list", false, false, false)]
    [InlineData("admins", "/admins", "admin.list", false, false, false)]
    [InlineData("teams", "/teams", "team.list", false, false, false)]
    [InlineData("tags", "/tags", "tag.list", false, false, false)]
    [InlineData("segments", "/segments", "segment.list", false, false, false)]
    [InlineData("notes", "/notes?user_id=1", "note.list", true, true, false)]
    [InlineData("conversations", "/conversations", "conversation.list", true, false, false)]
    [InlineData("notifications", "/subscriptions/{subscription}/sent", "notification.list", false, false, false)]
    [InlineData("notifications", "/subscriptions/{subscription}/error", "notification.list", false, false, false)]
    public async Task S2_1_A_list_has_the_envelope_of_its_family(string key, string path, string type, bool pages, bool totalCount, bool limited)
    {
        await UserAsync("""{"user_id":"1","companies":[{"company_id":"acme"}]}""");
        string company = (await GetAsync("company", "/companies?company_id=acme")).Read("id")!;
        string subscription = (await PostAsync("notification_subscription", "/subscriptions", """{"url":"http://app.test/","topics":["user"]}""")).Read("id")!;

        WireAnswer list = await GetAsync(type, path.Replace("{company}", company, StringComparison.Ordinal).Replace("{subscription}", subscription, StringComparison.Ordinal));

        Assert.True(list.Count(key) >= 0);
        Assert.Equal([pages, totalCount, limited], new[] { list.Has("pages"), list.Has("total_count"), list.Has("limited") });
    }

    [Fact]
    public async Task S2_1_Subscriptions_stand_under_items()
    {
        await PostAsync("notification_subscription", "/subscriptions", """{"url":"http://app.test/","topics":["user"]}""");

        Assert.Equal(1, (await CallAsync("GET /subscriptions")).Count("items"));
    }

    [Theory]
    [InlineData("/users", 50)]
    [InlineData("/contacts", 50)]
    [InlineData("/companies", 50)]
    [InlineData("/conversations", 20)]
    public async Task S2_2_A_page_has_its_usual_size_and_number(string path, int perPage)
    {
        WireAnswer list = await CallAsync($"GET {path}");

        Assert.Equal("pages", list.Read("pages.type"));
        Assert.Equal("1", list.Read("pages.page"));
        Assert.Equal($"{perPage}", list.Read("pages.per_page"));
    }

    [Theory]
    [InlineData("/users")]
    [InlineData("/contacts")]
    [InlineData("/companies")]
    public async Task S2_2_A_page_holds_60_at_most(string path)
    {
        WireAnswer list = await CallAsync($"GET {path}?per_page=500");

        Assert.Equal(200, list.Status);
        Assert.Equal("60", list.Read("pages.per_page"));
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=two")]
    [InlineData("per_page=0")]
    [InlineData("per_page=-5")]
    [InlineData("per_page=many")]
    public async Task S2_2_A_page_that_is_none_is_invalid(string query) =>
        (await CallAsync($"GET /users?{query}")).Refuses(400, "parameter_invalid");

    [Fact]
    public async Task S2_2_Pages_are_followed_by_their_links_to_the_end()
    {
        await UsersAsync(5);

        var seen = new List<string?>();
        WireAnswer page = await GetAsync("user.list", "/users?per_page=2");
        Assert.Equal(["3", "5"], Texts(page.Read("pages.total_pages"), page.Read("total_count")));
        seen.AddRange(page.Each("users", "user_id"));
        while (page.Read("pages.next") is { } next)
        {
            Assert.True(Uri.IsWellFormedUriString(next, UriKind.Absolute), next);
            page = await GetAsync("user.list", next);
            seen.AddRange(page.Each("users", "user_id"));
        }

        Assert.Equal("null", page.Json("pages.next"));
        Assert.Equal("3", page.Read("pages.page"));
        Assert.Equal(["u-5", "u-4", "u-3", "u-2", "u-1"], seen);
    }

    [Fact]
    public async Task S2_2_A_link_keeps_what_was_asked()
    {
        await UsersAsync(3);

        WireAnswer first = await GetAsync("user.list", "/users?per_page=1&order=asc&sort=updated_at&created_since=2");
        WireAnswer second = await GetAsync("user.list", first.Read("pages.next")!);

        Assert.Equal(["u-1", "u-2"], Texts(first.Read("users.0.user_id"), second.Read("users.0.user_id")));
        Assert.Contains("created_since=2", second.Read("pages.next"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=1", 1, "1")]
    [InlineData("page=2", 0, "2")]
    public async Task S2_2_A_page_after_the_last_is_empty(string query, int count, string page)
    {
        await UsersAsync(1);

        WireAnswer list = await GetAsync("user.list", $"/users?{query}");

        Assert.Equal(count, list.Count("users"));
        Assert.Equal(["null", page, "1"], Texts(list.Json("pages.next"), list.Read("pages.page"), list.Read("total_count")));
    }

    [Theory]
    [InlineData("/users?page=200&per_page=50", true)]
    [InlineData("/users?page=201&per_page=50", false)]
    [InlineData("/users?page=10001&per_page=1", false)]
    [InlineData("/users?page=999999999&per_page=60", false)]
    [InlineData("/contacts?page=201", false)]
    [InlineData("/companies?page=201", false)]
    public async Task S2_2_Pages_end_after_10_000_records(string path, bool served)
    {
        WireAnswer answer = await CallAsync($"GET {path}");

        if (served)
            Assert.Equal(200, answer.Status);
        else
            answer.Refuses(400, "parameter_invalid");
    }

    [Theory]
    [InlineData("/users", "user")]
    [InlineData("/contacts", "contact")]
    public async Task S2_Ids_of_people_are_24_hex_digits(string path, string type) =>
        Assert.Matches("^[0-9a-f]{24}$", (await PostAsync(type, path, type == "user" ? """{"user_id":"1"}""" : "{}")).Read("id"));

    [Theory]
    [InlineData("/companies", """{"company_id":"1"}""", "company", "^[0-9a-f]{24}$")]
    [InlineData("/tags", """{"name":"vip"}""", "tag", "^[0-9]+$")]
    [InlineData("/notes", """{"user_id":"1","body":"x"}""", "note", "^[0-9]+$")]
    [InlineData("/messages", """{"from":{"type":"user","user_id":"1"},"body":"x"}""", "user_message", "^[0-9]+$")]
    [InlineData("/subscriptions", """{"url":"http://app.test/","topics":["user"]}""", "notification_subscription", "^nsub_[0-9a-f-]{36}$")]
    [InlineData("/bulk/users", """{"items":[{"method":"post","data_type":"user","data":{"user_id":"1"}}]}""", "job", "^job_[0-9a-f_]+$")]
    public async Task S2_An_id_is_a_string_of_its_form(string path, string body, string type, string form)
    {
        await UserAsync("""{"user_id":"1"}""");

        WireAnswer made = await PostAsync(type, path, body);

        Assert.StartsWith("\"", made.Json("id"), StringComparison.Ordinal);
        Assert.Matches(form, made.Read("id"));
    }

    [Fact]
    public async Task S2_A_field_the_api_does_not_know_is_let_pass() =>
        Assert.Equal("absent", (await PostAsync("user", "/users", """{"user_id":"1","shoe_size":43}""")).Json("shoe_size"));
}
