using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Bulk;

public sealed class BulkEventTests : InboxTest
{
    [Fact]
    public async Task Events_of_users_and_leads_are_recorded()
    {
        AddPeople();
        string lea = Emulator.AddContact([]);

        JsonObject job = await SubmitAsync(
            $$$"""{"event_name":"ordered","created_at":{{{Start}}},"user_id":"joe","metadata":{"order":7}}""",
            $$"""{"event_name":"visited","created_at":{{Start}},"id":"{{lea}}"}""");

        Assert.Equal("completed", (string?)(await GetAsync($"/jobs/{(string)job["id"]!}"))["tasks"]![0]!["state"]);
        JsonNode ordered = Assert.Single((await GetAsync("/events?type=user&user_id=joe"))["events"]!.AsArray())!;
        Assert.Equal("""{"order":7}""", ordered["metadata"]!.ToJsonString());
        Assert.Single((await GetAsync($"/events?type=user&intercom_user_id={lea}"))["events"]!.AsArray());
    }

    [Fact]
    public async Task Events_that_fail_stand_in_the_error_feed()
    {
        AddPeople();

        JsonObject job = await SubmitAsync(
            """{"event_name":"ordered","created_at":1500000000000,"user_id":"joe"}""",
            $$"""{"event_name":"ordered","created_at":{{Start}},"user_id":"jim"}""",
            $$"""{"event_name":"ordered","created_at":{{Start}},"user_id":"joe"}""");

        Answer feed = await GetAsync($"/jobs/{(string)job["id"]!}/error");
        Assert.Equal(["parameter_invalid", "not_found"], feed["items"]!.AsArray().Select(item => (string)item!["error"]![0]!["code"]!));
        Assert.All(feed["items"]!.AsArray(), item => Assert.Equal("event", (string?)item!["data_type"]));
        Assert.Single((await GetAsync("/events?type=user&user_id=joe"))["events"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"method":"delete","data_type":"event","data":{}}""", "items.method")]
    [InlineData("""{"method":"post","data_type":"user","data":{}}""", "items.data_type")]
    public async Task Events_are_only_added(string item, string field) =>
        (await PostAsync("/bulk/events", $$"""{"items":[{{item}}]}""")).AssertError(400, "parameter_invalid", field);

    private Task<JsonObject> SubmitAsync(params string[] events) => SaveAsync(
        "/bulk/events",
        $$"""{"items":[{{string.Join(",", events.Select(data => $$$"""{"method":"post","data_type":"event","data":{{{data}}}}"""))}}]}""");
}
