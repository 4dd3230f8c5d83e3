using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>What the address of a request says, its body does not say again.</summary>
public class RouteTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task A_segment_is_saved_without_its_id()
    {
        Segment segment = await _http.Answer("""{"type":"segment","id":"s1","name":"Active"}""").Client().Segments.FindAsync(id: "s1");
        segment.Name = "Updated name";
        await SavedAsync(segment.SaveAsync, "PUT /segments/s1", """{"name":"Updated name"}""");
    }

    [Fact]
    public async Task A_conversation_is_saved_without_its_id()
    {
        Conversation conversation = await _http.Answer("""{"type":"conversation","id":"1"}""").Client().Conversations.FindAsync(id: "1");
        conversation.Read = true;
        await SavedAsync(conversation.SaveAsync, "PUT /conversations/1", """{"read":true}""");
    }

    [Fact]
    public async Task A_subscription_is_saved_without_its_id()
    {
        Subscription subscription = await _http.Answer("""{"type":"notification_subscription","id":"n1","topics":["a"]}""").Client().Subscriptions.FindAsync(id: "n1");
        subscription.Active = false;
        await SavedAsync(subscription.SaveAsync, "POST /subscriptions/n1", """{"active":false}""");
    }

    [Fact]
    public async Task A_job_is_saved_without_its_id_also_when_the_app_set_it()
    {
        var job = new Job { Id = "j1", ClosingAt = DateTimeOffset.FromUnixTimeSeconds(1466821900) };
        using IntercomClient client = _http.Client();
        await SavedAsync(cancellationToken => client.Jobs.SaveAsync(job, cancellationToken), "POST /jobs/j1", """{"closing_at":1466821900}""");
    }

    [Fact]
    public async Task What_has_an_address_for_all_is_saved_with_its_id()
    {
        using IntercomClient client = _http.Client();
        await SavedAsync(cancellationToken => client.Tags.SaveAsync(new Tag { Id = "t1", Name = "vip" }, cancellationToken), "POST /tags", """{"id":"t1","name":"vip"}""");
        await SavedAsync(cancellationToken => client.Visitors.SaveAsync(new Visitor { Id = "v1", Name = "Ada" }, cancellationToken), "PUT /visitors", """{"id":"v1","name":"Ada"}""");
        await SavedAsync(cancellationToken => client.Contacts.SaveAsync(new Contact { Id = "l1", Name = "Ada" }, cancellationToken), "POST /contacts", """{"id":"l1","name":"Ada"}""");
    }

    [Fact]
    public async Task What_is_not_saved_yet_has_no_address_to_save_it_at()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _http.Client().Segments.SaveAsync(new Segment { Name = "x" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _http.Client().Jobs.SaveAsync(new Job { Name = "x" }));
        Assert.Empty(_http.Requests);
    }

    private async Task SavedAsync(Func<CancellationToken, Task> save, string line, string body)
    {
        _http.Answer("""{"id":"1"}""");
        await save(CancellationToken.None);
        Assert.Equal(line, _http.Requests[^1].Line);
        Assert.Equal(body, _http.Requests[^1].Body);
    }
}
