using System.Text;
using Intercom.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Hosting;

public class AddIntercomTests
{
    private readonly CannedHandler _http = new();
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task A_client_set_up_in_code_is_one_for_the_whole_app()
    {
        _services.AddIntercom(options => options.AccessToken = "t").AnsweredBy(_http);
        await using ServiceProvider provider = _services.BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = provider.CreateScope();

        var client = provider.GetRequiredService<IntercomClient>();

        Assert.Same(client, scope.ServiceProvider.GetRequiredService<IntercomClient>());
        SentRequest request = await Workspace.SentByAsync(client, _http);
        Assert.Equal("https://api.intercom.io/users/1", request.Address.AbsoluteUri);
        Assert.Equal("Bearer t", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task Clients_of_one_token_wait_for_one_another()
    {
        var clock = new FakeTimeProvider();
        foreach (string name in new[] { "one", "other" })
            _services.AddIntercom(name, options => (options.AccessToken, options.MaxRetries, options.TimeProvider) = ("t", 0, clock)).AnsweredBy(_http);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        _http.Answer("", 429, static response => response.Headers.Add("Retry-After", "5")).Answer(Workspace.User);
        await Assert.ThrowsAsync<RateLimitExceededException>(() => provider.GetRequiredKeyedService<IntercomClient>("one").Users.FindAsync(id: "1"));

        Task<User> waiting = provider.GetRequiredKeyedService<IntercomClient>("other").Users.FindAsync(id: "1");
        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.Single(_http.Requests);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await waiting;
    }

    [Fact]
    public async Task A_client_is_set_up_by_a_section_of_the_configuration()
    {
        _services.AddIntercom(Workspace.Section("Intercom", ("AppId", "a"), ("AppApiKey", "k"), ("BaseAddress", "http://localhost:5000/x"), ("ApiVersion", "1.1"))).AnsweredBy(_http);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        SentRequest request = await Workspace.SentByAsync(provider.GetRequiredService<IntercomClient>(), _http);

        Assert.Equal("http://localhost:5000/x/users/1", request.Address.AbsoluteUri);
        Assert.Equal($"Basic {Convert.ToBase64String(Encoding.ASCII.GetBytes("a:k"))}", request.Headers["Authorization"]);
        Assert.Equal("1.1", request.Headers["Intercom-Version"]);
    }

    [Fact]
    public async Task Several_workspaces_have_a_client_each()
    {
        var ofSection = new CannedHandler();
        _services.AddIntercom("eu", options => options.AccessToken = "of-eu").AnsweredBy(_http);
        _services.AddIntercom("us", Workspace.Section("Intercom:Us", ("AccessToken", "of-us"))).AnsweredBy(ofSection);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        var eu = provider.GetRequiredKeyedService<IntercomClient>("eu");
        var us = provider.GetRequiredKeyedService<IntercomClient>("us");

        Assert.Same(eu, provider.GetRequiredKeyedService<IntercomClient>("eu"));
        Assert.Equal("Bearer of-eu", (await Workspace.SentByAsync(eu, _http)).Headers["Authorization"]);
        Assert.Equal("Bearer of-us", (await Workspace.SentByAsync(us, ofSection)).Headers["Authorization"]);
        Assert.Null(provider.GetService<IntercomClient>());
    }

    [Fact]
    public async Task A_client_without_a_name_stands_beside_those_with_one()
    {
        var ofNamed = new CannedHandler();
        _services.AddIntercom("eu", options => options.AccessToken = "of-eu").AnsweredBy(ofNamed);
        _services.AddIntercom(options => options.AccessToken = "t").AnsweredBy(_http);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        Assert.Equal("Bearer t", (await Workspace.SentByAsync(provider.GetRequiredService<IntercomClient>(), _http)).Headers["Authorization"]);
        Assert.Equal("Bearer of-eu", (await Workspace.SentByAsync(provider.GetRequiredKeyedService<IntercomClient>("eu"), ofNamed)).Headers["Authorization"]);
    }

    [Fact]
    public async Task Added_twice_it_is_one_client_with_what_both_calls_set()
    {
        var seen = new List<string>();
        _services.AddIntercom(Workspace.Section("Intercom", ("AccessToken", "of-the-section"), ("ApiVersion", "1.1")))
            .AnsweredBy(_http)
            .AddHttpMessageHandler(() => new NotingHandler("first", seen));
        _services.AddIntercom(options => options.AccessToken = "t").AddHttpMessageHandler(() => new NotingHandler("second", seen));
        await using ServiceProvider provider = _services.BuildServiceProvider();

        SentRequest request = await Workspace.SentByAsync(Assert.Single(provider.GetServices<IntercomClient>()), _http);

        Assert.Equal("Bearer t", request.Headers["Authorization"]);
        Assert.Equal("1.1", request.Headers["Intercom-Version"]);
        Assert.Equal(["first", "second"], seen);
    }

    [Fact]
    public async Task Added_twice_by_a_name_it_is_one_client_too()
    {
        _services.AddIntercom("eu", options => options.AccessToken = "t").AnsweredBy(_http);
        _services.AddIntercom("eu", options => options.ApiVersion = null);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        SentRequest request = await Workspace.SentByAsync(Assert.Single(provider.GetKeyedServices<IntercomClient>("eu")), _http);

        Assert.Equal("Bearer t", request.Headers["Authorization"]);
        Assert.DoesNotContain("Intercom-Version", request.Headers.Keys);
    }

    [Fact]
    public async Task The_options_of_a_client_can_be_set_as_any_others()
    {
        _services.AddIntercom("eu", options => options.ApiVersion = "1.1").AnsweredBy(_http);
        _services.AddSingleton("from-a-service");
        _services.AddOptions<IntercomOptions>("eu").Configure<string>((options, token) => options.AccessToken = token);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        SentRequest request = await Workspace.SentByAsync(provider.GetRequiredKeyedService<IntercomClient>("eu"), _http);

        Assert.Equal("Bearer from-a-service", request.Headers["Authorization"]);
        Assert.Equal("1.1", request.Headers["Intercom-Version"]);
        Assert.Equal("1.1", provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>().Get("eu").ApiVersion);
    }

    [Fact]
    public async Task The_client_ends_with_the_container()
    {
        _services.AddIntercom(options => options.AccessToken = "t").AnsweredBy(_http);
        _services.AddIntercom("eu", options => options.AccessToken = "t").AnsweredBy(_http);
        ServiceProvider provider = _services.BuildServiceProvider();
        IntercomClient[] clients = [provider.GetRequiredService<IntercomClient>(), provider.GetRequiredKeyedService<IntercomClient>("eu")];

        await provider.DisposeAsync();

        await Assert.AllAsync(clients, client => Assert.ThrowsAsync<ObjectDisposedException>(() => client.Users.FindAsync(id: "1")));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public void Arguments_that_are_missing_are_refused_at_once()
    {
        IConfigurationSection section = Workspace.Section("Intercom");
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddIntercom(_ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => _services.AddIntercom((Action<IntercomOptions>)null!));
        Assert.Throws<ArgumentNullException>("section", () => _services.AddIntercom((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("name", () => _services.AddIntercom(null!, _ => { }));
        Assert.Throws<ArgumentException>("name", () => _services.AddIntercom("", _ => { }));
        Assert.Throws<ArgumentException>("name", () => _services.AddIntercom(" ", section));
        Assert.Empty(_services);
    }
}
