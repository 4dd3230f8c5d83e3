using System.Reflection;

namespace Intercom.Tests.Webhooks;

/// <summary>Topics by name: they stand wherever their text does.</summary>
public class TopicTests
{
    [Fact]
    public void A_subscription_takes_topics_by_name()
    {
        var subscription = new Subscription { Url = "https://hooks.example/ic", Topics = [NotificationTopic.UserCreated, NotificationTopic.Conversations, "user.shone"] };
        Assert.Equal(["user.created", "conversation", "user.shone"], subscription.Topics);
    }

    [Fact]
    public void The_topic_of_a_notification_compares_to_one_by_name()
    {
        string? topic = Notification.Parse("""{"topic":"user.created"}""").Topic;
        Assert.True(topic == NotificationTopic.UserCreated);
        Assert.True(NotificationTopic.UserCreated == topic);
        Assert.False(topic != NotificationTopic.UserCreated);
        Assert.False(NotificationTopic.UserCreated != topic);
        Assert.False(topic == NotificationTopic.UserDeleted);
        Assert.True(topic != NotificationTopic.UserDeleted);
        Assert.False(Notification.Parse("{}").Topic == NotificationTopic.Ping);
    }

    [Fact]
    public void Text_and_topic_stand_for_each_other()
    {
        NotificationTopic topic = "user.created";
        string text = NotificationTopic.UserCreated;
        Assert.Equal((NotificationTopic.UserCreated, "user.created"), (topic, text));
        Assert.Equal("user.shone", new NotificationTopic("user.shone").Value);
        Assert.Throws<ArgumentException>(() => (NotificationTopic)"");
        Assert.Throws<ArgumentNullException>(() => (NotificationTopic)(string)null!);
        Assert.Equal("", (string)default(NotificationTopic));
    }

    [Fact]
    public void Every_topic_and_family_of_the_api_has_a_name()
    {
        string[] expected =
        [
            "conversation.user.created", "conversation.user.replied", "conversation.admin.replied", "conversation.admin.single.created", "conversation.admin.assigned",
            "conversation.admin.noted", "conversation.admin.closed", "conversation.admin.opened", "conversation.admin.snoozed", "conversation.admin.unsnoozed",
            "conversation.deleted", "conversation_part.tag.created", "conversation_part.redacted",
            "user.created", "user.deleted", "user.unsubscribed", "user.unsubscribed_from_sms", "user.email.updated", "user.tag.created", "user.tag.deleted",
            "contact.created", "contact.signed_up", "contact.added_email", "contact.tag.created", "contact.tag.deleted",
            "visitor.signed_up", "company.created", "event.created", "ping",
            "conversation", "user", "contact", "visitor", "company", "all",
        ];
        Assert.Equal(expected, typeof(NotificationTopic).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => ((NotificationTopic)property.GetValue(null)!).Value));
    }
}
