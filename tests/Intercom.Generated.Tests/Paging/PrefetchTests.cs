using System.Runtime.CompilerServices;
using Intercom.Tests.Support;

namespace Intercom.Tests.Paging;

/// <summary>A list whose next page is fetched while the present one is worked on.</summary>
public sealed class PrefetchTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_records_come_in_their_order(bool prefetch)
    {
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer(Page("2", 3)).Answer(Page("3", null)).Client();
        var ids = new List<string?>();
        await foreach (User user in client.Users.All(prefetch))
            ids.Add(user.Id);

        Assert.Equal(["1", "2", "3"], ids);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task The_page_after_the_one_at_hand_is_asked_for_where_that_is_wanted(bool prefetch, int requests)
    {
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer(Page("2", 3)).Answer(Page("3", null)).Client();
        await using IAsyncEnumerator<Page<User>> pages = client.Users.All(prefetch).AsPages().GetAsyncEnumerator();
        Assert.Empty(_http.Requests);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(requests, _http.Requests.Count);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(requests + 1, _http.Requests.Count);
    }

    [Fact]
    public async Task An_error_of_the_next_page_shows_after_the_records_of_the_present_one()
    {
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer("", 404).Client();
        await using IAsyncEnumerator<User> users = client.Users.All(prefetch: true).GetAsyncEnumerator();
        Assert.True(await users.MoveNextAsync());
        Assert.Equal("1", users.Current.Id);
        await Assert.ThrowsAsync<ResourceNotFoundException>(async () => await users.MoveNextAsync());
    }

    [Fact]
    public async Task Who_stops_in_the_middle_does_not_wait_for_the_page_nobody_reads()
    {
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer(NeverAsync).Client();
        IAsyncEnumerator<User> users = client.Users.All(prefetch: true).GetAsyncEnumerator();
        Assert.True(await users.MoveNextAsync());
        await users.DisposeAsync();
        Assert.Equal(2, _http.Requests.Count);
    }

    [Fact]
    public async Task Who_gives_up_is_told_so_by_his_own_token()
    {
        using var giveUp = new CancellationTokenSource();
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer(NeverAsync).Client();
        await using IAsyncEnumerator<User> users = client.Users.All(prefetch: true).GetAsyncEnumerator(giveUp.Token);
        Assert.True(await users.MoveNextAsync());
        ValueTask<bool> next = users.MoveNextAsync();
        await giveUp.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(next.AsTask);
        Assert.Equal(giveUp.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task A_scroll_may_be_fetched_ahead_too()
    {
        using IntercomClient client = _http
            .Answer("""{"type":"user.list","users":[{"type":"user","id":"1"}],"scroll_param":"a"}""")
            .Answer("""{"type":"user.list","users":[{"type":"user","id":"2"}],"scroll_param":"a"}""")
            .Answer("""{"type":"user.list","users":[],"scroll_param":"a"}""")
            .Client();
        var ids = new List<string?>();
        await foreach (User user in client.Users.Scroll().Prefetch())
            ids.Add(user.Id);

        Assert.Equal(["1", "2"], ids);
    }

    [Fact]
    public async Task To_ask_twice_for_a_page_ahead_asks_for_one()
    {
        using IntercomClient client = _http.Answer(Page("1", 2)).Answer(Page("2", 3)).Answer(Page("3", null)).Client();
        await using IAsyncEnumerator<Page<User>> pages = client.Users.All(prefetch: true).Prefetch().AsPages().GetAsyncEnumerator();
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(2, _http.Requests.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_more_than_two_pages_are_held(bool prefetch)
    {
        for (int page = 1; page <= 10; page++)
            _http.Answer(Page($"{page}", page == 10 ? null : page + 1));
        using IntercomClient client = _http.Client();
        IAsyncEnumerator<Page<User>> pages = client.Users.All(prefetch).AsPages().GetAsyncEnumerator();
        var walked = new List<WeakReference>();
        while (await RememberNextAsync(pages, walked))
        {
            GC.Collect();
            Assert.InRange(walked.Count(page => page.IsAlive), 0, 2);
        }

        Assert.Equal(10, walked.Count);
        await pages.DisposeAsync();
    }

    /// <summary>Apart, so that nothing of the page is left in a local variable.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<bool> RememberNextAsync(IAsyncEnumerator<Page<User>> pages, List<WeakReference> walked)
    {
        if (!await pages.MoveNextAsync())
            return false;

        walked.Add(new WeakReference(pages.Current.Items[0]));
        return true;
    }

    private static string Page(string id, int? next)
    {
        string address = next is null ? "null" : $"\"https://api.intercom.io/users?page={next}\"";
        return $$"""{"type":"user.list","pages":{"next":{{address}},"page":1},"users":[{"type":"user","id":"{{id}}"}]}""";
    }

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It ended.");
    }
}
