using System.Text.Json.Nodes;

namespace Intercom.Testing.Webhooks;

/// <summary>What was sent and what was answered: the <c>http_request</c> of a notification that could not be delivered.</summary>
internal sealed record WebhookExchange(WebhookRequest Request, WebhookAnswer Answer)
{
    public JsonObject ToAnswer()
    {
        JsonObject exchange = Request.ToAnswer();
        exchange["response_status_code"] = Answer.Status;
        exchange["response_headers"] = new JsonObject(Answer.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)));
        exchange["response_entity"] = Answer.Entity;
        // The emulator's own, for who wonders why nothing arrives.
        if (Answer.Failure is { } failure)
            exchange["error"] = failure;
        return exchange;
    }
}
