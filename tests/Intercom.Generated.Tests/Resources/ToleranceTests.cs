using System.Text.Json.Nodes;
using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>Forms the API is known to answer in besides the usual one: each is read, and written back as it came.</summary>
public class ToleranceTests
{
    public static TheoryData<Type, string> Answers => new()
    {
        { typeof(Admin), """{"type":"admin","id":394051,"avatar":null,"team_ids":[814865,"7"],"admin_ids":null}""" },
        { typeof(Team), """{"type":"team","id":814865,"admin_ids":[394051,1]}""" },
        { typeof(Tag), """{"id":17513,"name":"vip","segment":false,"tagged_user_count":2,"applied_at":"2017-11-27T11:12:24.713Z","applied_by":null}""" },
        { typeof(Note), """{"type":"note","id":17,"author":null,"user":{"type":"lead","id":5},"created_at":"1401970114"}""" },
        { typeof(Message), """{"type":"user_message","id":2002,"template":"shiny","message_type":null,"from":{"type":"user","id":1},"owner":{}}""" },
        { typeof(Company), """{"type":"company","id":"1","plan":{},"monthly_spend":12.50,"tags":{"type":"tag.list","tags":null},"tag_ids":[]}""" },
        { typeof(Company), """{"plan":"gold","monthly_spend":"250","last_request_at":null,"segments":{"type":"segment.list","segments":null}}""" },
        { typeof(Company), """{"plan":{"type":"plan","id":269315,"name":"gold","tier":{"a":1}},"size":"85"}""" },
        { typeof(Company), """{"plan":null,"custom_attributes":null,"tags":null}""" },
        { typeof(Contact), """{"type":"lead","id":"1","location_data":{},"companies":{"type":"company.list","companies":null},"signed_up_at":null}""" },
        { typeof(Visitor), """{"type":"visitor","email":"","do_not_track":null,"location_data":{"type":"location_data","latitude":"53.1","longitude":null}}""" },
        { typeof(Job), """{"id":"job_1","state":"shiny","closing_at":"1466822676","tasks":[{"id":1,"state":"completed_with_errors","started_at":null}],"links":{}}""" },
        { typeof(Job), """{"id":"job_1","tasks":null,"links":null}""" },
        { typeof(JobErrorFeed), """{"app_id":"a","pages":{},"items":[{"method":"patch","error":{"code":"x"}},{"method":null,"error":[{"code":"x"}],"data":[]}]}""" },
        { typeof(EventSummary), """{"type":"event.summary","events":[{"name":"e","first":"2016-12-22T03:54:57.000Z","last":1482378897,"count":"3","description":null}]}""" },
        { typeof(Event), """{"type":"event","created_at":"1401970114","metadata":{},"ext_metadata":{}}""" },
        { typeof(Subscription), """{"type":"notification_subscription","metadata":{},"hub_secret":null,"topics":null,"links":{"sent":"x","new":"y"},"notes":[]}""" },
        { typeof(Subscription), """{"metadata":{"event_names":["cart",7],"more":{"a":[]}},"topics":["all"]}""" },
        { typeof(Subscription), """{"metadata":null,"links":null}""" },
        { typeof(Conversation), """{"type":"conversation","id":147,"created_at":"1410335293","open":null,"metadata":{},"tags_added":{"type":"tag.list","tags":[]},"links":{"conversation_web":"x"}}""" },
        { typeof(Conversation), """{"tags":null,"customers":null,"conversation_parts":{"type":"conversation_part.list","conversation_parts":null,"total_count":0},"user":null,"waiting_since":null}""" },
        { typeof(Conversation), """{"tags":{"type":"tag.list","tags":[{"id":1,"new":[{}]}],"more":7},"customers":[{"type":"lead","id":"1","new":null}],"conversation_rating":{"rating":"5","remark":null}}""" },
        { typeof(ConversationPart), """{"part_type":"shiny","notified_at":null,"attachments":[{"name":"a","url":"u"},{"type":"upload","filesize":100,"width":null}],"assigned_to":"394051"}""" },
        { typeof(ConversationMessage), """{"type":"conversation","subject":"","body":null,"attachments":null,"author":{"type":"bot","id":7,"new":{"a":1}}}""" },
        { typeof(Segment), """{"type":"segment","id":"1","person_type":"shiny","count":"3"}""" },
        { typeof(CustomerSearchResult), """{"type":"customer.list","customers":[{"type":"customer","id":"1","role":"shiny"}],"pages":{"type":"pages","next":null,"new":1},"total_count":1}""" },
        { typeof(Notification), """{"type":"notification_event","id":null,"delivered_at":0,"delivery_status":null,"self":null,"links":{},"data":{"item":{"type":"contact_tag","contact":{"type":"contact"},"tag":null}}}""" },
        { typeof(UserDeleteRequest), """{"id":123456}""" },
    };

    [Theory, MemberData(nameof(Answers))]
    public void Each_form_is_kept(Type model, string answer) => Json.Same(answer, Json.Write(Json.Read(model, answer)));

    [Theory, MemberData(nameof(Answers))]
    public void Members_nobody_knows_are_kept_at_every_depth(Type model, string answer)
    {
        JsonNode changed = WithMore(JsonNode.Parse(answer)!);
        Json.Same(changed.ToJsonString(), Json.Write(Json.Read(model, changed.ToJsonString())));
    }

    [Fact]
    public void Ids_that_come_as_numbers_are_strings()
    {
        Assert.Equal("394051", Json.Read<Admin>("""{"id":394051}""").Id);
        Assert.Equal("17513", Json.Read<Tag>("""{"id":17513}""").Id);
        Assert.Equal("147", Json.Read<Conversation>("""{"id":147}""").Id);
        Assert.Equal("123456", Json.Read<UserDeleteRequest>("""{"id":123456}""").Id);
        Assert.Equal("12345678901234567890", Json.Read<Note>("""{"id":12345678901234567890}""").Id);
    }

    [Theory]
    [InlineData("1401970114")]
    [InlineData("\"1401970114\"")]
    [InlineData("\"2014-06-05T12:08:34.000Z\"")]
    [InlineData("\"2014-06-05T12:08:34.000+00:00\"")]
    public void The_times_of_a_conversation_are_read_in_each_form(string json)
    {
        var time = DateTimeOffset.FromUnixTimeSeconds(1401970114);
        Conversation conversation = Json.Read<Conversation>($$$"""{"created_at":{{{json}}},"conversation_parts":{"type":"conversation_part.list","conversation_parts":[{"created_at":{{{json}}}}]}}""");
        Assert.Equal((time, time), (conversation.CreatedAt, conversation.ConversationParts[0].CreatedAt));
        Assert.Equal(time, Json.Read<UserTag>($$"""{"created_at":{{json}}}""").CreatedAt);
    }

    [Theory]
    [InlineData("""{"latitude":53.159233}""", 53.159233)]
    [InlineData("""{"latitude":"53.159233"}""", 53.159233)]
    [InlineData("""{"latitude":null}""", null)]
    [InlineData("{}", null)]
    public void Coordinates_are_read_in_each_form(string location, double? latitude) =>
        Assert.Equal(latitude, Json.Read<Contact>($$"""{"location_data":{{location}}}""").LocationData!.Latitude);

    [Fact]
    public void A_plan_that_is_null_is_none() => Assert.Null(Json.Read<Company>("""{"plan":null}""").Plan);

    [Fact]
    public void A_value_an_enumeration_does_not_know_is_kept()
    {
        JobErrorFeed feed = Json.Read<JobErrorFeed>("""{"items":[{"method":"patch"},{"method":"post"},{"method":null}]}""");
        Assert.Equal(["patch", "post", null], feed.Items.Select(item => item.Method?.Value));
        Assert.Equal(BulkMethod.Post, feed.Items[1].Method);
        Assert.NotEqual(BulkMethod.Post, feed.Items[0].Method);
    }

    [Fact]
    public void A_rating_is_a_number_also_in_a_string() => Assert.Equal(5, Json.Read<ConversationRating>("""{"rating":"5"}""").Rating);

    [Fact]
    public void Half_a_character_deep_in_what_nobody_knows_costs_no_more_than_itself()
    {
        User user = Json.Read<User>("""{"id":"1","new":{"a\ud83d":["\udc00", "\ud83d\ude00"]},"custom_attributes":{"b":["\ud83d"]}}""");
        Assert.Equal(AttributeValueKind.Json, user["new"].Kind);
        Json.Same("""{"id":"1","new":{"a\uFFFD":["\uFFFD", "\ud83d\ude00"]},"custom_attributes":{"b":["\uFFFD"]}}""", Json.Write(user));
    }

    /// <summary>The same with a member more in each object, except where members are data.</summary>
    private static JsonNode WithMore(JsonNode node)
    {
        JsonNode copy = node.DeepClone();
        foreach (JsonObject found in Objects(copy).ToArray())
            found["shiny_new"] = JsonNode.Parse("""{"a":[1,null,{"b":"c"}]}""");

        return copy;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(member => Objects(member.Value)).Prepend(found),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
