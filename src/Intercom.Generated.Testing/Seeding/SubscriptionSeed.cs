using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Subscriptions;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a subscription from code, without the rules of a request.</summary>
internal sealed class SubscriptionSeed(Workspace workspace)
{
    public SubscriptionDocument Add(GivenObject given)
    {
        string? id = given.Id(workspace.Subscriptions.IsKnown);
        if (given.Fields["topics"] is not (null or JsonArray))
            throw given.Refuse("A subscription's topics are an array.");
        if (given.Fields["metadata"] is not (null or JsonObject))
            throw given.Refuse("A subscription's metadata is an object.");

        if (given.Fields["active"]?.GetValueKind() is not (null or JsonValueKind.True or JsonValueKind.False))
            throw given.Refuse("A subscription's active is true or false.");
        given.Text("hub_secret");
        if (given.Text("url") is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
            throw given.Refuse($"A subscription's url is an absolute http or https URL, not '{address}'.");

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
