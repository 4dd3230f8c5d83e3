using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Intercom.Usage.Tests;

public sealed class ConfigureUsage : UsageTest
{
    [Fact]
    public void Clients_are_made_of_credentials()
    {
        IntercomClient.Default = new IntercomClient("my_app_id", "my-super-crazy-api-key");
        IntercomClient.Default.Dispose();
        IntercomClient.Default = new IntercomClient("access-token");
        IntercomClient.Default.Dispose();
    }

    [Fact]
    public void A_client_is_made_of_options()
    {
        var client = new IntercomClient(new IntercomOptions { AccessToken = "t", ApiVersion = "1.4", BaseAddress = new Uri("http://localhost:5000") });
        Assert.Null(client.RateLimit);
        client.Dispose();
    }

    [Fact]
    public async Task A_client_sends_by_a_handler()
    {
        var options = new IntercomOptions { AccessToken = "t" };
        using var intercom = new IntercomEmulator();
        HttpMessageHandler httpMessageHandler = intercom.CreateHandler();
        var client = new IntercomClient(options, httpMessageHandler);
        Assert.Equal(0, await client.Users.CountAsync());
        client.Dispose();
        using var other = new IntercomClient(options, httpMessageHandler);
        Assert.Equal(0, await other.Users.CountAsync());
        RateLimitDetails? rateLimit = other.RateLimit;
        Assert.Equal(83, rateLimit!.Limit);
    }

    [Fact]
    public async Task An_app_with_services_has_a_client()
    {
        var services = new ServiceCollection();
        services.AddIntercom(o => o.AccessToken = "t");
        services.AddIntercom(o => o.BaseAddress = Emulator.BaseAddress);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(0, await provider.GetRequiredService<IntercomClient>().Users.CountAsync());
    }

    [Fact]
    public async Task An_app_with_services_has_a_client_of_its_configuration()
    {
        var services = new ServiceCollection();
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Intercom:AccessToken", "t"), new("Intercom:BaseAddress", Emulator.BaseAddress.ToString())]).Build();
        services.AddIntercom(configuration.GetSection("Intercom"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(0, await provider.GetRequiredService<IntercomClient>().Users.CountAsync());
    }

    [Fact]
    public async Task An_app_with_services_has_a_client_for_each_workspace()
    {
        var services = new ServiceCollection();
        services.AddIntercom("eu", o => (o.AccessToken, o.BaseAddress) = ("t", Emulator.BaseAddress));
        services.AddIntercom("us", o => o.AppId = "a key is missing");
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(0, await provider.GetRequiredKeyedService<IntercomClient>("eu").Users.CountAsync());
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<IntercomClient>("us"));
    }

    [Fact]
    public async Task Credentials_are_checked_and_a_default_is_asked_for()
    {
        Assert.Throws<ArgumentException>(() => new IntercomClient(new IntercomOptions()));
        Assert.Throws<ArgumentException>(() => new IntercomClient(new IntercomOptions { AccessToken = "t", AppId = "a", AppApiKey = "k" }));
        IntercomClient.Default = null;
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => User.FindAsync(id: "1"));
        Assert.Contains("IntercomClient.Default", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_verbs_stand_on_the_client()
    {
        IntercomClient client = Client;
        User user = await client.Users.CreateAsync(new User { Email = "bob@example.com" });
        Assert.Equal(user.Id, (await client.Users.FindAsync(email: "bob@example.com")).Id);
        await client.Users.SaveAsync(user);
        Assert.Empty(await ListAsync(client.Companies.All()));
        Assert.Empty(await client.Counts.UserCountsForEachTagAsync());
        ResourceClient[] all =
        [
            client.Users, client.Contacts, client.Visitors, client.Companies, client.Tags, client.Segments, client.Notes, client.Events,
            client.Conversations, client.Messages, client.Counts, client.Subscriptions, client.Admins, client.Teams, client.Jobs,
        ];
        Assert.All(all, resource => Assert.False(resource.GetType().IsSealed));
    }
}
