using Intercom.Tests.Support;

namespace Intercom.Tests.Users;

public class CreateTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task The_same_object_comes_back_refreshed()
    {
        _http.Answer("""{"type":"user","id":"1","email":"bob@example.com","name":"Bob Smith","custom_attributes":{}}""");
        var user = new User { Email = "bob@example.com", Name = "Bob Smith" };
        Assert.Same(user, await _http.Client().Users.CreateAsync(user));
        Assert.Equal("""{"email":"bob@example.com","name":"Bob Smith"}""", _http.Request.Body);
        Assert.Equal("application/json", _http.Request.Headers["Content-Type"]);
        Assert.Equal("1", user.Id);
    }

    [Fact]
    public async Task A_user_of_one_workspace_is_created_whole_in_another()
    {
        _http.Answer("""{"type":"user","id":"1","user_id":"u","name":"Ada","session_count":9,"tags":{"type":"tag.list","tags":[{"id":"1"}]},"custom_attributes":{"a":1}}""")
            .Answer("""{"type":"user","id":"2"}""");
        User user = await _http.Client().Users.FindAsync(userId: "u");
        using IntercomClient other = _http.Client();
        await other.Users.CreateAsync(user);
        Assert.Equal("""{"id":"1","user_id":"u","name":"Ada","custom_attributes":{"a":1}}""", _http.Requests[^1].Body);
        Assert.Same(other, user.LoadedBy);
    }

    [Fact]
    public async Task An_empty_answer_where_one_is_allowed_counts_as_created()
    {
        _http.Answer("", 202);
        var user = new User { UserId = "1" };
        Assert.Same(user, await _http.Client().Users.CreateAsync(user));
    }

    [Fact]
    public async Task What_was_removed_from_a_list_is_removed_by_creating_too()
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1"},{"id":"c2"}]}""").Answer("""{"type":"user","id":"1"}""");
        User user = await _http.Client().Users.FindAsync(id: "1");
        user.Companies.RemoveAt(0);
        await _http.Client().Users.CreateAsync(user);
        Assert.Equal("""{"id":"1","companies":[{"id":"c2"},{"id":"c1","remove":true}]}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Text_of_any_language_is_sent_as_it_is()
    {
        _http.Answer("""{"type":"user","id":"1"}""");
        await _http.Client().Users.CreateAsync(new User { UserId = "1", Name = "Jörg \"Ü\" 名 <&>" });
        Assert.Equal("""{"user_id":"1","name":"Jörg \"Ü\" 名 <&>"}""", _http.Request.Body);
    }
}
