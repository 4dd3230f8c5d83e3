using System.Text;
using Intercom.Tests.Clocks;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Intercom.Tests.Http;

/// <summary>What leaves over a real socket, byte by byte: method, path, query, headers, body.</summary>
public sealed class WireTests : IDisposable
{
    private static readonly string[] s_always = ["Accept", "Accept-Encoding", "Authorization", "Host", "Intercom-Version", "User-Agent"];

    private readonly WireMockServer _server = WireMockServer.Start(static server => server.StartTimeout = (int)RealTime.Guard.TotalMilliseconds);

    public static TheoryData<string, Func<IntercomClient, Task>, string, string?> Calls => new()
    {
        { "find by id", client => client.Users.FindAsync(id: "a/b?c d#ö"), "GET /users/a%2Fb%3Fc%20d%23%C3%B6", null },
        { "find by user_id", client => client.Users.FindAsync(userId: "1&x=2#3"), "GET /users?user_id=1%26x%3D2%233", null },
        { "find by e-mail", client => client.Users.FindAsync(email: "a+b&c=d@x.com"), "GET /users?email=a%2Bb%26c%3Dd%40x.com", null },
        { "create", client => client.Users.CreateAsync(new User { Email = "bob@example.com", Name = "Bob \"ö\" Smith" }), "POST /users", "{\"email\":\"bob@example.com\",\"name\":\"Bob \\\"ö\\\" Smith\"}" },
        { "save", client => client.Users.SaveAsync(new User { Id = "1", Name = null }), "POST /users", "{\"id\":\"1\",\"name\":null}" },
        { "remove company", client => client.Users.RemoveCompanyAsync(new User { Id = "1" }, companyId: "6"), "POST /users", "{\"id\":\"1\",\"companies\":[{\"company_id\":\"6\",\"remove\":true}]}" },
        { "remove company by id", client => client.Users.RemoveCompanyAsync(new User { UserId = "u" }, id: "c1"), "POST /users", "{\"user_id\":\"u\",\"companies\":[{\"id\":\"c1\",\"remove\":true}]}" },
        { "delete by id", client => client.Users.DeleteAsync(new User { Id = "1", Email = "a@b.c" }), "DELETE /users/1", null },
        { "delete by e-mail", client => client.Users.DeleteAsync(new User { Email = "a@b.c" }), "DELETE /users?email=a%40b.c", null },
        { "load", client => client.Users.LoadAsync(new User { Id = "1" }), "GET /users/1", null },
    };

    [Theory, MemberData(nameof(Calls))]
    public async Task A_request_is_just_this(string _, Func<IntercomClient, Task> call, string line, string? body)
    {
        IRequestMessage request = await SentAsync(call, """{"type":"user","id":"1"}""");
        Assert.Equal(line, $"{request.Method} {new Uri(request.AbsoluteUrl).PathAndQuery}");
        Assert.Equal(body is null ? s_always : [.. s_always.Append("Content-Length").Append("Content-Type").Order(StringComparer.Ordinal)], request.Headers!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Bearer token", Header(request, "Authorization"));
        Assert.Equal("application/json", Header(request, "Accept"));
        Assert.Equal("1.4", Header(request, "Intercom-Version"));
        if (body is null)
        {
            Assert.Empty(request.BodyAsBytes ?? []);
            return;
        }

        Assert.Equal(Encoding.UTF8.GetBytes(body), request.BodyAsBytes);
        Assert.Equal("application/json", Header(request, "Content-Type"));
        Assert.Equal($"{Encoding.UTF8.GetByteCount(body)}", Header(request, "Content-Length"));
    }

    [Fact]
    public async Task A_list_is_asked_for_with_its_filters()
    {
        IRequestMessage request = await SentAsync(
            async client =>
            {
                await foreach (User _ in client.Users.FindAll(tagId: "124", order: SortOrder.Descending))
                {
                    // Nobody is there.
                }
            },
            """{"type":"user.list","users":[]}""");
        Assert.Equal("/users?order=desc&tag_id=124", new Uri(request.AbsoluteUrl).PathAndQuery);
    }

    [Fact]
    public async Task Counts_are_asked_for_without_anything()
    {
        IRequestMessage request = await SentAsync(client => client.Users.CountAsync(), """{"user":{"count":3}}""");
        Assert.Equal("/counts", new Uri(request.AbsoluteUrl).PathAndQuery);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_because_it_would_take_the_credentials_along()
    {
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithStatusCode(302).WithHeader("Location", _server.Url + "/elsewhere"));
        using IntercomClient client = Client();
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
        Assert.Single(_server.LogEntries);
    }

    [Fact]
    public async Task A_compressed_answer_is_read()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("""{"type":"user","id":"1","name":"Ada"}"""));
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithHeader("Content-Encoding", "gzip").WithBody(packed.ToArray()));
        using IntercomClient client = Client();
        Assert.Equal("Ada", (await client.Users.FindAsync(id: "1")).Name);
    }

    public void Dispose() => _server.Dispose();

    private async Task<IRequestMessage> SentAsync(Func<IntercomClient, Task> call, string answer)
    {
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithHeader("Content-Type", "application/json").WithBody(answer));
        using IntercomClient client = Client();
        await call(client);
        return Assert.Single(_server.LogEntries).RequestMessage!;
    }

    private IntercomClient Client() => new(new IntercomOptions { AccessToken = "token", BaseAddress = new Uri(_server.Url!), MaxRetries = 0 });

    private static string Header(IRequestMessage request, string name) => Assert.Single(request.Headers![name]);
}
