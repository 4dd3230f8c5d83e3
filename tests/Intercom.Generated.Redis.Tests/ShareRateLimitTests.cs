using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

public sealed class ShareRateLimitTests : IDisposable
{
    private readonly ServiceCollection _services = new();
    private readonly SilentRedis _redis = new();

    public void Dispose() => _redis.Connection.Dispose();

    [Fact]
    public void It_is_of_the_client_whose_builder_it_is_called_on()
    {
        _services.AddIntercom(options => options.AccessToken = "a");
        _services.AddIntercom("eu", options => options.AccessToken = "b").ShareRateLimit(_redis.Connection);
        using ServiceProvider provider = _services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>();
        Assert.Null(options.CurrentValue.Window);
        Assert.IsType<SharedWindow>(options.Get("eu").Window!(options.Get("eu")));
    }

    [Fact]
    public void It_is_of_the_client_without_a_name_too()
    {
        _services.AddIntercom("eu", options => options.AccessToken = "b");
        _services.AddIntercom(options => options.AccessToken = "a").ShareRateLimit(_redis.Connection);
        using ServiceProvider provider = _services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>();
        Assert.NotNull(options.CurrentValue.Window);
        Assert.Null(options.Get("eu").Window);
    }

    [Fact]
    public void Another_http_client_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => _services.AddHttpClient("weather").ShareRateLimit(_redis.Connection));
        Assert.Contains("AddIntercom", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_provider_needs_a_name_for_what_is_shared()
    {
        _services.AddIntercom("nameless", options => options.TokenProvider = _ => ValueTask.FromResult("t")).ShareRateLimit(_redis.Connection);
        _services.AddIntercom("named", options => options.TokenProvider = _ => ValueTask.FromResult("t")).ShareRateLimit(_redis.Connection, "workspace");
        using ServiceProvider provider = _services.BuildServiceProvider();
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<IntercomClient>("nameless"));
        Assert.Contains("give it a name", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(provider.GetRequiredKeyedService<IntercomClient>("named"));
    }

    [Fact]
    public void It_contradicts_pacing_that_is_off()
    {
        _services.AddIntercom(options => (options.AccessToken, options.Pacing) = ("t", false)).ShareRateLimit(_redis.Connection);
        using ServiceProvider provider = _services.BuildServiceProvider();
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IntercomClient>());
    }

    [Fact]
    public void The_key_is_of_the_credentials_and_the_address_and_holds_neither()
    {
        string key = BudgetKey.Of(new IntercomOptions { AccessToken = "secret" }, null);
        Assert.Matches("^intercom:rate-limit:[0-9A-F]{64}$", key);
        Assert.Equal(key, BudgetKey.Of(new IntercomOptions { AccessToken = "secret" }, null));
        Assert.NotEqual(key, BudgetKey.Of(new IntercomOptions { AccessToken = "other" }, null));
        Assert.NotEqual(key, BudgetKey.Of(new IntercomOptions { AccessToken = "secret", BaseAddress = new Uri("http://localhost") }, null));
        Assert.Equal("intercom:rate-limit:workspace", BudgetKey.Of(new IntercomOptions { AccessToken = "secret" }, "workspace"));
    }
}
