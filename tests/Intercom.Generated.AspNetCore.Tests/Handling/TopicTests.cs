using Intercom.AspNetCore.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Intercom.AspNetCore.Tests.Handling;

/// <summary>Which handlers are called for which notification.</summary>
public sealed class TopicTests
{
    private const string Company = """{"type":"company","id":"c1","name":"Blue Sun"}""";

    private readonly List<string> _calls = [];

    [Fact]
    public async Task A_handler_gets_the_topic_it_asks_for_with_its_model()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks
            .On<User>("user.created", (notification, user, _) => Called($"{notification.Topic} {user.Email}"))
            .On<User>(NotificationTopic.UserDeleted, (_, _, _) => Called("deleted")));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(["user.created ada@example.net"], _calls);
    }

    [Fact]
    public async Task Several_handlers_run_in_the_order_in_which_they_were_added()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks
            .OnAny((_, _) => Called("any"))
            .On<User>("user.created", (_, _, _) => Called("user.created"))
            .On<Resource>("user.created", (_, model, _) => Called(model.Type!))
            .On<User>("user", (_, _, _) => Called("family"))
            .On<User>("all", (_, _, _) => Called("all")));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(["any", "user.created", "user", "family", "all"], _calls);
    }

    [Theory]
    [InlineData("user.created", """{"type":"user","id":"1"}""", "user all any")]
    [InlineData("user.tag.created", """{"type":"user_tag","tag":{"type":"tag","id":"1"}}""", "user-tag any")]
    [InlineData("company.created", Company, "company any")]
    [InlineData("conversation.user.replied", """{"type":"conversation","id":"1"}""", "conversation any")]
    [InlineData("conversation_part.tag.created", """{"type":"conversation","id":"1"}""", "conversation any")]
    [InlineData("conversation_part.redacted", """{"type":"conversation_part","id":"1"}""", "any")]
    [InlineData("contact.created", """{"type":"contact","id":"1"}""", "any")]
    [InlineData("users.created", """{"type":"user","id":"1"}""", "all any")]
    [InlineData("user.shone", """{"type":"shiny","id":"1"}""", "any")]
    [InlineData("ping", """{"type":"ping","message":"hello"}""", "any")]
    public async Task A_handler_of_a_family_gets_what_is_about_its_model(string topic, string item, string expected)
    {
        await using WebhookApp app = await WebhookApp.StartAsync(hooks => hooks
            .On<User>("user", (_, _, _) => Called("user"))
            .On<UserTag>(NotificationTopic.Users, (_, _, _) => Called("user-tag"))
            .On<Company>("company", (_, _, _) => Called("company"))
            .On<Conversation>(NotificationTopic.Conversations, (_, _, _) => Called("conversation"))
            .On<User>("all", (_, _, _) => Called("all"))
            .OnAny((_, _) => Called("any")));
        Assert.Equal(200, await app.SendAsync(Delivery.Of(topic, "1", item)));
        Assert.Equal(expected.Split(' '), _calls);
    }

    [Theory]
    [InlineData(WebhookAcknowledgement.AfterHandling)]
    [InlineData(WebhookAcknowledgement.AtOnce)]
    public async Task A_topic_about_another_model_than_its_handler_takes_is_500_and_logged(WebhookAcknowledgement acknowledge)
    {
        await using WebhookApp app = await WebhookApp.StartAsync(
            hooks => hooks.OnAny((_, _) => Called("any")).On<User>("user.created", (_, _, _) => Called("user")),
            options => options.Acknowledge = acknowledge);
        Assert.Equal(500, await app.SendAsync(Delivery.Of("user.created", "1", Company)));
        Assert.Equal(500, await app.SendAsync(Delivery.OfText("""{"topic":"user.created","id":"2","data":null}""")));
        Assert.Empty(_calls);
        Assert.All(app.Log.Of(211), line => Assert.Equal(LogLevel.Error, line.Level));
        Assert.Equal("Notification 1 of user.created is about a Company, and its handler takes a User. Intercom sends it again.", app.Log.Of(211)[0].Text);
        Assert.Contains("UnknownResource", app.Log.Of(211)[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_has_a_topic()
    {
        var builder = new IntercomWebhookBuilder(null!, new HandlerList(null!));
        Assert.Throws<ArgumentNullException>(() => builder.On<User>(default, (_, _, _) => Task.CompletedTask));
        Assert.Throws<ArgumentNullException>(() => builder.On<User>("user.created", null!));
        Assert.Throws<ArgumentNullException>(() => builder.OnAny(null!));
    }

    private Task Called(string handler)
    {
        _calls.Add(handler);
        return Task.CompletedTask;
    }
}
