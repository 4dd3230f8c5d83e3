namespace Intercom.Testing.Tests.Http;

/// <summary>What holds for all routes alike.</summary>
public sealed class EveryRouteTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 1_000, Webhooks = { Handler = Receiver } };

    [Fact]
    public async Task A_trailing_slash_makes_no_difference()
    {
        IReadOnlyList<string> routes = Emulator.Routes();
        foreach (string route in routes)
        {
            (HttpMethod method, string path) = Request(route);
            await SendRawAsync(method, path);
            await SendRawAsync(method, $"{path}/");
        }

        IReadOnlyList<EmulatedRequest> requests = Emulator.Requests.All;
        Assert.True(routes.Count > 60);
        Assert.Equal(routes.SelectMany(route => new[] { route, route }), requests.Select(request => $"{request.Method} {request.Route}"));
        Assert.All(requests.Chunk(2), pair => Assert.True(pair[0].Is(pair[1].Method, pair[1].Path)));
    }

    [Theory]
    [InlineData("Bearer token", true)]
    [InlineData("Basic dG9rZW46", true)]
    [InlineData("Basic YXBwX2lkOmFwaV9rZXk=", true)]
    [InlineData(null, false)]
    public async Task Credentials_are_asked_for(string? credential, bool letIn)
    {
        Http.DefaultRequestHeaders.Authorization = null;
        if (credential is not null)
            Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", credential);
        foreach (string route in Emulator.Routes())
        {
            (HttpMethod method, string path) = Request(route);
            await SendRawAsync(method, path);
        }

        Assert.All(Emulator.Requests.All, request => Assert.Equal(letIn, request.Answer!.Status != 401));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer token")]
    public async Task Answers_tell_of_the_rate_limit_and_have_an_id(string? credential)
    {
        Http.DefaultRequestHeaders.Authorization = null;
        if (credential is not null)
            Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", credential);
        foreach (string route in Emulator.Routes().Append("GET /nowhere").Append("PATCH /users"))
        {
            (HttpMethod method, string path) = Request(route);
            await SendRawAsync(method, path);
        }

        IReadOnlyList<EmulatedRequest> requests = Emulator.Requests.All;
        Assert.All(requests, AssertMarked);
        Assert.Equal(requests.Count, requests.DistinctBy(request => request.Answer!.Headers["X-Request-Id"]).Count());
    }

    private static void AssertMarked(EmulatedRequest request)
    {
        EmulatedAnswer answer = request.Answer!;
        Assert.Equal("1000", answer.Headers["X-RateLimit-Limit"]);
        Assert.NotEmpty(answer.Headers["X-RateLimit-Remaining"]);
        Assert.Equal($"{Start + 10}", answer.Headers["X-RateLimit-Reset"]);
        Assert.Equal(request.RequestId, answer.Headers["X-Request-Id"]);
        if (answer.Status >= 400)
            Assert.Equal(request.RequestId, (string?)answer.Json!["request_id"]);
    }

    private static (HttpMethod Method, string Path) Request(string route)
    {
        string[] parts = route.Split(' ');
        return (new HttpMethod(parts[0]), parts[1].Replace("{id}", "1", StringComparison.Ordinal));
    }

    private async Task SendRawAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent("{}") };
        using HttpResponseMessage response = await Http.SendAsync(request);
    }
}
