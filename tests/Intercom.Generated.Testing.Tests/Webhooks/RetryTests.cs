using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>What is not accepted, and what the feeds say of it.</summary>
public sealed class RetryTests : WebhookTest
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(3);

    protected override WebhookDeliveryOptions Webhooks => new() { Handler = Receiver, RetryDelay = s_delay };

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(199)]
    public async Task What_is_not_accepted_is_sent_once_more_when_its_time_has_come(int status)
    {
        string id = Subscribe("http://app.test/", ["user.created"], "a secret");
        Receiver.AnswerWith(status);
        await SaveUserAsync("""{"user_id":"1"}""");
        Received first = await Receiver.FirstAsync(one => one.Attempt == 1);
        Task delivered = DeliveredAsync();
        Assert.False(delivered.IsCompleted);

        Clock.Advance(s_delay);
        await delivered;

        Assert.Equal([1, 2], Receiver.All.Select(one => one.Attempt));
        Received second = Receiver.All[1];
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(Start, (long)second.Json["first_sent_at"]!);
        Assert.NotEqual(first.Headers["X-Hub-Signature"], second.Headers["X-Hub-Signature"]);
        Assert.NotNull(Notification.Parse(second.Body.Span, second.Headers["X-Hub-Signature"], "a secret"));
        JsonObject sent = Assert.Single(await FeedAsync(id, "sent"));
        Assert.Equal("delivered", (string?)sent["delivery_status"]);
        Assert.Equal(2, (long)sent["delivery_attempts"]!);
        Assert.Equal(Start, (long)sent["first_sent_at"]!);
        Assert.Equal(Start + 3, (long)sent["delivered_at"]!);
        Assert.Empty(await FeedAsync(id, "error"));
    }

    [Fact]
    public async Task What_is_never_accepted_is_in_the_feed_of_errors_with_request_and_answer()
    {
        string id = Subscribe("http://app.test/", ["user.created"], "a secret");
        Receiver.AnswerWith(500, 503);
        await SaveUserAsync("""{"user_id":"1"}""");
        await Receiver.FirstAsync(one => one.Attempt == 1);
        Clock.Advance(s_delay);
        await DeliveredAsync();

        JsonObject error = Assert.Single(await FeedAsync(id, "error"));
        JsonObject request = error["http_request"]!.AsObject();
        error.Remove("http_request");
        Assert.Equal(Assert.Single(await FeedAsync(id, "sent")).ToJsonString(), error.ToJsonString());
        Assert.Equal("failed", (string?)error["delivery_status"]);
        Assert.Equal(2, (long)error["delivery_attempts"]!);
        Assert.Equal(0, (long)error["delivered_at"]!);

        Received last = Receiver.All[1];
        Assert.Equal("POST", (string?)request["request_method"]);
        Assert.Equal("http://app.test/", (string?)request["request_uri"]);
        Assert.Equal(last.Headers["X-Hub-Signature"], (string?)request["request_headers"]!["X-Hub-Signature"]);
        Assert.Equal(last.Json.ToJsonString(), JsonNode.Parse((string)request["request_entity"]!)!.ToJsonString());
        Assert.Equal(503, (int)request["response_status_code"]!);
        Assert.Equal("text/plain; charset=utf-8", (string?)request["response_headers"]!["Content-Type"]);
        Assert.Equal("said", (string?)request["response_entity"]);
        Assert.False(request.ContainsKey("error"));
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_gives_no_answer_and_the_feed_says_why()
    {
        string id = Subscribe("user.created");
        Receiver.Answer = (_, _) => throw new HttpRequestException("Nobody is at home.");
        await SaveUserAsync("""{"user_id":"1"}""");
        await Receiver.FirstAsync(one => one.Attempt == 1);
        Clock.Advance(s_delay);
        await DeliveredAsync();

        JsonNode request = Assert.Single(await FeedAsync(id, "error"))["http_request"]!;
        Assert.Null(request["response_status_code"]);
        Assert.Null(request["response_entity"]);
        Assert.Equal("{}", request["response_headers"]!.ToJsonString());
        Assert.Equal("HttpRequestException: Nobody is at home.", (string?)request["error"]);
    }

    [Fact]
    public async Task A_receiver_that_is_too_slow_has_not_accepted()
    {
        string id = Subscribe("user.created");
        var never = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (_, _) => never.Task;
        await SaveUserAsync("""{"user_id":"1"}""");
        await Receiver.FirstAsync(one => one.Attempt == 1);
        Clock.Advance(TimeSpan.FromSeconds(5));
        await Receiver.FirstAsync(one => one.Attempt == 2);
        Clock.Advance(TimeSpan.FromSeconds(5));
        await DeliveredAsync();

        JsonNode request = Assert.Single(await FeedAsync(id, "error"))["http_request"]!;
        Assert.Equal("No answer within 00:00:05.", (string?)request["error"]);
    }

    [Fact]
    public async Task A_status_counts_though_the_rest_of_the_answer_never_comes()
    {
        string id = Subscribe("user.created");
        using var endless = new EndlessStream();
        Receiver.Answer = (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(endless) });
        await SaveUserAsync("""{"user_id":"1"}""");
        await endless.IsRead;
        Clock.Advance(TimeSpan.FromSeconds(5));
        await DeliveredAsync();

        Assert.Equal("delivered", (string?)Assert.Single(await FeedAsync(id, "sent"))["delivery_status"]);
        Assert.Single(Receiver.All);
    }

    [Fact]
    public async Task A_retry_holds_up_nothing()
    {
        AddPeople();
        Subscribe("event.created");
        Receiver.AnswerWith(500);
        await RecordCartsAsync(3);
        await Receiver.FirstAsync(one => (long)one.Item["created_at"]! == 3);
        Assert.Equal([1, 2, 3], Carts(Receiver.All));
        Clock.Advance(s_delay);
        await DeliveredAsync();

        Assert.Equal([1, 2, 3, 1], Carts(Receiver.All));
    }

    [Fact]
    public async Task Who_answers_410_is_sent_nothing_more()
    {
        AddPeople();
        string id = Subscribe("event.created");
        Receiver.AnswerWith(410);
        await RecordCartsAsync(1);
        await DeliveredAsync();
        Clock.Advance(s_delay);
        await RecordCartsAsync(1, first: 2);
        await DeliveredAsync();

        Assert.Single(Receiver.All);
        Assert.False((bool)(await GetAsync($"/subscriptions/{id}"))["active"]!);
        Assert.Equal(410, (int)Assert.Single(await FeedAsync(id, "error"))["http_request"]!["response_status_code"]!);
    }

    [Fact]
    public async Task A_retry_of_a_subscription_that_has_ended_has_failed()
    {
        string id = Subscribe("user.created");
        Receiver.AnswerWith(500);
        await SaveUserAsync("""{"user_id":"1"}""");
        await Receiver.FirstAsync(one => one.Attempt == 1);
        await SaveAsync($"/subscriptions/{id}", """{"active":false}""");
        Clock.Advance(s_delay);
        await DeliveredAsync();

        Assert.Single(Receiver.All);
        Assert.Equal("failed", (string?)Assert.Single(await FeedAsync(id, "sent"))["delivery_status"]);
        Assert.Single(await FeedAsync(id, "error"));
    }

    [Fact]
    public async Task Feeds_keep_the_newest_500()
    {
        AddPeople();
        string id = Subscribe("event.created");
        await RecordCartsAsync(510);
        await DeliveredAsync();

        IReadOnlyList<JsonObject> sent = await FeedAsync(id, "sent");
        Assert.Equal(500, sent.Count);
        Assert.Equal(510, (long)sent[0]["data"]!["item"]!["created_at"]!);
        Assert.Equal(11, (long)sent[^1]["data"]!["item"]!["created_at"]!);
    }
}
