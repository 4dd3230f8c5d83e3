using Intercom.Tests.Support;

namespace Intercom.Tests.Http;

public class OptionsTests
{
    public static TheoryData<IntercomOptions, string> Wrong => new()
    {
        { new(), "no credentials" },
        { new() { AppId = "a" }, "API key" },
        { new() { AppApiKey = "k" }, "app id" },
        { new() { AppId = "", AppApiKey = "k" }, "app id" },
        { new() { AppId = "a:b", AppApiKey = "k" }, "colon" },
        { new() { AccessToken = "" }, "access token" },
        { new() { AccessToken = "a b" }, "access token" },
        { new() { AccessToken = "a\r\nX: y" }, "access token" },
        { new() { AccessToken = "ü" }, "access token" },
        { new() { AccessToken = "t", AppId = "a", AppApiKey = "k" }, "several" },
        { new() { AccessToken = "t", TokenProvider = _ => ValueTask.FromResult("t") }, "several" },
        { new() { AccessToken = "t", BaseAddress = new Uri("/x", UriKind.Relative) }, "BaseAddress" },
        { new() { AccessToken = "t", BaseAddress = new Uri("ftp://x") }, "BaseAddress" },
        { new() { AccessToken = "t", BaseAddress = new Uri("https://user:pass@x") }, "BaseAddress" },
        { new() { AccessToken = "t", BaseAddress = new Uri("https://x?y=z") }, "BaseAddress" },
        { new() { AccessToken = "t", BaseAddress = null! }, "BaseAddress" },
        { new() { AccessToken = "t", ApiVersion = "" }, "ApiVersion" },
        { new() { AccessToken = "t", ApiVersion = "1.4\r\nX: y" }, "ApiVersion" },
        { new() { AccessToken = "t", Timeout = TimeSpan.Zero }, "Timeout" },
        { new() { AccessToken = "t", Timeout = TimeSpan.MaxValue }, "Timeout" },
        { new() { AccessToken = "t", MaxRetries = -1 }, "MaxRetries" },
        { new() { AccessToken = "t", TimeProvider = null! }, "TimeProvider" },
        { new() { AccessToken = "t", MaxResponseSize = 0 }, "MaxResponseSize" },
        { new() { AccessToken = "t", MaxResponseSize = 1 << 30 }, "MaxResponseSize" },
        { new() { AccessToken = "t", MaxJsonDepth = 0 }, "MaxJsonDepth" },
        { new() { AccessToken = "t", MaxJsonDepth = 501 }, "MaxJsonDepth" },
        { new() { AccessToken = "t", MaxPages = 0 }, "MaxPages" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Wrong_options_are_refused_before_any_request(IntercomOptions options, string named)
    {
        var exception = Assert.Throws<ArgumentException>(() => new IntercomClient(options, new CannedHandler()));
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_short_constructors_check_too()
    {
        Assert.Throws<ArgumentException>(() => new IntercomClient(""));
        Assert.Throws<ArgumentException>(() => new IntercomClient((string)null!));
        Assert.Throws<ArgumentException>(() => new IntercomClient("app", ""));
        Assert.Throws<ArgumentNullException>(() => new IntercomClient((IntercomOptions)null!));
        new IntercomClient("my_app_id", "my-super-crazy-api-key").Dispose();
        new IntercomClient("access-token").Dispose();
    }

    [Fact]
    public void Credentials_do_not_show()
    {
        var options = new IntercomOptions { AppId = "id-secret", AppApiKey = "key-secret" };
        Assert.DoesNotContain("secret", options.ToString(), StringComparison.Ordinal);
        var exception = Assert.Throws<ArgumentException>(() => new IntercomClient(new IntercomOptions { AccessToken = "very secret" }));
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }
}
