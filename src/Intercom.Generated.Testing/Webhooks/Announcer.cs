using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Conversations;
using Intercom.Testing.Events;
using Intercom.Testing.People;
using Intercom.Testing.Subscriptions;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Webhooks;

/// <summary>
/// Tells the subscriptions what a request brought about. Called where the workspace is held, after the change: an item is a copy of what
/// there is then, and made for those alone who want it.
/// </summary>
internal sealed class Announcer(Workspace workspace)
{
    /// <summary>A person, as the topic is about them.</summary>
    public void Person(string topic, PersonDocument person) => Announce(topic, () => PersonItem.Of(person));

    public void UserDeleted(PersonDocument user) => Announce(Topics.UserDeleted, () => PersonItem.OfDeleted(user));

    /// <summary>A tag that was put on a user or lead, or taken off. Companies have no topic for it.</summary>
    public void Tagged(Taggable carrier, TagDocument tag, bool untagged)
    {
        if (carrier is not PersonDocument person)
            return;

        bool isUser = person.Kind == PersonKind.User;
        string topic = untagged
            ? isUser ? Topics.UserTagDeleted : Topics.ContactTagDeleted
            : isUser ? Topics.UserTagCreated : Topics.ContactTagCreated;
        Announce(topic, () => TaggingItem.Of(person, tag, workspace.Admins.Owner, workspace.Now));
    }

    public void CompanyCreated(CompanyDocument company) =>
        Announce(Topics.CompanyCreated, () => company.ToAnswer(company.Members.Count(workspace.Users.Has)));

    public void EventCreated(EventDocument one, Person person) =>
        Send(Topics.EventCreated, () => EventItem.Of(one, person), subscription => subscription.TakesEvent(one.Name));

    /// <summary>A conversation, with the part that is new.</summary>
    /// <param name="topic">What happened in it.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="part">What was added; null where it has only begun.</param>
    public void Conversation(string topic, ConversationDocument conversation, JsonObject? part) =>
        Announce(topic, () => new ConversationItem(workspace).Of(conversation, part));

    /// <summary>Every subscription takes pings, whatever its topics.</summary>
    public void Ping(SubscriptionDocument subscription)
    {
        if (subscription.IsServed)
            workspace.Deliveries.Add(new Delivery(subscription, NotificationDocument.Ping(workspace.Now)));
    }

    private void Announce(string topic, Func<JsonObject> item) => Send(topic, item, subscription => subscription.Takes(topic));

    private void Send(string topic, Func<JsonObject> item, Func<SubscriptionDocument, bool> isWantedBy)
    {
        foreach (SubscriptionDocument subscription in workspace.Subscriptions.All)
        {
            if (!isWantedBy(subscription))
                continue;

            string id = $"notif_{workspace.NotificationIds.Next()}";
            workspace.Deliveries.Add(new Delivery(subscription, new NotificationDocument(id, topic, item(), workspace.Now), ++subscription.Outbox.Made));
        }
    }
}
