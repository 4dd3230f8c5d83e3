using Intercom.Tests.Support;

namespace Intercom.Tests.Paging;

public class PagingTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public void Nothing_is_sent_before_the_list_is_walked()
    {
        _http.Client().Users.All();
        _http.Client().Users.FindAll(tagId: "124").AsPages();
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task Pages_are_followed_to_the_last_and_each_walk_starts_anew()
    {
        AsyncPageable<User> all = _http.Client().Users.All();
        foreach (int _ in new[] { 1, 2 })
        {
            _http.Answer(Page("https://api.intercom.io/users?per_page=2&page=2&tag_id=5", 1, "a", "b")).Answer(Page(null, 2, "c"));
            Assert.Equal(["a", "b", "c"], await IdsAsync(all));
        }

        Assert.Equal(["GET /users", "GET /users?per_page=2&page=2&tag_id=5", "GET /users", "GET /users?per_page=2&page=2&tag_id=5"], _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task Filters_go_into_the_query_in_the_order_of_the_description()
    {
        _http.Answer(Page(null, 1));
        await IdsAsync(_http.Client().Users.FindAll(segmentId: "s 1", tagId: "124", order: SortOrder.Descending, sort: UserSort.LastRequestAt, createdSince: 2, perPage: 60, page: 3));
        Assert.Equal("GET /users?page=3&per_page=60&order=desc&sort=last_request_at&created_since=2&tag_id=124&segment_id=s%201", _http.Request.Line);
    }

    [Fact]
    public async Task A_page_says_where_it_stands()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"1"}],"total_count":3,"limited":false,"pages":{"type":"pages","next":"https://api.intercom.io/users?page=2","page":1,"per_page":1,"total_pages":3}}""");
        await foreach (Page<User> page in _http.Client().Users.All().AsPages())
        {
            Assert.Equal("1", Assert.Single(page.Items).Id);
            Assert.Equal((1, 1, 3, 3), (page.Number, page.PerPage, page.TotalPages, page.TotalCount));
            Assert.Equal("https://api.intercom.io/users?page=2", page.Next);
            break;
        }
    }

    [Theory]
    [InlineData("""{"type":"user.list","users":[{"id":"a"}]}""")]
    [InlineData("""{"type":"user.list","users":[{"id":"a"}],"pages":null}""")]
    [InlineData("""{"type":"user.list","users":[{"id":"a"}],"pages":{}}""")]
    [InlineData("""{"type":"user.list","users":[{"id":"a"}],"pages":{"next":""},"total_count":"many"}""")]
    [InlineData("""{"type":"user.list","users":[{"id":"a"}],"pages":[],"total_count":1e30}""")]
    public async Task A_list_without_a_next_page_ends(string answer)
    {
        _http.Answer(answer);
        Assert.Equal(["a"], await IdsAsync(_http.Client().Users.All()));
    }

    [Fact]
    public async Task An_empty_page_with_a_next_one_does_not_end_the_list()
    {
        _http.Answer(Page("/users?page=2", 1)).Answer("""{"type":"user.list","users":null,"pages":{"next":"/users?page=3"}}""").Answer(Page(null, 3, "a"));
        Assert.Equal(["a"], await IdsAsync(_http.Client().Users.All()));
    }

    [Theory]
    [InlineData("https://evil.example/users?page=2")]
    [InlineData("//evil.example/users?page=2")]
    [InlineData("https://api.intercom.io@evil.example/users")]
    [InlineData("file:///etc/passwd")]
    [InlineData("users?page=2")]
    public async Task A_next_page_elsewhere_is_an_error_and_is_not_asked(string next)
    {
        _http.Answer(Page(next, 1, "a"));
        var seen = new List<string?>();
        await Assert.ThrowsAsync<UnexpectedResponseException>(async () =>
        {
            await foreach (User user in _http.Client().Users.All())
                seen.Add(user.Id);
        });
        Assert.Single(_http.Requests);
        Assert.Equal(["a"], seen);
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("[1]")]
    [InlineData("""{"next":{"page":2}}""")]
    [InlineData("""{"next":2}""")]
    public async Task What_cannot_be_read_of_the_pages_does_not_end_the_list_in_silence(string pages)
    {
        _http.Answer($$"""{"type":"user.list","users":[{"id":"a"}],"pages":{{pages}}}""");
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => IdsAsync(_http.Client().Users.All()));
    }

    [Theory]
    [InlineData("https://api.intercom.io/users?page=2", "http://localhost:5000/proxy/users?page=2")]
    [InlineData("http://localhost:5000/proxy/users?page=2", "http://localhost:5000/proxy/users?page=2")]
    [InlineData("http://localhost:5000/users?page=2", "http://localhost:5000/proxy/users?page=2")]
    [InlineData("/users?page=2", "http://localhost:5000/proxy/users?page=2")]
    public async Task A_path_of_the_configured_address_stands_once_before_the_next_page(string next, string asked)
    {
        _http.Answer(Page(next, 1)).Answer(Page(null, 2));
        await IdsAsync(_http.Client(options => options.BaseAddress = new Uri("http://localhost:5000/proxy")).Users.All());
        Assert.Equal(asked, _http.Requests[1].Address.ToString());
    }

    [Fact]
    public async Task The_next_page_is_asked_on_the_configured_address()
    {
        _http.Answer(Page("https://api.intercom.io/users?page=2", 1)).Answer(Page(null, 2));
        await IdsAsync(_http.Client(options => options.BaseAddress = new Uri("http://localhost:5000/proxy/")).Users.All());
        Assert.Equal(["http://localhost:5000/proxy/users", "http://localhost:5000/proxy/users?page=2"], _http.Requests.Select(request => request.Address.ToString()));
        Assert.All(_http.Requests, request => Assert.Equal("Bearer token", request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Pages_that_go_round_in_a_circle_are_an_error(int length)
    {
        for (int page = 0; page < 40; page++)
            _http.Answer(Page($"/users?page={(page % length) + 1}", 1, "a"));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => IdsAsync(_http.Client().Users.All()));
        Assert.Equal(length + 1, _http.Requests.Count);
    }

    [Fact]
    public async Task An_error_on_a_later_page_comes_after_the_items_before_it()
    {
        _http.Answer(Page("/users?page=2", 1, "a")).Answer("", 500);
        var seen = new List<string?>();
        await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (User user in _http.Client().Users.All())
                seen.Add(user.Id);
        });
        Assert.Equal(["a"], seen);
    }

    [Theory]
    [InlineData("""{"type":"user.list"}""")]
    [InlineData("""{"type":"company.list","companies":[]}""")]
    [InlineData("""{"type":"user","id":"1"}""")]
    [InlineData("""{"type":"user.list","users":{}}""")]
    [InlineData("""{"type":"user.list","users":["a"]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("<html>")]
    public async Task What_is_no_list_of_users_is_an_error(string answer)
    {
        _http.Answer(answer);
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => IdsAsync(_http.Client().Users.All()));
    }

    [Fact]
    public async Task Scrolling_goes_on_at_the_cursor_until_a_page_is_empty()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"a"}],"scroll_param":"p 1"}""")
            .Answer("""{"type":"user.list","users":[{"id":"b"}],"scroll_param":"p 2"}""")
            .Answer("""{"type":"user.list","users":[],"scroll_param":"p 2"}""");
        var pages = new List<Page<User>>();
        await foreach (Page<User> page in _http.Client().Users.Scroll().AsPages())
            pages.Add(page);

        Assert.Equal([("a", 1, "p 1"), ("b", 2, "p 2")], pages.Select(page => (page.Items[0].Id!, page.Number, page.Next!)));
        Assert.Equal(["GET /users/scroll", "GET /users/scroll?scroll_param=p%201", "GET /users/scroll?scroll_param=p%202"], _http.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task A_scroll_that_cannot_go_on_is_an_error_and_no_end()
    {
        _http.Answer("""{"type":"user.list","users":[{"id":"a"}]}""");
        var seen = new List<string?>();
        await Assert.ThrowsAsync<UnexpectedResponseException>(async () =>
        {
            await foreach (User user in _http.Client().Users.Scroll())
                seen.Add(user.Id);
        });
        Assert.Equal(["a"], seen);
    }

    [Fact]
    public async Task A_walk_ends_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        _http.Answer(Page("/users?page=2", 1, "a")).Answer((_, token) =>
        {
            token.ThrowIfCancellationRequested();
            return Task.FromResult(new HttpResponseMessage());
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (User _ in _http.Client().Users.All().WithCancellation(cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    [Fact]
    public async Task Lists_can_be_made_for_tests()
    {
        AsyncPageable<User> users = AsyncPageable.FromPages(new Page<User> { Items = [new User { Id = "1" }] }, new Page<User> { Items = [new User { Id = "2" }] });
        Assert.Equal(["1", "2"], await IdsAsync(users));
    }

    private static string Page(string? next, int number, params string[] ids)
    {
        string users = string.Join(',', ids.Select(id => $$"""{"type":"user","id":"{{id}}"}"""));
        string link = next is null ? "null" : $"\"{next}\"";
        return $$$"""{"type":"user.list","users":[{{{users}}}],"pages":{"type":"pages","next":{{{link}}},"page":{{{number}}},"per_page":2,"total_pages":2}}""";
    }

    private static async Task<List<string?>> IdsAsync(AsyncPageable<User> users)
    {
        var ids = new List<string?>();
        await foreach (User user in users)
            ids.Add(user.Id);

        return ids;
    }
}
