using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Intercom.Testing.Tests.Webhooks;
using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests;

/// <summary>An emulator of a test's own, with a clock that stands still, and plain HTTP to talk to it.</summary>
public abstract class EmulatorTest : IAsyncLifetime
{
    protected const long Start = 1_500_000_000;

    private protected WatchedTime Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(Start));

    /// <summary>Takes whatever is delivered, wherever it goes: no test sends anything over the network unasked.</summary>
    protected Receiver Receiver { get; } = new();

    protected IntercomEmulator Emulator { get; private set; } = null!;

    protected HttpClient Http { get; private set; } = null!;

    protected virtual IntercomEmulatorOptions Options => new() { TimeProvider = Clock, Webhooks = { Handler = Receiver } };

    public async Task InitializeAsync()
    {
        Emulator = await IntercomEmulator.StartAsync(Options);
        Http = new HttpClient { BaseAddress = Emulator.BaseAddress };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }

    protected async Task<Answer> SendAsync(HttpMethod method, string path, string? body = null, string? version = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (version is not null)
            request.Headers.TryAddWithoutValidation("Intercom-Version", version);

        using HttpResponseMessage response = await Http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    protected Task<Answer> GetAsync(string path, string? version = null) => SendAsync(HttpMethod.Get, path, version: version);

    protected Task<Answer> PostUserAsync(string body) => SendAsync(HttpMethod.Post, "/users", body);

    protected Task<Answer> PostAsync(string path, string body) => SendAsync(HttpMethod.Post, path, body);

    protected Task<Answer> PutAsync(string path, string body) => SendAsync(HttpMethod.Put, path, body);

    protected Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    /// <summary>Posts a user that must be accepted.</summary>
    protected async Task<JsonObject> SaveUserAsync(string body)
    {
        Answer answer = await PostUserAsync(body);
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    /// <summary>Posts what must be accepted.</summary>
    protected async Task<JsonObject> SaveAsync(string path, string body)
    {
        Answer answer = await PostAsync(path, body);
        Assert.Equal(200, answer.Status);
        return answer.Json;
    }

    /// <summary>Posts an event that must be accepted.</summary>
    protected async Task RecordEventAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Http.PostAsync(new Uri("/events", UriKind.Relative), content);
        Assert.Equal(202, (int)response.StatusCode);
    }

    /// <summary>Waits for the webhooks; where one never comes, the test fails rather than hangs.</summary>
    protected Task DeliveredAsync() => Emulator.WebhooksDeliveredAsync().WaitAsync(TimeSpan.FromMinutes(1));

    protected void AddUsers(int count)
    {
        for (int i = 0; i < count; i++)
            Emulator.AddUser(new JsonObject { ["user_id"] = $"u-{i}" });
    }
}
