using Intercom.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Intercom.Tests.Hosting;

public class OptionsValidationTests
{
    private readonly HostApplicationBuilder _app = new(new HostApplicationBuilderSettings { DisableDefaults = true });

    public static TheoryData<Action<IntercomOptions>, string> Wrong => new()
    {
        { _ => { }, "The options of the Intercom client are wrong. There are no credentials: set AccessToken, or AppId and AppApiKey, or TokenProvider." },
        { options => (options.AccessToken, options.AppId, options.AppApiKey) = ("a-secret", "id-secret", "key-secret"), "several kinds of credentials: set only one" },
        { options => options.AppApiKey = "key-secret", "the app id is missing" },
        { options => options.AccessToken = "a secret", "The access token has a space" },
        { options => (options.AccessToken, options.MaxRetries) = ("a-secret", -1), "MaxRetries" },
        { options => (options.AccessToken, options.BaseAddress) = ("a-secret", new Uri("https://user:secret@x")), "BaseAddress" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task Wrong_options_end_the_start_of_the_host(Action<IntercomOptions> configure, string message)
    {
        _app.Services.AddIntercom(configure);
        using IHost host = _app.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Wrong))]
    public void Without_a_host_wrong_options_are_told_when_the_client_is_asked_for(Action<IntercomOptions> configure, string message)
    {
        using ServiceProvider provider = new ServiceCollection().AddIntercom(configure).Services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IntercomClient>);

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_whose_options_are_wrong_is_named()
    {
        _app.Services.AddIntercom(options => options.AccessToken = "t");
        _app.Services.AddIntercom("eu", options => options.AppId = "a");
        using IHost host = _app.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("eu", exception.OptionsName);
        Assert.StartsWith("The options of the Intercom client 'eu' are wrong. AppId and AppApiKey go together", exception.Message, StringComparison.Ordinal);
        Assert.Equal(exception.Message, Assert.Throws<OptionsValidationException>(() => host.Services.GetRequiredKeyedService<IntercomClient>("eu")).Message);
    }

    [Fact]
    public async Task A_section_that_is_not_there_is_named()
    {
        _app.Services.AddIntercom("eu", Workspace.Section("Intercom:Eu"));
        using IHost host = _app.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("There are no credentials", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("The section 'Intercom:Eu' of the configuration, which they are read from, has no keys.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_whose_options_are_right_starts_and_has_the_client()
    {
        CannedHandler http = new();
        _app.Services.AddIntercom(Workspace.Section("Intercom", ("AccessToken", "t"))).AnsweredBy(http);
        using IHost host = _app.Build();

        await host.StartAsync();

        Assert.Equal("Bearer t", (await Workspace.SentByAsync(host.Services.GetRequiredService<IntercomClient>(), http)).Headers["Authorization"]);
        await host.StopAsync();
    }
}
