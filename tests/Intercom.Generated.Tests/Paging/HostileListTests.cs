using Intercom.Tests.Support;

namespace Intercom.Tests.Paging;

/// <summary>Lists that lie, lead elsewhere, or have no end.</summary>
public class HostileListTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(1000, 5)]
    [InlineData(-1, -1)]
    public async Task What_a_list_claims_to_have_does_not_end_it_nor_make_it_go_on(int pages, int records)
    {
        string claims = $$"""
            "page":1,"per_page":1,"total_pages":{{pages}}},"total_count":{{records}}
            """;
        _http.Answer($$"""{"type":"user.list","users":[{"id":"a"}],"pages":{"next":"/users?page=2",{{claims}}}""")
            .Answer($$"""{"type":"user.list","users":[{"id":"b"}],"pages":{"next":"/users?page=3",{{claims}}}""")
            .Answer($$"""{"type":"user.list","users":[{"id":"c"}],"pages":{"next":null,{{claims}}}""");
        Assert.Equal(3, await CountAsync(_http.Client().Users.All()));
    }

    [Fact]
    public async Task A_next_page_that_never_ends_ends_after_the_pages_that_are_allowed()
    {
        using IntercomClient client = Endless("""[{"type":"user","id":"1"}]""").Client(options => options.MaxPages = 250);
        var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => CountAsync(client.Users.All()));
        Assert.Contains("MaxPages", exception.Message, StringComparison.Ordinal);
        Assert.Equal(250, _http.Requests.Count);
    }

    [Fact]
    public async Task Empty_pages_without_an_end_are_an_error_before_anyone_waits_for_ever()
    {
        using IntercomClient client = Endless("[]").Client();
        var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => CountAsync(client.Users.All()));
        Assert.Contains("100 empty pages", exception.Message, StringComparison.Ordinal);
        Assert.Equal(100, _http.Requests.Count);
    }

    [Theory]
    [InlineData("https://evil.example/users?page=2")]
    [InlineData("//evil.example/users?page=2")]
    [InlineData("/\\\\evil.example/users")]
    [InlineData("\\\\\\\\evil.example/users")]
    [InlineData("/\\t/evil.example/users")]
    [InlineData("https://api.intercom.io@evil.example/users")]
    [InlineData("https://api.intercom.io.evil.example/users")]
    [InlineData("https://evil.example\\\\@api.intercom.io/users")]
    [InlineData("https://evil.example#@api.intercom.io/users")]
    [InlineData("https://xn--api-intercom.io/users")]
    [InlineData("https://127.0.0.1/users")]
    [InlineData("https://a\u200d.com/users")]
    [InlineData("https://xn--a-zfa\u200d--.xn--/users")]
    [InlineData("javascript:alert(1)")]
    [InlineData("not an address")]
    [InlineData("http://")]
    public async Task A_next_page_elsewhere_is_never_asked(string next)
    {
        using IntercomClient client = _http.Answer(Page(next)).Answer(Page(null)).Client();
        Exception? exception = await Record.ExceptionAsync(() => CountAsync(client.Users.All()));
        Assert.All(_http.Requests, static request => Assert.Equal("api.intercom.io", request.Address.Host));
        Assert.True(exception is UnexpectedResponseException || _http.Requests.Count == 2, $"{exception}");
    }

    [Theory]
    [InlineData("https://api.intercom.io//evil.example/users", "https://api.intercom.io//evil.example/users")]
    [InlineData("http://api.intercom.io:8080/users?page=2", "https://api.intercom.io/users?page=2")]
    [InlineData("/users?page=2\\r\\nX-Evil: 1", "https://api.intercom.io/users?page=2%0D%0AX-Evil:%201")]
    [InlineData("/users?page=2#there", "https://api.intercom.io/users?page=2")]
    [InlineData("https://user:pass@api.intercom.io/users?page=2", "https://api.intercom.io/users?page=2")]
    public async Task Only_path_and_query_of_a_next_page_count(string next, string asked)
    {
        using IntercomClient client = _http.Answer(Page(next)).Answer(Page(null)).Client();
        await CountAsync(client.Users.All());
        Assert.Equal(asked, _http.Requests[1].Address.AbsoluteUri);
    }

    [Fact]
    public async Task An_address_that_is_too_long_for_one_is_an_error()
    {
        foreach (string next in new[] { "/users?page=" + new string('x', 70_000), "https://api.intercom.io/users?page=" + new string('x', 70_000) })
        {
            using IntercomClient client = _http.Answer(Page(next)).Client();
            var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => CountAsync(client.Users.All()));
            Assert.InRange(exception.Message.Length, 20, 400);
        }
    }

    private static string Page(string? next) => $$$"""{"type":"user.list","users":[{"id":"1"}],"pages":{"next":{{{(next is null ? "null" : $"\"{next}\"")}}}}}""";

    private static async Task<int> CountAsync(AsyncPageable<User> users)
    {
        int count = 0;
        await foreach (User _ in users)
            count++;

        return count;
    }

    private CannedHandler Endless(string users)
    {
        for (int page = 2; page < 300; page++)
            _http.Answer($$$"""{"type":"user.list","users":{{{users}}},"pages":{"next":"/users?page={{{page}}}"}}""");

        return _http;
    }
}
