using System.Text.Json.Nodes;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a subscription from code, without the rules of a request.</summary>
internal sealed class SubscriptionSeed(Workspace workspace)
{
    public SubscriptionDocument Add(GivenObject given)
    {
        string? id = given.Id(workspace.Subscriptions.IsKnown);
        JsonArray topics = given.List("topics") ?? [];
        JsonObject rules = given.Fields.DeepClone().AsObject();
        // A subscription that asks for nothing is made in code alone.
        if (topics.Count == 0)
            rules.Remove("topics");
        given.Read("", () => SubscriptionRules.Check(rules));

        var added = new SubscriptionDocument(id ?? workspace.Subscriptions.NextId(), workspace.Now);
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "self", "links"))
        {
            if (value is not null || name is not ("topics" or "metadata" or "active"))
                added.Set(name, value);
        }

        workspace.Subscriptions.Add(added);
        return added;
    }
}
