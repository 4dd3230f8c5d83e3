using Intercom.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Paging;

public class ScrollTests
{
    private const string Empty = """{"type":"user.list","users":[],"scroll_param":"p"}""";

    private readonly CannedHandler _http = new();
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_scroll_goes_on_from_the_cursor_of_a_page()
    {
        using IntercomClient client = _http.Answer(Page("a", "p 1")).Answer(Page("b", "p 2")).Answer(Empty).Client();
        string? cursor = null;
        await foreach (Page<User> page in client.Users.Scroll().AsPages())
        {
            cursor = page.Next;
            break;
        }

        Assert.Equal(["b"], await IdsAsync(client.Users.Scroll(scrollParam: cursor)));
        Assert.Equal(["GET /users/scroll", "GET /users/scroll?scroll_param=p%201", "GET /users/scroll?scroll_param=p%202"], _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task A_scroll_beside_an_open_one_of_the_same_client_is_a_conflict_and_not_asked()
    {
        using IntercomClient client = _http.Answer(Page("a", "p")).Client();
        await foreach (User _ in client.Users.Scroll())
        {
            foreach (Func<Task> second in new Func<Task>[] { () => IdsAsync(client.Users.Scroll()), () => IdsAsync(client.Users.Scroll("p")), () => IdsAsync(client.Companies.Scroll()) })
            {
                var exception = await Assert.ThrowsAsync<ConflictException>(second);
                Assert.Equal(("scroll_exists", null), (exception.Code, exception.HttpCode));
                Assert.Contains("walking another scroll, users.scroll", exception.Message, StringComparison.Ordinal);
            }

            break;
        }

        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task A_walk_that_ended_leaves_room_for_the_next_however_it_ended()
    {
        using IntercomClient client = _http.Answer(Page("a", "p")).Answer("", 500).Answer(Page("a", "p")).Answer(Page("b", "p")).Answer(Empty).Answer(Empty).Client();
        await Assert.ThrowsAsync<ServerException>(() => IdsAsync(client.Users.Scroll()));
        await foreach (User _ in client.Users.Scroll())
            break;
        Assert.Equal(["b"], await IdsAsync(client.Users.Scroll("p")));
        Assert.Empty(await IdsAsync(client.Users.Scroll()));
    }

    [Fact]
    public async Task A_page_that_takes_longer_than_a_minute_frees_no_place_for_another_walk()
    {
        var slow = new TaskCompletionSource<HttpResponseMessage>();
        using IntercomClient client = _http.Answer((_, _) => slow.Task).Answer(Empty).Client(options => (options.TimeProvider, options.Timeout) = (_clock, Timeout.InfiniteTimeSpan));
        Task<List<string?>> walk = IdsAsync(client.Users.Scroll());
        _clock.Advance(TimeSpan.FromMinutes(5));
        await Assert.ThrowsAsync<ConflictException>(() => IdsAsync(client.Users.Scroll()));

        slow.SetResult(new HttpResponseMessage { Content = new StringContent(Empty) });
        Assert.Empty(await walk);
        Assert.Empty(await IdsAsync(client.Users.Scroll()));
    }

    [Fact]
    public async Task A_walk_that_was_dropped_is_in_the_way_for_a_minute()
    {
        using IntercomClient client = _http.Answer(Page("a", "p")).Answer(Page("b", "q")).Client(options => options.TimeProvider = _clock);
        IAsyncEnumerator<User> dropped = client.Users.Scroll().GetAsyncEnumerator();
        Assert.True(await dropped.MoveNextAsync());
        _clock.Advance(TimeSpan.FromSeconds(59));
        await Assert.ThrowsAsync<ConflictException>(() => IdsAsync(client.Users.Scroll()));

        _clock.Advance(TimeSpan.FromSeconds(1));
        await foreach (User _ in client.Users.Scroll())
        {
            // The dropped one is over: it does not push the new one aside.
            await Assert.ThrowsAsync<ConflictException>(async () => await dropped.MoveNextAsync());
            break;
        }
    }

    [Fact]
    public async Task Another_scroll_at_intercom_is_a_conflict_that_says_what_to_do()
    {
        const string body = """{"type":"error.list","request_id":"r1","errors":[{"code":"scroll_exists","message":"scroll already exists for this workspace"}]}""";
        using IntercomClient client = _http.Answer(body, 400).Client();
        var exception = await Assert.ThrowsAsync<ConflictException>(() => IdsAsync(client.Users.Scroll()));
        Assert.Equal(("scroll_exists", 400, "r1", body), (exception.Code, exception.HttpCode, exception.RequestId, exception.ResponseBody));
        Assert.Contains("scroll already exists for this workspace", exception.Message, StringComparison.Ordinal);
        Assert.Contains("wait until it expires", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scroll_that_expired_is_not_found_and_says_what_to_do()
    {
        using IntercomClient client = _http.Answer(Page("a", "p")).Answer("""{"type":"error.list","errors":[{"code":"not_found","message":"scroll parameter not found"}]}""", 404).Client();
        var exception = await Assert.ThrowsAsync<ResourceNotFoundException>(() => IdsAsync(client.Users.Scroll()));
        Assert.Equal(("not_found", 404), (exception.Code, exception.HttpCode));
        Assert.Contains("Begin a new one", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_again_and_again_is_an_error_though_the_cursor_may_stay_the_same()
    {
        using IntercomClient client = _http.Answer(Page("a", "p")).Answer(Page("b", "p")).Answer(Page("b", "p")).Client();
        var seen = new List<string?>();
        await Assert.ThrowsAsync<UnexpectedResponseException>(async () =>
        {
            await foreach (User user in client.Users.Scroll())
                seen.Add(user.Id);
        });
        Assert.Equal(["a", "b"], seen);
    }

    [Fact]
    public async Task A_scroll_that_never_ends_ends_after_the_pages_that_are_allowed()
    {
        for (int page = 0; page < 10; page++)
            _http.Answer(Page($"u{page}", "p"));
        using IntercomClient client = _http.Client(options => options.MaxPages = 5);
        var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => IdsAsync(client.Users.Scroll()));
        Assert.Contains("MaxPages", exception.Message, StringComparison.Ordinal);
        Assert.Equal(5, _http.Requests.Count);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("true")]
    public async Task A_cursor_that_is_none_is_an_error_and_no_end(string cursor)
    {
        using IntercomClient client = _http.Answer($$"""{"type":"user.list","users":[{"id":"a"}],"scroll_param":{{cursor}}}""").Client();
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => IdsAsync(client.Users.Scroll()));
        Assert.Single(_http.Requests);
    }

    private static string Page(string id, string cursor) => $$"""{"type":"user.list","users":[{"type":"user","id":"{{id}}"}],"scroll_param":"{{cursor}}"}""";

    private static async Task<List<string?>> IdsAsync<T>(AsyncPageable<T> list)
        where T : Resource
    {
        var ids = new List<string?>();
        await foreach (T item in list)
            ids.Add((string?)item["id"]);

        return ids;
    }
}
