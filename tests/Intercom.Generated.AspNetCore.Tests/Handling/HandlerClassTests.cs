using Intercom.AspNetCore.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.AspNetCore.Tests.Handling;

/// <summary>Handlers that are classes of the app, made of its services.</summary>
public sealed class HandlerClassTests
{
    private readonly Journal _journal = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_class_handles_whether_the_services_have_it_or_not(bool isRegistered)
    {
        await using WebhookApp app = await AppAsync(hooks => hooks.On<User, WelcomeMail>("user.created").OnAny<AuditTrail>(), services =>
        {
            if (isRegistered)
                services.AddScoped<WelcomeMail>().AddScoped<AuditTrail>();
        });
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(["mail ada@example.net", "audit user.created"], _journal.Lines.Where(line => !line.StartsWith("disposed", StringComparison.Ordinal)));
        Assert.Equal(["disposed mail", "disposed scoped"], _journal.Lines.Where(line => line.StartsWith("disposed", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Each_notification_has_a_scope_of_its_own_for_all_its_handlers()
    {
        await using WebhookApp app = await AppAsync(static hooks => hooks.On<User, WelcomeMail>("user.created").OnAny<AuditTrail>());
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Equal(200, await app.SendAsync(Delivery.UserCreated("2")));
        Assert.Equal(4, _journal.Scopes.Count);
        Assert.Equal((_journal.Scopes[0], _journal.Scopes[2]), (_journal.Scopes[1], _journal.Scopes[3]));
        Assert.NotEqual(_journal.Scopes[0], _journal.Scopes[2]);
    }

    [Fact]
    public async Task A_class_that_fails_is_disposed_and_answered_500()
    {
        _journal.IsToFail = true;
        await using WebhookApp app = await AppAsync(static hooks => hooks.On<User, WelcomeMail>("user.created"));
        Assert.Equal(500, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.Contains("disposed mail", _journal.Lines);
    }

    [Fact]
    public async Task A_class_that_cannot_be_made_is_500_and_logged()
    {
        await using WebhookApp app = await WebhookApp.StartAsync(static hooks => hooks.OnAny<AuditTrail>());
        Assert.Equal(500, await app.SendAsync(Delivery.UserCreated("1")));
        Assert.IsType<InvalidOperationException>(Assert.Single(app.Log.Of(209)).Exception);
    }

    [Fact]
    public async Task The_app_s_client_loads_what_a_notification_is_about()
    {
        using var intercom = new IntercomEmulator();
        string id = intercom.AddUser(new System.Text.Json.Nodes.JsonObject { ["email"] = "ada@example.net", ["name"] = "Ada" });
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "t" }, intercom.CreateHandler());
        string? name = null;
        await using WebhookApp app = await WebhookApp.StartAsync(
            hooks => hooks.On<User>("user.created", async (notification, user, cancellationToken) =>
            {
                await notification.LoadAsync(cancellationToken);
                name = user.Name;
                user.Name = "Ada L.";
                await user.SaveAsync(cancellationToken);
            }),
            services: services => services.AddSingleton(client));
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.created", "1", $$"""{"type":"user","id":"{{id}}"}""")));
        Assert.Equal(("Ada", "Ada L."), (name, (await client.Users.FindAsync(id: id)).Name));
    }

    [Fact]
    public async Task A_client_of_the_options_comes_before_that_of_the_app()
    {
        using var intercom = new IntercomEmulator();
        string id = intercom.AddUser(new System.Text.Json.Nodes.JsonObject { ["name"] = "Ada" });
        using var own = new IntercomClient(new IntercomOptions { AccessToken = "t" }, intercom.CreateHandler());
        using var other = new IntercomEmulator();
        using var registered = new IntercomClient(new IntercomOptions { AccessToken = "t" }, other.CreateHandler());
        await using WebhookApp app = await WebhookApp.StartAsync(
            static hooks => hooks.OnAny((notification, cancellationToken) => notification.LoadAsync(cancellationToken)),
            options => options.Client = own,
            services => services.AddSingleton(registered));
        Assert.Equal(200, await app.SendAsync(Delivery.Of("user.created", "1", $$"""{"type":"user","id":"{{id}}"}""")));
    }

    private Task<WebhookApp> AppAsync(Action<IntercomWebhookBuilder> handlers, Action<IServiceCollection>? services = null) => WebhookApp.StartAsync(handlers, services: container =>
    {
        container.AddSingleton(_journal).AddScoped<Scoped>();
        services?.Invoke(container);
    });

    private sealed class Journal
    {
        public List<string> Lines { get; } = [];

        public List<Scoped> Scopes { get; } = [];

        public bool IsToFail { get; set; }
    }

    private sealed class Scoped(Journal journal) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            journal.Lines.Add("disposed scoped");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class WelcomeMail(Journal journal, Scoped scoped) : INotificationHandler<User>, IDisposable
    {
        public Task HandleAsync(Notification notification, User model, CancellationToken cancellationToken)
        {
            journal.Lines.Add($"mail {model.Email}");
            journal.Scopes.Add(scoped);
            return journal.IsToFail ? Task.FromException(new InvalidOperationException("no")) : Task.CompletedTask;
        }

        public void Dispose() => journal.Lines.Add("disposed mail");
    }

    private sealed class AuditTrail(Journal journal, Scoped scoped) : INotificationHandler
    {
        public Task HandleAsync(Notification notification, CancellationToken cancellationToken)
        {
            journal.Lines.Add($"audit {notification.Topic}");
            journal.Scopes.Add(scoped);
            return Task.CompletedTask;
        }
    }
}
