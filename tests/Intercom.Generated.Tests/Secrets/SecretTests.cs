using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Intercom.Tests.Hostile;
using Intercom.Tests.Support;
using Microsoft.Extensions.Logging;

namespace Intercom.Tests.Secrets;

/// <summary>Every way to fail, with a server that gives back all it was sent: whatever could be printed of it is searched for secrets.</summary>
public class SecretTests
{
    private const string Token = "dG9rOmFjY2Vzcy10b2tlbi0x";
    private const string ApiKey = "ro-a1b2c3d4e5f6";
    private const string HubSecret = "hub\"s3cr3t/é";

    private static readonly string s_basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"my_app:{ApiKey}"));
    private static readonly string[] s_secrets = [Token, ApiKey, s_basic, HubSecret, "s3cr3t"];

    private readonly CannedHandler _http = new();
    private readonly PrintedThings _printed = new();

    public static TheoryData<string> Echoes => new(
        "<html>Authorization: Bearer §T / Basic §K</html>",
        "§J",
        "no token §T",
        """{"id":n§T §K""",
        """{"type":"subscription","id":"1","active":truth§K""",
        """{"type":"error.list","request_id":"§T","errors":[{"code":"§K","message":"bad key §K for §H","field":"§H"},{"type":"§T","message":"hub_secret §J"}]}""",
        """{"type":"error.list","errors":[{"code":"parameter_invalid","message":"§T"}],"sent":§J}""",
        """{"type":"notification_subscription","id":"1","hub_secret":§J""",
        """{"hub_secret" : §J,"authorization":"Bearer §T"}""",
        """{"type":"company","hub_secret":§J}""");

    [Theory, MemberData(nameof(Echoes))]
    public async Task No_secret_shows_in_what_is_told_of_an_answer(string echo)
    {
        foreach (int status in new[] { 200, 201, 302, 400, 401, 404, 409, 422, 429, 500, 502, 503, 504 })
        {
            foreach (Action<IntercomOptions> credentials in Credentials)
            {
                _http.Answer(Filled(echo, credentials), status, response => response.Headers.TryAddWithoutValidation("X-Request-Id", Filled("§T §K", credentials)));
                using IntercomClient client = Client(credentials);
                var subscription = new Subscription { Url = "http://example.com", HubSecret = HubSecret };
                _printed.Add(await Record.ExceptionAsync(() => client.Subscriptions.CreateAsync(subscription)));
                _printed.Add(client, client.Subscriptions, subscription);
            }
        }

        _printed.AreWithout(s_secrets);
    }

    [Fact]
    public async Task No_secret_shows_when_there_is_no_answer()
    {
        foreach (Action<IntercomOptions> credentials in Credentials)
        {
            string told = Filled("refused: §T §K §H", credentials);
            foreach (Exception fault in new Exception[] { new HttpRequestException(told), new IOException(told), new TimeoutException(told), new TaskCanceledException(told, new TimeoutException(told)) })
            {
                using IntercomClient client = Client(credentials, _http.Fail(fault));
                _printed.Add(await Assert.ThrowsAsync<ConnectionException>(() => client.Subscriptions.CreateAsync(new Subscription { HubSecret = HubSecret })));
            }
        }

        _printed.AreWithout(s_secrets);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nBearer §T\r\n\r\n")]
    [InlineData("HTTP/1.1 §T OK\r\n\r\n")]
    [InlineData("Authorization: Basic §K\r\n\r\n")]
    [InlineData("HTTP/1.1 400 §T\r\n§T: §K\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n§T\r\n")]
    public async Task No_secret_shows_in_what_the_runtime_says_of_an_answer_it_cannot_read(string answer)
    {
        foreach (Action<IntercomOptions> credentials in Credentials)
        {
            using var server = new HostileServer(_ => HostileAnswer.Raw("", null, Filled(answer, credentials)));
            var options = new IntercomOptions { BaseAddress = server.Address, LoggerFactory = _printed, MaxRetries = 0 };
            credentials(options);
            using var client = new IntercomClient(options);
            _printed.Add(await Record.ExceptionAsync(() => client.Users.FindAsync(id: "1")));
        }

        _printed.AreWithout(s_secrets);
    }

    [Fact]
    public async Task No_secret_shows_in_a_list_that_leads_astray()
    {
        foreach (string next in new[] { $"https://evil.example/{Token}?a={Token}", $"http://{Token}", $"{Token} {Token}", "/users?page=2" })
        {
            string page = $$$"""{"type":"user.list","users":[],"pages":{"next":"{{{next}}}"}}""";
            using IntercomClient client = Client(options => options.AccessToken = Token, _http.Answer(page).Answer(page));
            _printed.Add(await Record.ExceptionAsync(async () =>
            {
                await foreach (User _ in client.Users.All())
                {
                    // There are none.
                }
            }));
        }

        _printed.AreWithout(s_secrets);
    }

    [Fact]
    public void No_secret_shows_when_options_signatures_and_notifications_are_refused()
    {
        foreach (string broken in new[] { $"{Token}\r\nX: y", $"{Token} ", $"{Token}ü" })
        {
            _printed.Add(Assert.Throws<ArgumentException>(() => new IntercomClient(broken)));
            _printed.Add(Assert.Throws<ArgumentException>(() => new IntercomClient("app", broken)));
            _printed.Add(Assert.Throws<ArgumentException>(() => new IntercomClient(new IntercomOptions { AccessToken = Token, AppApiKey = ApiKey })));
        }

        byte[] body = Encoding.UTF8.GetBytes($$"""{"hub_secret":"{{Token}}""");
        foreach (string? signature in new[] { null, "", Token, $"sha1={Token}", "sha1=" + new string('0', 40) })
            _printed.Add(Assert.Throws<WebhookSignatureException>(() => Notification.Parse(body, signature, HubSecret)));
        _printed.Add(Assert.Throws<NotificationFormatException>(() => Notification.Parse(body)));
        _printed.Add(new IntercomOptions { AppId = "app", AppApiKey = ApiKey }, new IntercomOptions { AccessToken = Token });
        _printed.AreWithout(s_secrets);
    }

    [Theory]
    [InlineData(typeof(IntercomOptions), nameof(IntercomOptions.AccessToken))]
    [InlineData(typeof(IntercomOptions), nameof(IntercomOptions.AppApiKey))]
    [InlineData(typeof(Subscription), nameof(Subscription.HubSecret))]
    public void A_debugger_shows_no_secret_unasked(Type type, string property) =>
        Assert.Equal(DebuggerBrowsableState.Never, type.GetProperty(property)!.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);

    [Fact]
    public async Task No_secret_shows_in_an_answer_of_another_encoding()
    {
        _http.Answer("", 500, static response => response.Content = new StringContent($"<p>{Token}</p>", Encoding.Unicode));
        using IntercomClient client = Client(static options => options.AccessToken = Token);
        var exception = await Assert.ThrowsAsync<ServerException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal("<p>***</p>", exception.ResponseBody);
    }

    [Fact]
    public async Task What_is_no_secret_is_told_as_it_came()
    {
        const string body = """{"type":"error.list","errors":[{"code":"token_revoked","message":"the token is gone"}]}""";
        using IntercomClient client = Client(options => options.AccessToken = "token", _http.Answer(body, 401));
        var exception = await Assert.ThrowsAsync<AuthenticationException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal(("token_revoked", "the *** is gone"), (exception.Code, exception.Errors[0].Message));
    }

    private static Action<IntercomOptions>[] Credentials =>
    [
        static options => options.AccessToken = Token,
        static options => (options.AppId, options.AppApiKey) = ("my_app", ApiKey),
        static options => options.TokenProvider = static _ => ValueTask.FromResult(Token),
    ];

    /// <summary>What a server has that was sent these credentials and a subscription.</summary>
    private static string Filled(string echo, Action<IntercomOptions> credentials)
    {
        var options = new IntercomOptions();
        credentials(options);
        return echo.Replace("§T", options.AppApiKey is null ? Token : s_basic, StringComparison.Ordinal).Replace("§K", options.AppApiKey ?? Token, StringComparison.Ordinal)
            .Replace("§H", JsonEncodedText.Encode(HubSecret).Value, StringComparison.Ordinal).Replace("§J", JsonSerializer.Serialize(HubSecret), StringComparison.Ordinal);
    }

    private IntercomClient Client(Action<IntercomOptions> credentials, CannedHandler? http = null)
    {
        var options = new IntercomOptions { LoggerFactory = _printed, MaxRetries = 0 };
        credentials(options);
        return new IntercomClient(options, http ?? _http);
    }
}
