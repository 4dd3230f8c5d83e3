using Intercom.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Intercom.Tests.Hosting;

/// <summary>Credentials that change in the configuration of a running app.</summary>
public sealed class CredentialsReloadTests : IDisposable
{
    private readonly ConfigurationManager _configuration = new();
    private readonly CannedHandler _http = new();
    private readonly ListLogging _log = new();

    public CredentialsReloadTests() => _configuration.AddInMemoryCollection([KeyValuePair.Create("Intercom:AccessToken", (string?)"first")]);

    public void Dispose()
    {
        _configuration.Dispose();
        _http.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task A_token_that_changes_holds_from_the_next_request_on()
    {
        await using ServiceProvider provider = Provider();
        IntercomClient client = provider.GetRequiredService<IntercomClient>();
        Assert.Equal("Bearer first", await AuthorizationAsync(client));

        Change(("AccessToken", "second"));
        Assert.Equal("Bearer second", await AuthorizationAsync(client));
    }

    [Fact]
    public async Task A_token_that_changes_before_anybody_asks_for_the_client_holds_too()
    {
        await using ServiceProvider provider = Provider();
        _ = provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>().Get(Options.DefaultName);
        Change(("AccessToken", "second"));
        Assert.Equal("Bearer second", await AuthorizationAsync(provider.GetRequiredService<IntercomClient>()));
    }

    [Fact]
    public async Task What_the_apps_own_settings_throw_is_logged_and_not_quoted()
    {
        bool throws = false;
        await using ServiceProvider provider = Provider(services => services.Configure<IntercomOptions>(_ =>
        {
            if (throws)
                throw new FormatException("a secret");
        }));
        IntercomClient client = provider.GetRequiredService<IntercomClient>();
        throws = true;
        Change(("AccessToken", "second"));

        Assert.Equal("Bearer first", await AuthorizationAsync(client));
        Assert.Contains(_log.Lines, static line => line.Text.Contains("System.FormatException", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, static line => line.Text.Contains("a secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Credentials_may_become_others_in_kind()
    {
        await using ServiceProvider provider = Provider();
        IntercomClient client = provider.GetRequiredService<IntercomClient>();
        Change(("AccessToken", null), ("AppId", "a"), ("AppApiKey", "k"));
        Assert.Equal("Basic YTpr", await AuthorizationAsync(client));
    }

    [Fact]
    public async Task A_change_that_cannot_be_used_is_logged_and_left_alone()
    {
        await using ServiceProvider provider = Provider();
        IntercomClient client = provider.GetRequiredService<IntercomClient>();
        Change(("AccessToken", "a secret with spaces"));
        Assert.Equal("Bearer first", await AuthorizationAsync(client));
        Assert.Contains(_log.Lines, static line => line.Category == "Intercom" && line.Text.Contains("the credentials stay what they were", StringComparison.Ordinal));
        Assert.DoesNotContain(_log.Lines, static line => line.Text.Contains("a secret", StringComparison.Ordinal));

        Change(("AccessToken", "third"));
        Assert.Equal("Bearer third", await AuthorizationAsync(client));
    }

    [Fact]
    public void The_settings_of_a_client_without_a_section_are_asked_once()
    {
        int asked = 0;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIntercom(options =>
        {
            asked++;
            options.AccessToken = "t";
        });
        using ServiceProvider provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IntercomClient>();
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Only_the_client_of_the_section_changes()
    {
        _configuration["Eu:AccessToken"] = "eu";
        await using ServiceProvider provider = Provider(services => services.AddIntercom("eu", _configuration.GetSection("Eu")).AnsweredBy(_http));
        IntercomClient eu = provider.GetRequiredKeyedService<IntercomClient>("eu");
        Change(("AccessToken", "second"));
        Assert.Equal("Bearer eu", await AuthorizationAsync(eu));
    }

    [Fact]
    public void What_changes_after_the_end_of_the_container_is_nobodys()
    {
        ServiceProvider provider = Provider();
        _ = provider.GetRequiredService<IntercomClient>();
        provider.Dispose();
        Change(("AccessToken", "a secret with spaces"));
        Assert.DoesNotContain(_log.Lines, static line => line.Category == "Intercom");
    }

    private ServiceProvider Provider(Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_log);
        services.AddIntercom(_configuration.GetSection("Intercom")).AnsweredBy(_http);
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private void Change(params (string Key, string? Value)[] settings)
    {
        foreach ((string key, string? value) in settings)
            _configuration[$"Intercom:{key}"] = value;
        ((IConfigurationRoot)_configuration).Reload();
    }

    private async Task<string?> AuthorizationAsync(IntercomClient client) => (await Workspace.SentByAsync(client, _http)).Headers["Authorization"];
}
