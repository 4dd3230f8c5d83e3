using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>By the network, what is made up in a test goes to this machine only.</summary>
public class OtherHostTests : WebhookTest
{
    protected override WebhookDeliveryOptions Webhooks => new();

    [Theory]
    [InlineData("http://example.com/hooks")]
    [InlineData("https://192.0.2.1:8443/")]
    [InlineData("http://localhost.example/")]
    public async Task An_address_elsewhere_is_sent_nothing_and_the_feed_says_why(string url)
    {
        string id = Subscribe(url, ["user.created"]);
        await SaveUserAsync("""{"user_id":"1"}""");
        await DeliveredAsync();

        JsonObject failed = Assert.Single(await FeedAsync(id, "error"));
        Assert.Equal(1, (int)failed["delivery_attempts"]!);
        Assert.Contains("AnyHost", (string?)failed["http_request"]!["error"], StringComparison.Ordinal);
    }
}
