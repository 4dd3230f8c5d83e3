using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Intercom.Tests.Hosting;

public class OptionsSectionTests
{
    [Fact]
    public void A_section_holds_the_options_by_their_names()
    {
        IntercomOptions options = Read(
            ("AccessToken", "t"), ("baseaddress", "http://localhost:5000"), ("ApiVersion", "1.2"), ("Timeout", "00:01:30.5"), ("MaxRetries", "0"), ("Pacing", "false"));

        Assert.Equal("t", options.AccessToken);
        Assert.Equal(new Uri("http://localhost:5000"), options.BaseAddress);
        Assert.Equal("1.2", options.ApiVersion);
        Assert.Equal(TimeSpan.FromSeconds(90.5), options.Timeout);
        Assert.Equal(0, options.MaxRetries);
        Assert.False(options.Pacing);
    }

    [Fact]
    public void What_a_section_leaves_out_is_as_ever()
    {
        IntercomOptions options = Read(("AppId", "a"), ("AppApiKey", "k"));
        var fresh = new IntercomOptions();

        Assert.Equal(("a", "k", null), (options.AppId, options.AppApiKey, options.AccessToken));
        Assert.Equal((fresh.BaseAddress, fresh.ApiVersion, fresh.Timeout, fresh.MaxRetries, fresh.Pacing), (options.BaseAddress, options.ApiVersion, options.Timeout, options.MaxRetries, options.Pacing));
    }

    [Theory, InlineData(""), InlineData(null)]
    public void An_empty_value_is_none(string? empty)
    {
        IntercomOptions options = Read(("AppId", empty), ("AppApiKey", empty), ("AccessToken", "t"), ("BaseAddress", empty), ("ApiVersion", empty), ("Timeout", empty), ("MaxRetries", empty));
        var fresh = new IntercomOptions();

        Assert.Equal((null, null, null), (options.AppId, options.AppApiKey, options.ApiVersion));
        Assert.Equal((fresh.BaseAddress, fresh.Timeout, fresh.MaxRetries), (options.BaseAddress, options.Timeout, options.MaxRetries));
    }

    [Theory]
    [InlineData("AcessToken", "secret", "'Intercom:AcessToken' in the configuration is no option that can be set there: those are AccessToken, ApiVersion, AppApiKey, AppId, BaseAddress, MaxJsonDepth, MaxPages, MaxResponseSize, MaxRetries, Pacing, Timeout.")]
    [InlineData("TokenProvider", "secret", "'Intercom:TokenProvider' in the configuration is no option that can be set there")]
    [InlineData("RateLimiter:PermitLimit", "secret", "'Intercom:RateLimiter' in the configuration is no option that can be set there")]
    [InlineData("LoggerFactory", "secret", "Others are set in code, by AddIntercom(options => …).")]
    [InlineData("TimeProvider", "secret", "'Intercom:TimeProvider'")]
    [InlineData("AccessToken:Value", "secret", "'Intercom:AccessToken' in the configuration has keys below it: it must be a single value.")]
    [InlineData("MaxRetries", "secret", "'Intercom:MaxRetries' in the configuration is no number: write one such as 2.")]
    [InlineData("MaxRetries", "-1", "MaxRetries must be 0 or more.")]
    [InlineData("MaxResponseSize", "0", "MaxResponseSize must be at least 1 byte")]
    [InlineData("MaxJsonDepth", "501", "MaxJsonDepth must be 1 to 500.")]
    [InlineData("MaxPages", "0", "MaxPages must be 1 or more.")]
    [InlineData("Pacing", "secret", "'Intercom:Pacing' in the configuration is neither true nor false.")]
    [InlineData("BaseAddress", "http://user:secret@[x", "'Intercom:BaseAddress' in the configuration is no address")]
    [InlineData("BaseAddress", "localhost", "BaseAddress must be an absolute http or https address")]
    [InlineData("Timeout", "90", "'Intercom:Timeout' in the configuration is no time: write hours, minutes and seconds, such as 00:01:30.")]
    [InlineData("Timeout", "secret", "'Intercom:Timeout' in the configuration is no time")]
    public void What_cannot_be_an_option_is_named_without_its_value(string key, string value, string message)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Read(("AccessToken", "other-secret"), (key, value)));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_in_a_section_is_told_together()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Read(("AcessToken", "t"), ("Timeout", "90"), ("MaxRetries", "2")));
        Assert.Collection(
            exception.Failures,
            failure => Assert.StartsWith("'Intercom:AcessToken'", failure, StringComparison.Ordinal),
            failure => Assert.StartsWith("'Intercom:Timeout'", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_is_of_one_client_only()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddIntercom("eu", Workspace.Section("Eu", ("AccessToken", "t"), ("MaxRetries", "7"))).Services
            .AddIntercom("us", options => options.AccessToken = "t").Services
            .AddIntercom(options => options.AccessToken = "t").Services
            .BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>();

        Assert.Equal([7, 2, 2], new[] { "eu", "us", Options.DefaultName }.Select(name => options.Get(name).MaxRetries));
    }

    private static IntercomOptions Read(params (string Key, string? Value)[] settings)
    {
        using ServiceProvider provider = new ServiceCollection().AddIntercom(Workspace.Section("Intercom", settings)).Services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<IntercomOptions>>().Value;
    }
}
