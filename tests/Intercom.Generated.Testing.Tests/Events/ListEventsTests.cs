using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Events;

public sealed class ListEventsTests : InboxTest
{
    private const long Days90 = 90 * 86_400;

    [Fact]
    public async Task A_page_leads_to_older_events_and_to_those_to_come()
    {
        await AddAsync(Start - 3, Start - 2, Start - 1);

        Answer page = await GetAsync("/events?type=user&user_id=joe&per_page=2");

        Assert.Equal(["type", "events", "pages"], page.Json.Select(property => property.Key));
        Assert.Equal(["next", "since"], page["pages"]!.AsObject().Select(property => property.Key));
        Assert.Equal([Start - 1, Start - 2], Times(page));
        var next = new Uri((string)page["pages"]!["next"]!);
        Assert.Equal($"?type=user&user_id=joe&per_page=2&before={Start - 2}000", next.Query);
        Answer last = await GetAsync(next.ToString());
        Assert.Equal([Start - 3], Times(last));
        Assert.Null(last["pages"]!["next"]);
    }

    [Fact]
    public async Task Since_leads_to_what_came_later()
    {
        await AddAsync(Start - 3, Start - 2);
        string since = (string)(await GetAsync("/events?type=user&user_id=joe"))["pages"]!["since"]!;
        Assert.Empty(Times(await GetAsync(since)));

        await SendEventAsync("later", Start - 1);

        Assert.Equal([Start - 1], Times(await GetAsync(since)));
    }

    [Fact]
    public async Task Events_of_one_second_are_shown_once_each()
    {
        AddPeople();
        foreach (string name in new[] { "a", "b", "c", "d", "e" })
            await SendEventAsync(name, Start);
        var seen = new List<string>();
        string? next = "/events?type=user&email=joe%40example.net&per_page=2";
        while (next is not null)
        {
            Answer page = await GetAsync(next);
            seen.AddRange(page["events"]!.AsArray().Select(one => (string)one!["event_name"]!));
            next = (string?)page["pages"]!["next"];
        }

        Assert.Equal(["e", "d", "c", "b", "a"], seen);
    }

    [Theory]
    [InlineData("before=1499999998000", 3)]
    [InlineData("before=1499999998001", 2, 3)]
    [InlineData("since=1499999998000", 1)]
    [InlineData("since=1499999997000&before=1499999999000", 2)]
    [InlineData("", 1, 2, 3)]
    public async Task Before_and_since_are_milliseconds(string query, params int[] secondsAgo)
    {
        await AddAsync(Start - 3, Start - 2, Start - 1);

        Assert.Equal(secondsAgo.Select(ago => Start - ago), Times(await GetAsync($"/events?type=user&intercom_user_id={JoesId}&{query}")));
    }

    [Fact]
    public async Task Events_older_than_90_days_are_gone()
    {
        await AddAsync(Start - Days90, Start - Days90 + 1);

        Assert.Equal([Start - Days90 + 1], Times(await GetAsync("/events?type=user&user_id=joe")));
    }

    [Fact]
    public async Task A_user_without_events_has_an_empty_list()
    {
        AddPeople();

        Answer list = await GetAsync("/events?type=user&user_id=joe");

        Assert.Equal("""{"type":"event.list","events":[],"pages":{}}""", list.Json.ToJsonString());
    }

    [Fact]
    public async Task A_summary_counts_by_name()
    {
        await AddAsync(1_499_990_400, 1_499_990_460);
        await SendEventAsync("other", 1_499_990_401);

        Answer summary = await GetAsync("/events?type=user&user_id=joe&summary=true");

        string expected = $$"""
            {"type":"event.summary","email":"joe@example.net","intercom_user_id":"{{JoesId}}","user_id":"joe","events":[
            {"name":"clicked","first":"2017-07-14T00:00:00.000Z","last":"2017-07-14T00:01:00.000Z","count":2,"description":null},
            {"name":"other","first":"2017-07-14T00:00:01.000Z","last":"2017-07-14T00:00:01.000Z","count":1,"description":null}]}
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), summary.Json.ToJsonString());
    }

    [Theory]
    [InlineData("user_id=joe", 400, "missing_parameter", "type")]
    [InlineData("type=admin&user_id=joe", 400, "parameter_invalid", "type")]
    [InlineData("type=user", 400, "missing_parameter", "intercom_user_id")]
    [InlineData("type=user&user_id=jim", 404, "not_found", null)]
    [InlineData("type=user&user_id=joe&before=now", 400, "parameter_invalid", "before")]
    [InlineData("type=user&user_id=joe&summary=yes", 400, "parameter_invalid", "summary")]
    public async Task A_bad_query_is_refused(string query, int status, string code, string? field)
    {
        AddPeople();

        (await GetAsync($"/events?{query}")).AssertError(status, code, field);
    }

    private async Task AddAsync(params long[] times)
    {
        AddPeople();
        foreach (long time in times)
            await SendEventAsync("clicked", time);
    }

    private Task SendEventAsync(string name, long time) =>
        RecordEventAsync($$"""{"event_name":"{{name}}","created_at":{{time}},"user_id":"joe"}""");

    private static IEnumerable<long> Times(Answer page) => page["events"]!.AsArray().Select(one => (long)one!["created_at"]!);
}
