namespace Intercom.Testing.Tests.Wire;

public sealed class Section13EventTests : WireTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await UserAsync("""{"user_id":"u-204","email":"ada@example.net"}""");
    }

    [Theory]
    [InlineData("\"user_id\":\"u-204\"")]
    [InlineData("\"email\":\"ada@example.net\"")]
    [InlineData("\"id\":\"{user}\"")]
    public async Task S13_1_An_event_is_accepted_with_nothing_to_say(string identity)
    {
        string user = (await GetAsync("user", "/users?user_id=u-204")).Read("id")!;

        WireAnswer answer = await CallAsync("POST /events", $$"""{"event_name":"placed-order","created_at":1499999999,{{identity.Replace("{user}", user, StringComparison.Ordinal)}}}""");

        Assert.Equal(202, answer.Status);
        Assert.Empty(answer.Text);
        Assert.Equal(1, (await GetAsync("event.list", "/events?type=user&user_id=u-204")).Count("events"));
    }

    [Fact]
    public async Task S13_1_An_event_of_a_lead_goes_by_its_id()
    {
        string lead = await LeadAsync("{}");

        Assert.Equal(202, (await CallAsync("POST /events", $$"""{"event_name":"x","created_at":1499999999,"id":"{{lead}}"}""")).Status);
        Assert.Equal(1, (await GetAsync("event.list", $"/events?type=user&intercom_user_id={lead}")).Count("events"));
    }

    [Theory]
    [InlineData("""{"created_at":1499999999,"user_id":"u-204"}""", 400, "missing_parameter")]
    [InlineData("""{"event_name":"x","user_id":"u-204"}""", 400, "missing_parameter")]
    [InlineData("""{"event_name":"x","created_at":1499999999}""", 400, "missing_parameter")]
    [InlineData("""{"event_name":"x","created_at":1499999999,"user_id":"nobody"}""", 404, "not_found")]
    [InlineData("""{"event_name":"x","created_at":"now","user_id":"u-204"}""", 400, "parameter_invalid")]
    [InlineData("""{"event_name":"x","created_at":1499999999,"user_id":"u-204","metadata":{"a":[1]}}""", 400, "parameter_invalid")]
    [InlineData("""{"event_name":"x","created_at":1499999999,"user_id":"u-204","metadata":{"a":{"b":{"c":1}}}}""", 400, "parameter_invalid")]
    [InlineData("""{"event_name":"x","created_at":1499999999,"user_id":"u-204","metadata":{"price":{"amount":-1,"currency":"usd"}}}""", 400, "parameter_invalid")]
    public async Task S13_1_An_event_that_cannot_be_is_refused(string body, int status, string code) =>
        (await CallAsync("POST /events", body)).Refuses(status, code);

    [Fact]
    public async Task S13_1_A_duplicate_is_accepted_and_left_out()
    {
        await RecordAsync("x", 1_499_999_999);
        await RecordAsync("x", 1_499_999_999);
        await RecordAsync("y", 1_499_999_999);
        await RecordAsync("x", 1_499_999_998);

        Assert.Equal(3, (await GetAsync("event.list", "/events?type=user&user_id=u-204")).Count("events"));
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("3.67")]
    [InlineData("true")]
    [InlineData("\"https://blog.example/x\"")]
    [InlineData("""{"value":"A-77","url":"https://shop.example/orders/A-77"}""")]
    [InlineData("""{"currency":"usd","amount":2999}""")]
    public async Task S13_2_Metadata_of_each_kind_is_kept(string value)
    {
        await CallAsync("POST /events", $$$"""{"event_name":"x","created_at":1499999999,"user_id":"u-204","metadata":{"key":{{{value}}}}}""");

        Assert.Equal(value, (await GetAsync("event.list", "/events?type=user&user_id=u-204")).Json("events.0.metadata.key"));
    }

    [Theory]
    [InlineData("type", "event")]
    [InlineData("event_name", "x")]
    [InlineData("created_at", "1499999999")]
    [InlineData("user_id", "u-204")]
    [InlineData("email", "ada@example.net")]
    public async Task S13_3_A_listed_event_tells_whose_it_is(string field, string value)
    {
        await RecordAsync("x", 1_499_999_999);

        WireAnswer list = await GetAsync("event.list", "/events?type=user&email=ada%40example.net");

        Assert.Equal(value, list.Read($"events.0.{field}"));
        Assert.True(Guid.TryParse(list.Read("events.0.id"), out _));
        Assert.Equal((await GetAsync("user", "/users?user_id=u-204")).Read("id"), list.Read("events.0.intercom_user_id"));
    }

    [Fact]
    public async Task S13_3_Events_are_paged_by_links_without_numbers()
    {
        for (int i = 0; i < 5; i++)
            await RecordAsync("x", 1_499_999_990 + i);

        var seen = new List<string?>();
        WireAnswer page = await GetAsync("event.list", "/events?type=user&user_id=u-204&per_page=2");
        seen.AddRange(page.Each("events", "created_at"));
        while (page.Read("pages.next") is { } next)
        {
            Assert.False(page.Has("pages.type") || page.Has("pages.page"));
            page = await GetAsync("event.list", next);
            seen.AddRange(page.Each("events", "created_at"));
        }

        Assert.Equal(["1499999994", "1499999993", "1499999992", "1499999991", "1499999990"], seen);
    }

    [Fact]
    public async Task S13_3_What_came_since_is_asked_by_a_link()
    {
        await RecordAsync("x", 1_499_999_990);
        WireAnswer page = await GetAsync("event.list", "/events?type=user&user_id=u-204");
        Assert.Equal(0, (await GetAsync("event.list", page.Read("pages.since")!)).Count("events"));

        await RecordAsync("x", 1_499_999_995);

        Assert.Equal(["1499999995"], (await GetAsync("event.list", page.Read("pages.since")!)).Each("events", "created_at"));
    }

    [Fact]
    public async Task S13_3_Events_of_90_days_are_listed()
    {
        await RecordAsync("old", Start - (91 * 86_400));
        await RecordAsync("new", Start - (89 * 86_400));

        Assert.Equal(["new"], (await GetAsync("event.list", "/events?type=user&user_id=u-204")).Each("events", "event_name"));
    }

    [Fact]
    public async Task S13_3_A_summary_counts_by_name_with_iso_times()
    {
        await RecordAsync("x", 1_482_378_897 + 100_000_00);
        await RecordAsync("x", 1_499_999_999);
        await RecordAsync("y", 1_499_999_998);

        WireAnswer summary = await GetAsync("event.summary", "/events?type=user&user_id=u-204&summary=true");

        Assert.Equal(["u-204", "ada@example.net"], Texts(summary.Read("user_id"), summary.Read("email")));
        Assert.Equal(["x", "y"], summary.Each("events", "name").Order());
        Assert.Equal("""{"name":"x","first":"2017-04-16T21:41:37.000Z","last":"2017-07-14T02:39:59.000Z","count":2,"description":null}""",
            summary.Node("events")!.AsArray().Single(one => (string?)one!["name"] == "x")!.ToJsonString());
    }

    [Fact]
    public async Task S13_3_Events_are_asked_for_by_a_type() => (await CallAsync("GET /events?user_id=u-204")).Refuses(400, "missing_parameter");

    private async Task RecordAsync(string name, long at) =>
        Assert.Equal(202, (await CallAsync("POST /events", $$"""{"event_name":"{{name}}","created_at":{{at}},"user_id":"u-204"}""")).Status);
}
