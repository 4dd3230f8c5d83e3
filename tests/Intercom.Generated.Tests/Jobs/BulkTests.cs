using Intercom.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Jobs;

public sealed class BulkTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task An_event_in_bulk_without_a_time_happens_now()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1403001013));
        _http.Answer("""{ "id": "job_1", "state": "running" }""");
        var item = new EventBulkItem { Data = new Event { EventName = "visited", UserId = "u-204" } };
        await _http.Client(options => options.TimeProvider = clock).Jobs.SubmitEventsAsync(new EventBulk { Items = [item] });
        Json.Same(
            """{ "items": [{ "method": "post", "data_type": "event", "data": { "event_name": "visited", "user_id": "u-204", "created_at": 1403001013 } }] }""",
            _http.Request.Body);
    }

    [Theory]
    [InlineData("""[{ "code": "not_found", "message": "nobody" }, { "code": "conflict" }]""", "not_found, conflict")]
    [InlineData("""{ "code": "not_found", "message": "nobody" }""", "not_found")]
    [InlineData("null", "")]
    public async Task The_errors_of_an_item_are_one_or_many(string error, string codes)
    {
        _http.Answer($$"""{ "job_id": "job_1", "items": [{ "method": "post", "error": {{error}}, "data": { "user_id": "9" } }] }""");
        JobErrorFeed feed = await _http.Client().Jobs.ErrorsAsync(new Job { Id = "job_1" });
        Assert.Equal(codes, string.Join(", ", feed.Items[0].Errors.Select(found => found.Code)));
    }
}
