using System.Text;
using Intercom.Tests.Support;

namespace Intercom.Tests.Webhooks;

public class NotificationTests
{
    private const string UserCreated = """
        {"type":"notification_event","id":"notif_1","app_id":"pi3243fa","topic":"user.created","delivery_status":"pending","delivery_attempts":1,"delivered_at":0,
         "first_sent_at":1553640416,"created_at":1553640416,"self":null,"links":{},"new":[1],
         "data":{"type":"notification_event_data","item":{"type":"user","id":"5c9a","created_at":"2019-03-26T22:46:55.851+00:00","tags":{"type":"tag.list","tags":null}}}}
        """;

    [Fact]
    public void A_notification_tells_its_topic_and_its_model()
    {
        var notification = Notification.Parse(UserCreated);
        Assert.Equal(("notification_event", "notif_1", "user.created", "pending", 1), (notification.Type, notification.Id, notification.Topic, notification.DeliveryStatus, notification.DeliveryAttempts));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1553640416), notification.CreatedAt);
        Assert.Equal(DateTimeOffset.UnixEpoch, notification.DeliveredAt);
        Assert.Equal(typeof(User), notification.ModelType);
        var user = (User)notification.Model;
        Assert.Equal("5c9a", user.Id);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1553640415851), user.CreatedAt);
        Assert.Empty(user.Tags);
    }

    [Fact]
    public void Text_and_bytes_are_read_alike_and_lose_nothing()
    {
        Json.Same(UserCreated, Json.Write(Notification.Parse(UserCreated)));
        Json.Same(UserCreated, Json.Write(Notification.Parse(Encoding.UTF8.GetBytes(UserCreated))));
    }

    [Theory]
    [InlineData("user", typeof(User))]
    [InlineData("contact", typeof(Contact))]
    [InlineData("lead", typeof(Contact))]
    [InlineData("visitor", typeof(Visitor))]
    [InlineData("company", typeof(Company))]
    [InlineData("conversation", typeof(Conversation))]
    [InlineData("conversation_part", typeof(ConversationPart))]
    [InlineData("event", typeof(Event))]
    [InlineData("user_tag", typeof(UserTag))]
    [InlineData("contact_tag", typeof(ContactTag))]
    [InlineData("ping", typeof(Ping))]
    [InlineData("shiny", typeof(UnknownResource))]
    public void The_items_type_decides_its_class(string type, Type model)
    {
        string item = $$$"""{"type":"{{{type}}}","new":{"a":[1]}}""";
        var notification = Notification.Parse($$$"""{"data":{"item":{{{item}}}}}""");
        Assert.Equal(model, notification.ModelType);
        Assert.Equal(type, notification.Model.Type);
        Json.Same(item, Json.Write(notification.Model));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"data":{"item":null}}""")]
    [InlineData("""{"data":"x"}""")]
    [InlineData("""{"data":[{"item":{"type":"user"}}]}""")]
    [InlineData("""{"data":{"item":"x"}}""")]
    [InlineData("""{"data":{"item":[{"type":"user"}]}}""")]
    [InlineData("""{"data":{"item":{"id":"1"}}}""")]
    [InlineData("""{"data":{"item":{"type":7,"id":"1"}}}""")]
    public void A_notification_about_nothing_known_is_still_one(string json)
    {
        var notification = Notification.Parse(json);
        Assert.Equal(typeof(UnknownResource), notification.ModelType);
        Json.Same(json, Json.Write(notification));
    }

    [Fact]
    public void A_ping_has_no_id_and_a_message()
    {
        var notification = Notification.Parse("""{"type":"notification_event","id":null,"topic":"ping","data":{"item":{"type":"ping","message":"hello"}}}""");
        Assert.Null(notification.Id);
        Assert.Equal("hello", Assert.IsType<Ping>(notification.Model).Message);
    }

    [Fact]
    public void A_tagging_holds_the_tag_and_who_has_it()
    {
        const string item = """{"type":"user_tag","created_at":1553640416,"tag":{"type":"tag","id":"t1","name":"vip"},"user":{"type":"user","id":"u1"},"admin":{"type":"admin"}}""";
        var tagged = (UserTag)Notification.Parse($$$"""{"topic":"user.tag.created","data":{"item":{{{item}}}}}""").Model;
        Assert.Equal(("vip", "u1", null, 1553640416), (tagged.Tag!.Name, tagged.User!.Id, tagged.Admin!.Id, tagged.CreatedAt!.Value.ToUnixTimeSeconds()));
    }

    [Fact]
    public void A_deleted_user_has_no_more_than_its_keys()
    {
        const string item = """{"type":"user","id":"u1","user_id":"25","email":"ada@example.net"}""";
        var user = (User)Notification.Parse($$$"""{"topic":"user.deleted","data":{"item":{{{item}}}}}""").Model;
        Assert.Equal(("u1", "25", "ada@example.net"), (user.Id, user.UserId, user.Email));
        Assert.False(user.IsSet("name"));
        Json.Same(item, Json.Write(user));
    }

    [Fact]
    public void An_event_tells_who_did_what()
    {
        const string item = """{"type":"event","id":"e1","event_name":"cart","intercom_user_id":"u1","user_id":"25","email":"a@example.net","metadata":{"type":"x","n":1},"ext_metadata":{},"created_at":1553640416}""";
        var happened = (Event)Notification.Parse($$$"""{"topic":"event.created","data":{"item":{{{item}}}}}""").Model;
        Assert.Equal(("cart", "25", 1553640416), (happened.EventName, happened.UserId, happened.CreatedAt!.Value.ToUnixTimeSeconds()));
        Json.Same(item, Json.Write(happened));
    }

    [Theory]
    [InlineData("1553640416")]
    [InlineData("\"1553640416\"")]
    [InlineData("\"2019-03-26T22:46:56Z\"")]
    [InlineData("\"2019-03-26T22:46:56.000Z\"")]
    [InlineData("\"2019-03-26T22:46:56.000+00:00\"")]
    [InlineData("\"2019-03-27T00:46:56.000+02:00\"")]
    public void Times_come_in_several_forms_also_in_one_item(string time)
    {
        string item = $$"""{"type":"user","id":"1","created_at":{{time}},"signed_up_at":null,"updated_at":1553640416,"last_request_at":"1553640416"}""";
        var user = (User)Notification.Parse($$$"""{"created_at":{{{time}}},"data":{"item":{{{item}}}}}""").Model;
        DateTimeOffset expected = DateTimeOffset.FromUnixTimeSeconds(1553640416);
        Assert.Equal((expected, null, expected, expected), (user.CreatedAt, user.SignedUpAt, user.UpdatedAt, user.LastRequestAt));
        Json.Same(item, Json.Write(user));
    }

    [Theory]
    [InlineData("\"user.shone\"", "user.shone")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    public void A_topic_nobody_knows_is_kept(string topic, string? expected)
    {
        string json = $$"""{"topic":{{topic}},"data":{"item":{"type":"user","id":"1"} } }""";
        var notification = Notification.Parse(json);
        Assert.Equal((expected, typeof(User)), (notification.Topic, notification.ModelType));
        Json.Same(json, Json.Write(notification));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"user\"")]
    [InlineData("""{"topic":""")]
    [InlineData("""{"topic":"ping"} {}""")]
    public void What_is_no_json_object_is_no_notification(string json)
    {
        Assert.Throws<NotificationFormatException>(() => Notification.Parse(json));
        Assert.Throws<NotificationFormatException>(() => Notification.Parse(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void No_text_at_all_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentNullException>(() => Notification.Parse((string)null!));
}
