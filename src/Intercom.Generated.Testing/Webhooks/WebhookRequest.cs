using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Webhooks;

/// <summary>One attempt: the bytes, where they go and what proves them.</summary>
/// <param name="Url">The subscription's address.</param>
/// <param name="Body">The notification.</param>
/// <param name="Headers">All headers.</param>
internal sealed record WebhookRequest(string Url, byte[] Body, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    private const string Json = "application/json";

    public static WebhookRequest For(SubscriptionDocument subscription, NotificationDocument notification)
    {
        byte[] body = JsonAnswer.Bytes(notification.ToAnswer());
        var headers = new List<KeyValuePair<string, string>>
        {
            new("User-Agent", "intercom-parrot-service-client/1.0"),
            new("Accept", Json),
            new("Content-Type", Json),
        };
        if (subscription.HubSecret is { } secret)
            headers.Add(new(HubSignature.Header, HubSignature.Of(body, secret)));
        return new WebhookRequest(subscription.Url!, body, headers);
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(Body) };
        foreach ((string name, string value) in Headers)
        {
            HttpHeaders part = name == "Content-Type" ? message.Content.Headers : message.Headers;
            part.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    public JsonObject ToAnswer() => new()
    {
        ["request_method"] = "POST",
        ["request_uri"] = Url,
        ["request_headers"] = new JsonObject(Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))),
        ["request_entity"] = Encoding.UTF8.GetString(Body),
    };
}
