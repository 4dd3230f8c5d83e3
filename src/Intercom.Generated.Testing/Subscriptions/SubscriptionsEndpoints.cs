using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Subscriptions;

/// <summary><c>/subscriptions</c>, apart from what they were sent.</summary>
internal sealed class SubscriptionsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/subscriptions", Create);
        routes.Get("/subscriptions", List);
        routes.Get("/subscriptions/{id}", call => workspace.Subscriptions.ById(call.Id).ToAnswer(call));
        routes.Post("/subscriptions/{id}", Update);
        routes.Put("/subscriptions/{id}", Update);
        routes.Delete("/subscriptions/{id}", Delete);
    }

    private JsonObject Create(ApiCall call)
    {
        JsonObject given = SubscriptionRules.Check(call.Body);
        Required.Text(given, "url");
        Required.Value(given, "topics");
        SubscriptionRules.RequireEventNames(given["topics"], given["metadata"]);
        if (workspace.Subscriptions.All.Count == SubscriptionStore.Most)
            throw Refusal.BadRequest($"A workspace has {SubscriptionStore.Most} subscriptions at most: delete one first");

        var subscription = new SubscriptionDocument(workspace.Subscriptions.NextId(), workspace.Now);
        subscription.Update(WithoutNulls(given), workspace.Now);
        workspace.Subscriptions.Add(subscription);
        workspace.Announcer.Ping(subscription);
        return subscription.ToAnswer(call);
    }

    private JsonObject Update(ApiCall call)
    {
        SubscriptionDocument subscription = workspace.Subscriptions.ById(call.Id);
        JsonObject given = SubscriptionRules.Check(call.Body);
        foreach (string name in new[] { "url", "topics", "active", "service_type" })
        {
            if (given.ContainsKey(name) && given[name] is null)
                throw Refusal.ParameterInvalid(name, $"{name} can't be null");
        }

        SubscriptionRules.RequireEventNames(
            given["topics"] ?? subscription.Topics,
            given.ContainsKey("metadata") ? given["metadata"] : subscription.Metadata);
        subscription.Update(given, workspace.Now);
        return subscription.ToAnswer(call);
    }

    private JsonObject Delete(ApiCall call)
    {
        SubscriptionDocument subscription = workspace.Subscriptions.ById(call.Id);
        workspace.Subscriptions.Remove(subscription);
        return subscription.ToAnswer(call);
    }

    // The one list whose array is not named after its type.
    private JsonObject List(ApiCall call) => TypedList.Of(
        "notification_subscription", "items", workspace.Subscriptions.All.Select(subscription => subscription.ToAnswer(call)));

    private static JsonObject WithoutNulls(JsonObject given) =>
        new(given.Where(attribute => attribute.Value is not null).Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value?.DeepClone())));
}
