using Intercom.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Events;

public class CreateTests
{
    private readonly CannedHandler _http = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.FromUnixTimeMilliseconds(1403001013789));

    [Fact]
    public async Task An_event_without_a_time_is_sent_with_the_present_one()
    {
        Event made = await CreateAsync(new Event { EventName = "placed-order", UserId = "u-204" });
        Json.Same("""{"event_name":"placed-order","user_id":"u-204","created_at":1403001013}""", _http.Request.Body);
        Assert.Equal(_clock.GetUtcNow().ToUnixTimeSeconds(), made.CreatedAt?.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task A_time_that_is_set_is_kept()
    {
        await CreateAsync(new Event { EventName = "placed-order", Email = "ada@example.net", CreatedAt = DateTimeOffset.FromUnixTimeSeconds(5) });
        Json.Same("""{"event_name":"placed-order","email":"ada@example.net","created_at":5}""", _http.Request.Body);
    }

    [Fact]
    public async Task An_empty_answer_gives_the_same_event()
    {
        var sent = new Event { EventName = "placed-order", Id = "5a0c1f2e9b1d4c0001aa0001", Metadata = { ["type"] = "desktop" } };
        Assert.Same(sent, await CreateAsync(sent));
        Json.Same("""{"event_name":"placed-order","id":"5a0c1f2e9b1d4c0001aa0001","created_at":1403001013,"metadata":{"type":"desktop"}}""", _http.Request.Body);
    }

    [Fact]
    public async Task Asking_again_after_a_fault_sends_the_same_time_because_that_makes_it_the_same_event()
    {
        _http.Answer("", 500);
        var sent = new Event { EventName = "placed-order", UserId = "u-204" };
        using IntercomClient client = _http.Client(options => options.TimeProvider = _clock);
        await Assert.ThrowsAsync<ServerException>(() => client.Events.CreateAsync(sent));
        _clock.Advance(TimeSpan.FromMinutes(1));
        _http.Answer("", 202);
        await client.Events.CreateAsync(sent);
        Assert.Equal(_http.Requests[0].Body, _http.Requests[1].Body);
    }

    [Fact]
    public async Task Events_in_bulk_say_what_they_are_and_how_they_are_done()
    {
        _http.Answer("""{"type":"job","id":"job_1"}""");
        var bulk = new EventBulk { Items = [new EventBulkItem { Data = new Event { EventName = "placed-order", UserId = "25", CreatedAt = DateTimeOffset.FromUnixTimeSeconds(5), Metadata = { ["load"] = 3.67 } } }] };
        await _http.Client().Jobs.SubmitEventsAsync(bulk);
        Json.Same("""{"items":[{"method":"post","data_type":"event","data":{"event_name":"placed-order","created_at":5,"user_id":"25","metadata":{"load":3.67}}}]}""", _http.Request.Body);
    }

    private Task<Event> CreateAsync(Event sent) => _http.Answer("", 202).Client(options => options.TimeProvider = _clock).Events.CreateAsync(sent);
}
