using Intercom.Tests.Support;

namespace Intercom.Tests.Counts;

public class CountTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, string, Func<CountsClient, Task<IReadOnlyList<NamedCount>>>> Breakdowns => new()
    {
        { "user", "tag", counts => counts.UserCountsForEachTagAsync() },
        { "user", "segment", counts => counts.UserCountsForEachSegmentAsync() },
        { "company", "tag", counts => counts.CompanyCountsForEachTagAsync() },
        { "company", "segment", counts => counts.CompanyCountsForEachSegmentAsync() },
        { "company", "user", counts => counts.CompanyCountsForEachUserAsync() },
    };

    [Theory, MemberData(nameof(Breakdowns))]
    public async Task A_breakdown_names_what_it_counts(string type, string by, Func<CountsClient, Task<IReadOnlyList<NamedCount>>> call)
    {
        _http.Answer($$$"""{"type":"count","{{{type}}}":{"{{{by}}}":[{"vip":4},{"Beta \"2\" ö":0},{"type":7},{"remote_company_id":8}]}}""");
        IReadOnlyList<NamedCount> counts = await call(_http.Client().Counts);
        Assert.Equal($"GET /counts?type={type}&count={by}", _http.Request.Line);
        Assert.Equal([("vip", 4), ("Beta \"2\" ö", 0), ("type", 7), ("remote_company_id", 8)], counts.Select(count => (count.Name, count.Value)));
    }

    [Theory, MemberData(nameof(Breakdowns))]
    public async Task An_empty_breakdown_is_empty_and_a_missing_one_is_an_error(string type, string by, Func<CountsClient, Task<IReadOnlyList<NamedCount>>> call)
    {
        _http.Answer($$$"""{"{{{type}}}":{"{{{by}}}":[]}}""").Answer($$$"""{"{{{type}}}":{"{{{by}}}":null}}""").Answer("""{"type":"count"}""").Answer($$$"""{"{{{type}}}":{"{{{by}}}":[4]}}""");
        CountsClient counts = _http.Client().Counts;
        Assert.Empty(await call(counts));
        Assert.Empty(await call(counts));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => call(counts));
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => call(counts));
    }

    [Theory]
    [InlineData("""{"Acme":2,"remote_company_id":"acme"}""", "Acme", "acme")]
    [InlineData("""{"remote_company_id":"acme","Acme":2}""", "Acme", "acme")]
    [InlineData("""{"Acme":2,"remote_company_id":7}""", "Acme", "7")]
    [InlineData("""{"Acme":2,"remote_company_id":null}""", "Acme", null)]
    [InlineData("""{"type":2,"remote_company_id":"acme"}""", "type", "acme")]
    [InlineData("""{"type":2,"remote_company_id":7}""", "type", "7")]
    public async Task A_company_is_counted_under_its_name_and_your_id(string item, string name, string? id)
    {
        NamedCount count = Assert.Single(await _http.Answer($$$"""{"company":{"user":[{{{item}}}]}}""").Client().Counts.CompanyCountsForEachUserAsync());
        Assert.Equal((name, 2, id), (count.Name, count.Value, count.RemoteCompanyId));
        Json.Same(item, Json.Write(count));
    }

    [Fact]
    public void A_count_of_nothing_says_so() => Assert.Throws<InvalidOperationException>(() => Json.Read<NamedCount>("{}").Name);

    [Fact]
    public async Task Conversations_are_counted_for_each_admin()
    {
        _http.Answer("""{"type":"count","conversation":{"admin":[{"id":29,"name":"Ana","open":3,"closed":11},{"id":"30","name":null,"open":0,"closed":0}]}}""");
        IReadOnlyList<AdminConversationCount> counts = await _http.Client().Counts.ConversationCountsForEachAdminAsync();
        Assert.Equal("GET /counts?type=conversation&count=admin", _http.Request.Line);
        Assert.Equal([("29", "Ana", 3, 11), ("30", null, 0, 0)], counts.Select(count => (count.Id, count.Name, count.Open, count.Closed)));
    }

    [Fact]
    public async Task Conversations_are_counted_by_what_is_done_with_them()
    {
        ConversationCounts counts = await _http.Answer("""{"type":"count","conversation":{"assigned":1,"closed":15,"open":2,"unassigned":0}}""").Client().Counts.ConversationCountsAsync();
        Assert.Equal("GET /counts?type=conversation", _http.Request.Line);
        Assert.Equal((1, 15, 2, 0), (counts.Assigned, counts.Closed, counts.Open, counts.Unassigned));
    }

    [Theory]
    [InlineData("""{"type":"count.hash","company":{"count":8},"segment":{"count":47},"tag":{"count":341},"user":{"count":12239},"lead":{"count":1}}""", 1)]
    [InlineData("""{"company":{"count":8},"segment":{"count":47},"tag":{"count":341},"user":{"count":12239}}""", 0)]
    public async Task An_app_is_counted_whole_also_by_an_older_server_without_leads(string answer, int leads)
    {
        AppCounts counts = await _http.Answer(answer).Client().Counts.ForAppAsync();
        Assert.Equal("GET /counts", _http.Request.Line);
        Assert.Equal((8, 47, 341, 12239, leads), (counts.Company, counts.Segment, counts.Tag, counts.User, counts.Lead));
        Json.Same(answer, Json.Write(counts));
    }

    [Fact]
    public async Task Each_resource_counts_itself()
    {
        foreach (int _ in Enumerable.Range(0, 5))
            _http.Answer("""{"type":"count.hash","company":{"count":8},"segment":{"count":47},"tag":{"count":341},"user":{"count":12239},"lead":{"count":1}}""");

        using IntercomClient client = _http.Client();
        Assert.Equal(
            (12239, 8, 341, 47, 1),
            (await client.Users.CountAsync(), await client.Companies.CountAsync(), await client.Tags.CountAsync(), await client.Segments.CountAsync(), await client.Contacts.CountAsync()));
        Assert.All(_http.Requests, request => Assert.Equal("GET /counts", request.Line));
    }

    [Fact]
    public async Task A_count_in_a_string_is_a_count()
    {
        var http = new CannedHandler();
        http.Answer("""{ "user": { "count": "12" } }""").Answer("""{ "user": { "count": "12" } }""").Answer("""{ "user": { "tag": [{ "vip": "7" }] } }""");
        IntercomClient client = http.Client();
        Assert.Equal(12, (await client.Counts.ForAppAsync()).User);
        Assert.Equal(12, await client.Users.CountAsync());
        NamedCount only = Assert.Single(await client.Counts.UserCountsForEachTagAsync());
        Assert.Equal(("vip", 7), (only.Name, only.Value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "x": null }""")]
    [InlineData("""{ "x": 1.5 }""")]
    public async Task A_count_that_says_nothing_says_so(string item)
    {
        var http = new CannedHandler();
        http.Answer($$"""{ "user": { "tag": [{{item}}] } }""");
        NamedCount only = Assert.Single(await http.Client().Counts.UserCountsForEachTagAsync());
        Assert.Throws<InvalidOperationException>(() => only.Value);
    }

    [Fact]
    public void Totals_are_made_for_a_test_of_an_app()
    {
        var app = new AppCounts { User = 3, Lead = 1 };
        Assert.Equal((3, 1, 0), (app.User, app.Lead, app.Tag));
    }
}
