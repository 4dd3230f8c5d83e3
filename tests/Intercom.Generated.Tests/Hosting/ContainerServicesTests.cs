using Intercom.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Hosting;

/// <summary>What a client takes from the container where the app sets nothing else.</summary>
public class ContainerServicesTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public void The_clock_is_that_of_the_container()
    {
        var clock = new FakeTimeProvider();
        _services.AddSingleton<TimeProvider>(clock).AddIntercom(options => options.AccessToken = "t");
        Assert.Same(clock, Options().TimeProvider);
    }

    [Fact]
    public void Without_a_clock_in_the_container_it_is_that_of_the_computer()
    {
        _services.AddIntercom(options => options.AccessToken = "t");
        Assert.Same(TimeProvider.System, Options().TimeProvider);
    }

    [Fact]
    public void What_the_app_sets_itself_holds_even_when_it_is_the_default()
    {
        using var logging = new ListLogging();
        _services.Configure<IntercomOptions>(options => options.LoggerFactory = NullLoggerFactory.Instance);
        _services.AddSingleton<ILoggerFactory>(logging).AddSingleton<TimeProvider>(new FakeTimeProvider()).AddIntercom(options =>
        {
            options.AccessToken = "t";
            options.TimeProvider = TimeProvider.System;
        });

        IntercomOptions options = Options();

        Assert.Same(TimeProvider.System, options.TimeProvider);
        Assert.Same(NullLoggerFactory.Instance, options.LoggerFactory);
    }

    [Fact]
    public async Task The_log_is_the_librarys_own_and_has_no_credential_and_no_query()
    {
        using var logging = new ListLogging();
        CannedHandler http = new CannedHandler().Answer(Workspace.User).Fail(new HttpRequestException("refused"));
        _services.AddLogging(builder => builder.SetMinimumLevel(LogLevel.Trace).AddProvider(logging));
        _services.ConfigureHttpClientDefaults(defaults => defaults.AddDefaultLogger());
        _services.AddIntercom(options => (options.AccessToken, options.MaxRetries) = ("very-secret", 0)).AnsweredBy(http);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredService<IntercomClient>();

        await client.Users.FindAsync(email: "bob@example.com");
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(email: "bob@example.com"));

        Assert.Equal(["Intercom", "Intercom"], logging.Lines.Where(line => line.Text.Contains("users", StringComparison.Ordinal)).Select(line => line.Category));
        Assert.DoesNotContain(logging.Lines, line => line.Category.StartsWith("System.Net.Http.HttpClient", StringComparison.Ordinal));
        Assert.All(logging.Lines, line => Assert.DoesNotMatch("secret|bob", line.Text));
    }

    private IntercomOptions Options()
    {
        using ServiceProvider provider = _services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<IntercomOptions>>().Value;
    }
}
