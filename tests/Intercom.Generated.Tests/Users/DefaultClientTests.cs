using Intercom.Tests.Support;

namespace Intercom.Tests.Users;

/// <summary>The only tests that set the default client, and one after the other: it is one for the whole process.</summary>
[Collection(nameof(DefaultClientTests))]
public sealed class DefaultClientTests : IDisposable
{
    private readonly CannedHandler _http = new();

    public void Dispose() => IntercomClient.Default = null;

    [Fact]
    public async Task Without_a_default_client_static_members_say_how_to_set_one()
    {
        IntercomClient.Default = null;
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => User.FindAsync(id: "1"));
        Assert.Contains("IntercomClient.Default = ", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => User.All());
        await Assert.ThrowsAsync<InvalidOperationException>(() => new User { Email = "a@b.c" }.SaveAsync());
    }

    [Fact]
    public async Task Static_members_and_objects_the_app_made_use_the_default_client()
    {
        IntercomClient.Default = _http.Answer("""{"type":"user","id":"1"}""").Answer("""{"type":"user","id":"1"}""").Answer("""{"tag":{"count":5}}""").Client();
        await User.FindAsync(id: "1");
        await new User { Email = "a@b.c" }.SaveAsync();
        Assert.Equal(5, await Tag.CountAsync());
        Assert.Equal(["GET /users/1", "POST /users", "GET /counts"], _http.Requests.Select(request => request.Line));
    }
}
