using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>Lists of strings are seen to change in place, and are sent whole.</summary>
public class StringListTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, Action<Subscription>, string> Changes => new()
    {
        { "nothing", _ => { }, "{}" },
        { "only read", it => _ = it.Topics.Count + it.Topics.IndexOf("b"), "{}" },
        { "added", it => it.Topics.Add("c"), """{"topics":["a","b","c"]}""" },
        { "inserted", it => it.Topics.Insert(0, "c"), """{"topics":["c","a","b"]}""" },
        { "removed", it => it.Topics.Remove("a"), """{"topics":["b"]}""" },
        { "one removed that is not there", it => it.Topics.Remove("x"), "{}" },
        { "replaced", it => it.Topics[1] = "c", """{"topics":["a","c"]}""" },
        { "emptied", it => it.Topics.Clear(), """{"topics":[]}""" },
        { "assigned", it => it.Topics = ["c"], """{"topics":["c"]}""" },
        { "assigned as it was", it => it.Topics = ["a", "b"], """{"topics":["a","b"]}""" },
        { "assigned and changed", it => { it.Topics = ["c"]; it.Topics.Add("d"); }, """{"topics":["c","d"]}""" },
        { "by its name", it => it["active"] = true, """{"active":true}""" },
        { "inside another object", it => it.Metadata!.EventNames.Add("cart"), """{"metadata":{"event_names":["shop","cart"]}}""" },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task A_save_sends_a_changed_list_whole_and_once(string _, Action<Subscription> change, string body)
    {
        Subscription subscription = await FindAsync();
        change(subscription);
        _http.Answer("""{"type":"notification_subscription","id":"nsub_1"}""").Answer("""{"type":"notification_subscription","id":"nsub_1"}""");
        await subscription.SaveAsync();
        Assert.Equal("POST /subscriptions/nsub_1", _http.Requests[^1].Line);
        Assert.Equal(body, _http.Requests[^1].Body);
        await subscription.SaveAsync();
        Assert.Equal("{}", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task A_failed_save_keeps_the_change()
    {
        Subscription subscription = await FindAsync();
        subscription.Topics.Add("c");
        _http.Answer("", 500);
        await Assert.ThrowsAsync<ServerException>(() => subscription.SaveAsync());
        _http.Answer("""{"type":"notification_subscription","id":"nsub_1","topics":["a","b","c","ping"]}""");
        await subscription.SaveAsync();
        Assert.Equal("""{"topics":["a","b","c"]}""", _http.Requests[^1].Body);
        Assert.Equal(["a", "b", "c", "ping"], subscription.Topics);
    }

    [Fact]
    public async Task An_answer_refreshes_the_list_that_is_there()
    {
        Subscription subscription = await FindAsync();
        IList<string> topics = subscription.Topics;
        _http.Answer("""{"type":"notification_subscription","id":"nsub_1","topics":["ping"]}""");
        await subscription.LoadAsync();
        Assert.Same(topics, subscription.Topics);
        Assert.Equal(["ping"], topics);
    }

    [Fact]
    public void The_callers_own_list_is_copied()
    {
        List<string> mine = ["a"];
        var subscription = new Subscription { Topics = mine };
        mine.Add("b");
        Assert.Equal(["a"], subscription.Topics);
    }

    [Fact]
    public void Neither_a_list_nor_an_element_is_null()
    {
        var subscription = new Subscription();
        Assert.Throws<ArgumentNullException>(() => subscription.Topics = null!);
        Assert.Throws<ArgumentNullException>(() => subscription.Topics.Add(null!));
        Assert.Throws<ArgumentNullException>(() => subscription.Topics = [null!]);
    }

    [Theory]
    [InlineData("[123,456]", "123", "456")]
    [InlineData("""["123",456]""", "123", "456")]
    [InlineData("[12345678901234567890]", "12345678901234567890")]
    [InlineData("""["1",null,{"a":1},[2]]""", "1")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"123\"")]
    [InlineData("{}")]
    public void Ids_in_a_list_are_strings_also_where_they_come_as_numbers(string json, params string[] ids)
    {
        Admin admin = Json.Read<Admin>($$"""{"type":"admin","team_ids":{{json}},"name":"Ana"}""");
        Assert.Equal(ids, admin.TeamIds);
        Assert.Equal("Ana", admin.Name);
        Json.Same($$"""{"type":"admin","team_ids":{{json}},"name":"Ana"}""", Json.Write(admin));
    }

    private Task<Subscription> FindAsync() =>
        _http.Answer("""{"type":"notification_subscription","id":"nsub_1","topics":["a","b"],"metadata":{"event_names":["shop"]}}""").Client().Subscriptions.FindAsync(id: "nsub_1");
}
