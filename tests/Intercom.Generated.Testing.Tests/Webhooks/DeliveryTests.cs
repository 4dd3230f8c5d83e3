using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>How notifications travel, to whom and in which order.</summary>
public sealed class DeliveryTests : WebhookTest
{
    [Fact]
    public async Task The_headers_are_Intercoms()
    {
        Subscribe("company.created");

        await SaveAsync("/companies", """{"company_id":"6"}""");
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Assert.Equal(new Uri("http://app.test/hooks"), told.Url);
        Assert.Equal(["Accept", "Content-Type", "User-Agent"], told.Headers.Keys.Except(["Content-Length"]).Order());
        Assert.Equal("intercom-parrot-service-client/1.0", told.Headers["User-Agent"]);
        Assert.Equal("application/json", told.Headers["Accept"]);
        Assert.Equal("application/json", told.Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("a secret")]
    [InlineData("ein Geheimnis: Zoë")]
    [InlineData("")]
    [InlineData("a secret that is longer than the block of sixty-four bytes that SHA-1 works on at a time")]
    public async Task The_signature_is_that_of_the_bytes_under_the_secret(string secret)
    {
        Subscribe("http://app.test/", ["user.created"], secret);

        await SaveUserAsync("""{"user_id":"1","name":"Zoë"}""");
        await DeliveredAsync();

        Received told = Assert.Single(Receiver.All);
        Assert.Contains("Zoë", Encoding.UTF8.GetString(told.Body.Span), StringComparison.Ordinal);
        Assert.Equal(SignatureOf(told.Body.ToArray(), Encoding.UTF8.GetBytes(secret)), told.Headers["X-Hub-Signature"]);
    }

    [Fact]
    public async Task A_created_subscription_is_pinged()
    {
        await SaveAsync("/subscriptions", """{"url":"http://app.test/","topics":["user.created"]}""");
        await DeliveredAsync();

        Received ping = Assert.Single(Receiver.All);
        Assert.Equal("ping", ping.Topic);
        Assert.Equal("ping", (string?)ping.Item["type"]);
        Assert.Null(ping.Id);
    }

    [Fact]
    public async Task A_ping_is_delivered_whatever_the_topics()
    {
        string id = Subscribe("user.created");

        (await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping")).AssertOk();
        await DeliveredAsync();

        Assert.Equal("ping", Assert.Single(Receiver.All).Topic);
    }

    [Fact]
    public async Task Nothing_is_delivered_to_an_inactive_subscription()
    {
        string id = (string)(await SaveAsync("/subscriptions", """{"url":"http://app.test/","topics":["all"],"active":false}"""))["id"]!;

        await SaveUserAsync("""{"user_id":"1"}""");
        (await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping")).AssertOk();
        await DeliveredAsync();
        Assert.Empty(Receiver.All);
        Assert.Empty(await FeedAsync(id, "sent"));

        await SaveAsync($"/subscriptions/{id}", """{"active":true}""");
        await SaveUserAsync("""{"user_id":"2"}""");
        await DeliveredAsync();
        Assert.Equal("2", (string?)Assert.Single(Receiver.All).Item["user_id"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_waits_for_a_subscription_that_ends_is_dropped(bool deleted)
    {
        AddPeople();
        string id = Subscribe("all");
        var gate = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (_, _) => gate.Task;
        await RecordCartsAsync(3);
        await Receiver.FirstAsync(_ => true);

        if (deleted)
            (await DeleteAsync($"/subscriptions/{id}")).AssertOk();
        else
            await SaveAsync($"/subscriptions/{id}", """{"active":false}""");
        gate.SetResult(Receiver.Of(200));
        await DeliveredAsync();

        Assert.Equal([1], Carts(Receiver.All));
        if (!deleted)
            Assert.Single(await FeedAsync(id, "sent"));
    }

    [Fact]
    public async Task A_subscription_without_an_address_is_sent_nothing()
    {
        string id = Emulator.AddSubscription(new() { ["topics"] = new JsonArray("all") });

        await SaveUserAsync("""{"user_id":"1"}""");
        (await SendAsync(HttpMethod.Post, $"/subscriptions/{id}/ping")).AssertOk();
        await DeliveredAsync();

        Assert.Empty(Receiver.All);
    }

    [Fact]
    public async Task Each_subscription_is_told_in_order_and_every_id_is_its_own()
    {
        AddPeople();
        Subscribe("http://app.test/one", ["all"]);
        Subscribe("http://app.test/two", ["event.created"]);

        await RecordCartsAsync(100);
        await DeliveredAsync();

        foreach (string path in new[] { "/one", "/two" })
            Assert.Equal(Enumerable.Range(1, 100).Select(second => (long)second), Carts(Receiver.All.Where(one => one.Url.AbsolutePath == path)));
        Assert.Equal(200, Receiver.All.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_receiver_that_takes_its_time_holds_up_neither_the_API_nor_others()
    {
        AddPeople();
        Subscribe("http://slow.test/", ["all"]);
        Subscribe("http://quick.test/", ["all"]);
        var gate = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (one, _) => one.Url.Host == "slow.test" ? gate.Task : Task.FromResult(Receiver.Of(200));

        await RecordCartsAsync(20);
        await Receiver.FirstAsync(one => one.Url.Host == "quick.test" && (long)one.Item["created_at"]! == 20);
        await Receiver.FirstAsync(one => one.Url.Host == "slow.test");
        Assert.Equal([1], Carts(Receiver.All.Where(one => one.Url.Host == "slow.test")));

        Task delivered = DeliveredAsync();
        Assert.False(delivered.IsCompleted);
        Receiver.Answer = (_, _) => Task.FromResult(Receiver.Of(200));
        gate.SetResult(Receiver.Of(200));
        await delivered;
        Assert.Equal(20, Receiver.All.Count(one => one.Url.Host == "slow.test"));
    }

    [Fact]
    public async Task What_the_receiver_does_in_answer_is_waited_for_too()
    {
        Subscribe("user.created", "company.created");
        Receiver.Answer = async (one, _) =>
        {
            if (one.Topic == "user.created")
                await SaveAsync("/companies", """{"company_id":"6"}""");
            return Receiver.Of(200);
        };

        await SaveUserAsync("""{"user_id":"1"}""");
        await DeliveredAsync();

        Assert.Equal(["user.created", "company.created"], Receiver.All.Select(one => one.Topic));
    }

    [Fact]
    public async Task Waiting_for_nothing_ends_at_once()
    {
        Assert.True(Emulator.WebhooksDeliveredAsync().IsCompletedSuccessfully);
        Subscribe("user.created");
        await SaveUserAsync("""{"user_id":"1"}""");
        await DeliveredAsync();
        Assert.True(Emulator.WebhooksDeliveredAsync().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        Subscribe("user.created");
        var gate = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (_, _) => gate.Task;
        await SaveUserAsync("""{"user_id":"1"}""");
        using var impatience = new CancellationTokenSource();
        Task delivered = Emulator.WebhooksDeliveredAsync(impatience.Token);
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivered);
        gate.SetResult(Receiver.Of(200));
        await DeliveredAsync();
        Assert.Single(Receiver.All);
    }

    // HMAC as RFC 2104 defines it.
    private static string SignatureOf(byte[] body, byte[] key)
    {
        byte[] block = new byte[64];
        (key.Length > block.Length ? SHA1.HashData(key) : key).CopyTo(block, 0);
        byte[] inner = SHA1.HashData([.. block.Select(value => (byte)(value ^ 0x36)), .. body]);
        byte[] outer = SHA1.HashData([.. block.Select(value => (byte)(value ^ 0x5c)), .. inner]);
        return "sha1=" + Convert.ToHexStringLower(outer);
    }
}
