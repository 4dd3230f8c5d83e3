using Intercom.Tests.Support;

namespace Intercom.Tests.Users;

public class FindTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task None_or_several_keys_are_refused_before_any_request()
    {
        UsersClient users = _http.Client().Users;
        await Assert.ThrowsAsync<ArgumentException>(() => users.FindAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => users.FindAsync(id: "1", email: "a@b.c"));
        await Assert.ThrowsAsync<ArgumentException>(() => users.FindOrDefaultAsync());
        Assert.Empty(_http.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_key_that_would_lead_elsewhere_is_refused_before_any_request(string id)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _http.Client().Users.FindAsync(id: id));
        Assert.Empty(_http.Requests);
    }

    [Theory]
    [InlineData("a/b?c=d e", "/users/a%2Fb%3Fc%3Dd%20e")]
    [InlineData("../admins", "/users/..%2Fadmins")]
    [InlineData("ö#%25\r\nX: y", "/users/%C3%B6%23%2525%0D%0AX%3A%20y")]
    public async Task An_id_is_escaped_whatever_is_in_it(string id, string path)
    {
        _http.Answer("""{"type":"user","id":"1"}""");
        await _http.Client().Users.FindAsync(id: id);
        Assert.Equal($"GET {path}", _http.Request.Line);
    }

    [Fact]
    public async Task Several_matches_are_handed_over_with_the_exception()
    {
        _http.Answer("""{"type":"user.list","users":[{"type":"user","id":"1"},{"type":"user","id":"2"}]}""");
        var exception = await Assert.ThrowsAsync<MultipleMatchingUsersException>(() => _http.Client().Users.FindAsync(email: "a@b.c"));
        Assert.Equal(["1", "2"], exception.Matches.Select(match => match.Id));
        Assert.Equal(200, exception.HttpCode);

        _http.Answer("""{"type":"user","id":"2"}""");
        await exception.Matches[1].LoadAsync();
        Assert.Equal("GET /users/2", _http.Requests[^1].Line);
    }

    [Fact]
    public async Task Nobody_is_null_where_that_is_asked_for()
    {
        _http.Answer("""{"type":"user.list","users":[]}""").Answer("""{"type":"error.list","errors":[{"code":"not_found"}]}""", 404).Answer("""{"type":"user","id":"1"}""");
        UsersClient users = _http.Client().Users;
        Assert.Null(await users.FindOrDefaultAsync(email: "a@b.c"));
        Assert.Null(await users.FindOrDefaultAsync(id: "1"));
        Assert.NotNull(await users.FindOrDefaultAsync(userId: "1"));
    }

    [Fact]
    public async Task Other_errors_are_not_nobody()
    {
        _http.Answer("", 503);
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => _http.Client().Users.FindOrDefaultAsync(id: "1"));
    }

    [Fact]
    public async Task An_object_remembers_the_client_that_loaded_it_and_so_do_those_inside()
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1"}]}""").Answer("""{"type":"user","id":"1"}""");
        using IntercomClient client = _http.Client();
        User user = await client.Users.FindAsync(id: "1");
        Assert.Same(client, user.LoadedBy);
        Assert.Same(client, user.Companies[0].LoadedBy);
        await user.LoadAsync();
        Assert.Equal(2, _http.Requests.Count);
    }

    [Fact]
    public async Task What_has_no_id_cannot_be_loaded_or_deleted()
    {
        UsersClient users = _http.Client().Users;
        await Assert.ThrowsAsync<InvalidOperationException>(() => users.LoadAsync(new User { Email = "a@b.c" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => users.DeleteAsync(new User()));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Clients_of_resources_can_be_replaced_in_tests()
    {
        User? user = await new OneUser().FindOrDefaultAsync(id: "7");
        Assert.Equal("7", user!.Id);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => new OneUser().FindAsync(id: "8"));
    }

    private sealed class OneUser : UsersClient
    {
        public override Task<User> FindAsync(string? id = null, string? userId = null, string? email = null, CancellationToken cancellationToken = default) =>
            id == "7" ? Task.FromResult(new User { Id = id }) : Task.FromException<User>(new ResourceNotFoundException("Nobody here."));
    }
}
