using System.Text;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Events;

public sealed class EventTests : InboxTest
{
    [Theory]
    [InlineData("/events")]
    [InlineData("/events/")]
    public async Task An_event_is_accepted_without_a_body(string path)
    {
        AddPeople();
        using var content = new StringContent("""{"event_name":"placed-order","created_at":1499999999,"user_id":"joe"}""", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Http.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(202, (int)response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        JsonObject kept = Assert.Single(await EventsAsync());
        Assert.Matches("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", (string)kept["id"]!);
        Assert.Equal(
            $$$"""{"type":"event","id":"{{{(string?)kept["id"]}}}","created_at":1499999999,"event_name":"placed-order","user_id":"joe","email":"joe@example.net","intercom_user_id":"{{{JoesId}}}","metadata":{}}""",
            kept.ToJsonString());
    }

    [Fact]
    public async Task A_user_is_named_by_user_id_email_or_intercoms_id()
    {
        AddPeople();
        await AddAsync("""{"event_name":"a","created_at":1,"user_id":"joe"}""", 1_499_999_001);
        await AddAsync("""{"event_name":"b","created_at":1,"email":"joe@example.net"}""", 1_499_999_002);
        await AddAsync($$"""{"event_name":"c","created_at":1,"id":"{{JoesId}}"}""", 1_499_999_003);

        Assert.Equal(["c", "b", "a"], (await EventsAsync()).Select(one => (string?)one["event_name"]));
    }

    [Theory]
    [InlineData("""{"created_at":1,"user_id":"joe"}""", 400, "missing_parameter", "event_name")]
    [InlineData("""{"event_name":"","created_at":1,"user_id":"joe"}""", 400, "missing_parameter", "event_name")]
    [InlineData("""{"event_name":7,"created_at":1,"user_id":"joe"}""", 400, "parameter_invalid", "event_name")]
    [InlineData("""{"event_name":"a","user_id":"joe"}""", 400, "missing_parameter", "created_at")]
    [InlineData("""{"event_name":"a","created_at":1.5,"user_id":"joe"}""", 400, "parameter_invalid", "created_at")]
    [InlineData("""{"event_name":"a","created_at":1500000000000,"user_id":"joe"}""", 400, "parameter_invalid", "created_at")]
    [InlineData("""{"event_name":"a","created_at":1}""", 400, "missing_parameter", "id")]
    [InlineData("""{"event_name":"a","created_at":1,"user_id":"jim"}""", 404, "not_found", null)]
    [InlineData("""{"event_name":"a","created_at":1,"id":"1"}""", 404, "not_found", null)]
    [InlineData("""{"event_name":"a","created_at":1,"user_id":"joe","metadata":[]}""", 400, "parameter_invalid", "metadata")]
    public async Task An_event_that_cannot_be_is_refused(string body, int status, string code, string? field)
    {
        AddPeople();

        (await PostAsync("/events", body)).AssertError(status, code, field);
        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task A_duplicate_is_accepted_and_ignored()
    {
        AddPeople();
        await AddAsync("""{"event_name":"a","user_id":"joe","metadata":{"n":1}}""", Start);
        await AddAsync("""{"event_name":"a","user_id":"joe","metadata":{"n":2}}""", Start);
        await AddAsync("""{"event_name":"b","user_id":"joe"}""", Start);
        await AddAsync("""{"event_name":"a","user_id":"joe"}""", Start - 1);

        IReadOnlyList<JsonObject> events = await EventsAsync();

        Assert.Equal(["b", "a", "a"], events.Select(one => (string?)one["event_name"]));
        Assert.Equal(1, (int)events[1]["metadata"]!["n"]!);
    }

    [Fact]
    public async Task Metadata_comes_back_as_it_was()
    {
        AddPeople();
        string metadata = """
            {"order_date":1403001013,"stripe_invoice":"inv_8231","order_number":{"value":"A-77","url":"https://shop.example/orders/A-77"},
            "price":{"currency":"usd","amount":2999},"article":"https://blog.example/x","load":3.67,"type":"user","gift":true,"note":null}
            """;

        await AddAsync($$"""{"event_name":"a","user_id":"joe","metadata":{{metadata}}}""", Start);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(metadata), Assert.Single(await EventsAsync())["metadata"]));
    }

    [Theory]
    [InlineData("""{"a":[1]}""", "metadata.a")]
    [InlineData("""{"a":{}}""", "metadata.a")]
    [InlineData("""{"a":{"b":{"c":1}}}""", "metadata.a")]
    [InlineData("""{"type":{"type":"user"}}""", "metadata.type")]
    [InlineData("""{"a":{"url":"https://x.example"}}""", "metadata.a")]
    [InlineData("""{"a":{"url":"https://x.example","value":"x","more":1}}""", "metadata.a")]
    [InlineData("""{"a":{"url":7,"value":"x"}}""", "metadata.a.url")]
    [InlineData("""{"a":{"amount":1.5,"currency":"usd"}}""", "metadata.a.amount")]
    [InlineData("""{"a":{"amount":"1","currency":"usd"}}""", "metadata.a.amount")]
    [InlineData("""{"a":{"amount":-1,"currency":"usd"}}""", "metadata.a.amount")]
    [InlineData("""{"a":{"amount":1,"currency":"dollars"}}""", "metadata.a.currency")]
    [InlineData("""{"a":{"amount":1,"currency":7}}""", "metadata.a.currency")]
    public async Task Trees_and_malformed_values_are_refused(string metadata, string field)
    {
        AddPeople();

        Answer answer = await PostAsync("/events", $$"""{"event_name":"a","created_at":1,"user_id":"joe","metadata":{{metadata}}}""");

        answer.AssertError(400, "parameter_invalid", field);
        Assert.StartsWith("Invalid metadata", (string)answer["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    private Task AddAsync(string body, long createdAt)
    {
        JsonObject one = JsonNode.Parse(body)!.AsObject();
        one["created_at"] = createdAt;
        return RecordEventAsync(one.ToJsonString());
    }

    private async Task<IReadOnlyList<JsonObject>> EventsAsync() =>
        [.. (await GetAsync("/events?type=user&user_id=joe"))["events"]!.AsArray().Select(one => one!.AsObject())];
}
