using Intercom.Tests.Support;

namespace Intercom.Tests.Webhooks;

/// <summary>What a notification is about, loaded by the default client: an app that parses one has told it no client.</summary>
[Collection(nameof(Users.DefaultClientTests))]
public sealed class NotificationLoadTests : IDisposable
{
    private readonly CannedHandler _http = new();

    public NotificationLoadTests() => IntercomClient.Default = _http.Client();

    public void Dispose() => IntercomClient.Default = null;

    [Theory]
    [InlineData("user", "GET /users/1")]
    [InlineData("contact", "GET /contacts/1")]
    [InlineData("lead", "GET /contacts/1")]
    [InlineData("visitor", "GET /visitors/1")]
    [InlineData("company", "GET /companies/1")]
    [InlineData("conversation", "GET /conversations/1")]
    public async Task The_model_is_loaded_in_place_by_its_id(string type, string line)
    {
        var notification = Notification.Parse($$$$"""{"type":"notification_event","topic":"x","data":{"item":{"type":"{{{{type}}}}","id":"1"}}}""");
        Resource model = notification.Model;
        _http.Answer($$"""{"type":"{{type}}","id":"1","new":"x"}""");
        Assert.Same(model, await notification.LoadAsync());
        Assert.Same(model, notification.Model);
        Assert.Equal("x", (string)model["new"]);
        Assert.Equal(line, _http.Request.Line);
    }

    [Theory]
    [InlineData("""{"type":"ping","message":"hello"}""", "ping")]
    [InlineData("""{"type":"event","id":"1"}""", "event")]
    [InlineData("""{"type":"shiny","id":"1"}""", "shiny")]
    [InlineData("""{"type":"user","email":"ada@example.net"}""", "id")]
    public async Task What_cannot_be_loaded_says_so_and_asks_nothing(string item, string reason)
    {
        var notification = Notification.Parse($$$"""{"type":"notification_event","data":{"item":{{{item}}}}}""");
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => notification.LoadAsync());
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Objects_inside_the_model_load_too()
    {
        var notification = Notification.Parse("""{"data":{"item":{"type":"user_tag","tag":{"type":"tag","id":"t1"},"user":{"type":"user","id":"u1"}}}}""");
        var tagged = (UserTag)notification.Model;
        _http.Answer("""{"type":"user","id":"u1","name":"Ada"}""").Answer("""{"type":"tag","id":"t1","name":"vip"}""");
        await tagged.User!.LoadAsync();
        await tagged.Tag!.LoadAsync();
        Assert.Equal(["GET /users/u1", "GET /tags/t1"], _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task A_model_is_loaded_by_the_client_of_its_workspace()
    {
        var http = new Support.CannedHandler();
        http.Answer("""{ "type": "user", "id": "1", "name": "Ada" }""");
        Notification notification = Notification.Parse("""{ "topic": "user.created", "data": { "item": { "type": "user", "id": "1" } } }""");
        Assert.Same(notification.Model, await notification.LoadAsync(http.Client()));
        Assert.Equal("Ada", ((User)notification.Model).Name);
    }
}
