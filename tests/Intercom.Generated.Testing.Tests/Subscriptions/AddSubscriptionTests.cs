using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Subscriptions;

public sealed class AddSubscriptionTests : EmulatorTest
{
    [Fact]
    public async Task A_subscription_in_the_apis_own_form_comes_back_as_given()
    {
        JsonObject given = JsonNode.Parse("""
            {"type":"notification_subscription","id":"nsub_123456789","created_at":1410368642,"updated_at":1410368643,"service_type":"web","app_id":"3qmk5gyg",
            "url":"https://hooks.example/ic","self":"https://api.intercom.io/subscriptions/nsub_123456789","topics":["user.created","company"],
            "active":false,"metadata":{"event_names":["cart"]},"hub_secret":"s","mode":"point","links":{"sent":"x"},"notes":[]}
            """)!.AsObject();

        Assert.Equal("nsub_123456789", Emulator.AddSubscription(given));

        JsonObject subscription = (await GetAsync("/subscriptions/nsub_123456789")).Json;
        string self = new Uri(Emulator.BaseAddress, "/subscriptions/nsub_123456789").ToString();
        given["self"] = self;
        given["links"] = new JsonObject { ["sent"] = $"{self}/sent", ["retry"] = $"{self}/retry", ["errors"] = $"{self}/errors" };
        Assert.Equal(given.ToJsonString(), subscription.ToJsonString());
        Assert.Equal(["nsub_123456789"], (await GetAsync("/subscriptions")).IdsIn("items"));
    }

    [Fact]
    public async Task A_bare_subscription_is_active_and_has_no_topics()
    {
        string id = Emulator.AddSubscription(new() { ["topics"] = null, ["metadata"] = null, ["active"] = null });

        Answer subscription = await GetAsync($"/subscriptions/{id}");

        Assert.Matches("^nsub_[0-9a-f-]{36}$", id);
        Assert.True((bool)subscription["active"]!);
        Assert.Equal("[]", subscription["topics"]!.ToJsonString());
        Assert.Equal("{}", subscription["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task A_subscription_that_was_put_in_is_changed_pinged_and_deleted()
    {
        Emulator.AddSubscription(new() { ["id"] = "nsub_123456789", ["url"] = "https://hooks.example/ic" });

        Assert.Equal("""["all"]""", (await SaveAsync("/subscriptions/nsub_123456789", """{"topics":["all"]}"""))["topics"]!.ToJsonString());
        (await PostAsync("/subscriptions/nsub_123456789/ping", "")).AssertOk();
        await DeliveredAsync();
        Assert.Single((await GetAsync("/subscriptions/nsub_123456789/sent"))["notifications"]!.AsArray());
        (await DeleteAsync("/subscriptions/nsub_123456789")).AssertOk();
        Assert.Empty((await GetAsync("/subscriptions"))["items"]!.AsArray());
    }

    [Fact]
    public async Task New_subscriptions_pass_over_ids_that_are_taken()
    {
        string id = Emulator.AddSubscription([]);
        await using IntercomEmulator other = await IntercomEmulator.StartAsync(Options);
        other.AddSubscription(new() { ["id"] = id });

        Assert.NotEqual(id, other.AddSubscription([]));
    }

    [Theory]
    [InlineData("""{"id":"nsub_1"}""")]
    [InlineData("""{"type":"note"}""")]
    [InlineData("""{"topics":"all"}""")]
    [InlineData("""{"topics":["a.topic.of.tomorrow"]}""")]
    [InlineData("""{"metadata":[]}""")]
    [InlineData("""{"active":"yes"}""")]
    [InlineData("""{"hub_secret":7}""")]
    [InlineData("""{"url":"hooks.example/ic"}""")]
    [InlineData("""{"url":"ftp://hooks.example/ic"}""")]
    public void A_subscription_that_cannot_be_is_an_argument_exception(string subscription)
    {
        Emulator.AddSubscription(new() { ["id"] = "nsub_1" });

        Assert.Throws<ArgumentException>(nameof(subscription), () => Emulator.AddSubscription(JsonNode.Parse(subscription)!.AsObject()));
    }
}
