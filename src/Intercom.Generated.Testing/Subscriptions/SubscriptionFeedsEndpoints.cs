using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Subscriptions;

/// <summary>What a subscription was sent, and how to send it something.</summary>
internal sealed class SubscriptionFeedsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Trigger("/subscriptions/{id}/ping", Ping);
        routes.Get("/subscriptions/{id}/sent", call => List(workspace.Subscriptions.ById(call.Id).Sent));
        // Documentation says error, the link in a subscription says errors.
        routes.Get("/subscriptions/{id}/error", call => List(workspace.Subscriptions.ById(call.Id).Errors));
        routes.Get("/subscriptions/{id}/errors", call => List(workspace.Subscriptions.ById(call.Id).Errors));
    }

    // Every subscription takes pings, whatever its topics.
    private JsonObject Ping(ApiCall call)
    {
        SubscriptionDocument subscription = workspace.Subscriptions.ById(call.Id);
        workspace.Announcer.Ping(subscription);
        return subscription.ToAnswer(call);
    }

    private JsonObject List(NotificationFeed feed) => TypedList.Of("notification", "notifications", feed.Recent(workspace.Now));
}
