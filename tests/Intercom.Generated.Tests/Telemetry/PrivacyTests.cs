using Intercom.Tests.Support;

namespace Intercom.Tests.Telemetry;

/// <summary>A server that gives back all it was sent, wherever it can: nothing of it is exported or logged.</summary>
[Collection(nameof(TelemetryCollection))]
public class PrivacyTests
{
    private const string Token = "dG9rOmFjY2Vzcy10b2tlbi0x";
    private const string Code = "secret_of_lower_case";

    private static readonly string[] s_hidden = [Token, Code, "bob@example.com", "Bob Smith", "account-000007", "530370b477ad7120001d", "next-cursor", "a-name-that-is-sent"];

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task Nothing_secret_or_personal_is_exported_or_logged()
    {
        using var telemetry = new ExportedTelemetry();
        using var log = new EventLog();
        foreach (string token in new[] { Token, Code })
        {
            using IntercomClient client = _http.Client(options => (options.AccessToken, options.BaseAddress, options.LoggerFactory) = (token, telemetry.Address, log));
            foreach (int status in new[] { 200, 404, 422, 500 })
                await CallAsync(client, telemetry.Address, status, token);
            _http.Fail(new HttpRequestException($"no {token} for bob@example.com"));
            await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(email: "bob@example.com"));
        }

        string text = telemetry.AllText() + string.Join('\n', log.Lines);
        Assert.Contains("users.find_by_email", text, StringComparison.Ordinal);
        Assert.Contains("users.save", text, StringComparison.Ordinal);
        Assert.All(s_hidden, hidden => Assert.DoesNotContain(hidden, text, StringComparison.Ordinal));
        Assert.All(telemetry.Spans, static span => Assert.Empty(span.Events));
    }

    [Theory]
    [InlineData("line\\nbreak")]
    [InlineData("Not a code")]
    [InlineData("a_code_that_is_longer_than_any_code_of_the_api_has_ever_been_so_far")]
    public async Task A_code_that_does_not_look_like_one_is_left_out(string code)
    {
        using var telemetry = new ExportedTelemetry();
        using IntercomClient client = _http.Answer($$"""{"type":"error.list","errors":[{"code":"{{code}}"}]}""", 400).Client(options => options.BaseAddress = telemetry.Address);
        await Assert.ThrowsAnyAsync<IntercomException>(() => client.Users.FindAsync(id: "1"));
        Assert.Equal("400", telemetry.Span.StatusDescription);
        Assert.Null(telemetry.Span.GetTagItem("intercom.error.code"));
    }

    private async Task CallAsync(IntercomClient client, Uri address, int status, string token)
    {
        string echo = $$"""
            {"type":"{{(status == 200 ? "user.list" : "error.list")}}","request_id":"{{token}}","errors":[{"code":"{{token}}","message":"bob@example.com of Bob Smith","field":"530370b477ad7120001d"}],
             "users":[{"type":"user","id":"530370b477ad7120001d","email":"bob@example.com"}],"pages":{"next":"{{address}}users?starting_after=next-cursor"} }
            """;
        Func<Task>[] calls =
        [
            () => client.Users.FindAsync(email: "bob@example.com"),
            () => client.Users.FindAsync(userId: "account-000007"),
            () => client.Users.FindAsync(id: "530370b477ad7120001d"),
            () => client.Users.SaveAsync(new User { Id = "530370b477ad7120001d", Email = "bob@example.com", Name = "Bob Smith" }),
            () => FirstPageAsync(client),
            () => client.Tags.SaveAsync(new Tag { Name = "a-name-that-is-sent" }),
        ];
        foreach (Func<Task> call in calls)
        {
            _http.Answer(echo, status, response => response.Headers.Add("X-Request-Id", token));
            if (await Record.ExceptionAsync(call) is { } exception)
                Assert.IsType<IntercomException>(exception, exactMatch: false);
        }
    }

    private static async Task FirstPageAsync(IntercomClient client)
    {
        await foreach (Page<User> _ in client.Users.All().AsPages())
            break;
    }
}
