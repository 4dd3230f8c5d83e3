using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Page;

/// <summary>The subscriptions, with what each was sent and what could not be delivered.</summary>
internal static class WebhooksSection
{
    private const int MostTold = 20;

    public static Section Of(Workspace workspace)
    {
        IReadOnlyList<SubscriptionDocument> all = workspace.Subscriptions.All;
        Html[] shown = [.. Newest.Of(all).Select(subscription => Describe(subscription, workspace.Now))];
        Html rest = all.Count > shown.Length ? Html.Of($"<p class=\"rest\">and {all.Count - shown.Length} more</p>") : Html.Empty;
        Html content = shown.Length == 0 ? Html.Of($"<p class=\"none\">None yet.</p>") : Html.Of($"{shown}{rest}");
        return new Section("webhooks", "Webhooks", all.Count, content);
    }

    private static Html Describe(SubscriptionDocument subscription, long now)
    {
        string topics = string.Join(", ", (subscription.Topics as JsonArray ?? []).Select(topic => topic?.ToString()));
        string state = subscription.IsServed ? "active" : "inactive";
        return Html.Of(
            $"""
            <article id="subscription-{subscription.Id}"><h3>{(subscription.Url is { } url ? ShownText.Plain(url) : "no address")} <code>{subscription.Id}</code></h3>
            <p class="facts"><span class="mark {state}">{state}</span> {topics}</p>
            <h4>Sent <span class="count">{subscription.Sent.Count}</span></h4>{Sent(subscription, now)}
            <h4>Could not be delivered <span class="count">{subscription.Errors.Count}</span></h4>{Errors(subscription, now)}</article>

            """);
    }

    private static Html Sent(SubscriptionDocument subscription, long now)
    {
        var table = new Table("Notifications that were sent", "Topic", "State", "Attempts", "First sent", "Notification");
        Fill(table, subscription.Sent.Recent(now, MostTold), $"sent-{subscription.Id}", notification =>
            Html.Of($"<span class=\"mark {notification["delivery_status"]?.ToString()}\">{notification["delivery_status"]?.ToString()}</span>"));
        return table.ToHtml(subscription.Sent.Count);
    }

    private static Html Errors(SubscriptionDocument subscription, long now)
    {
        var table = new Table("Notifications that could not be delivered", "Topic", "Why", "Attempts", "First sent", "Notification");
        Fill(table, subscription.Errors.Recent(now, MostTold), $"error-{subscription.Id}", notification => Html.Of($"{Why(notification["http_request"])}"));
        return table.ToHtml(subscription.Errors.Count);
    }

    private static void Fill(Table table, IReadOnlyList<JsonObject> notifications, string prefix, Func<JsonObject, Html> state)
    {
        int pings = 0;
        foreach (JsonObject notification in notifications)
        {
            table.Add(
                // A ping has no id.
                $"{prefix}-{notification["id"]?.ToString() ?? string.Create(CultureInfo.InvariantCulture, $"ping-{++pings}")}",
                [
                    Html.Of($"<b>{notification["topic"]?.ToString()}</b>"),
                    state(notification),
                    Html.Of($"{notification["delivery_attempts"].AsInteger() ?? 0}"),
                    PageTime.Of(notification["first_sent_at"].AsInteger()),
                    Html.Of($"<code>{notification["id"]?.ToString()}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(notification))}</pre>"));
        }
    }

    private static string Why(JsonNode? exchange) =>
        exchange?["response_status_code"] is { } status ? $"answered {status}" : exchange?["error"]?.ToString() ?? "no answer";
}
