using System.Net.Http.Headers;
using System.Text;
using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests.Wire;

/// <summary>
/// The contract of the wire, told by plain requests. These tests know nothing of how the emulator or the client is made; a test's name begins with the section
/// of the contract it comes from. Only what no request can make is put in from code.
/// </summary>
public abstract class WireTest : IAsyncLifetime
{
    /// <summary>When the clock, which moves only when a test moves it, begins: in unix seconds.</summary>
    protected const long Start = 1_500_000_000;

    private protected WatchedTime Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(Start));

    protected WireReceiver Receiver { get; } = new();

    protected IntercomEmulator Intercom { get; private set; } = null!;

    protected HttpClient Http { get; private set; } = null!;

    protected virtual int RateLimit => 1_000_000;

    public virtual Task InitializeAsync()
    {
        Intercom = new IntercomEmulator(new() { TimeProvider = Clock, RateLimit = RateLimit, Webhooks = { Handler = Receiver } });
        Http = new HttpClient(Intercom.CreateHandler()) { BaseAddress = Intercom.BaseAddress };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Intercom.DisposeAsync();
        Receiver.Dispose();
    }

    /// <param name="request">Method and path: <c>GET /users?page=2</c>.</param>
    /// <param name="body">JSON; null for none.</param>
    /// <param name="version">The <c>Intercom-Version</c>; null for none.</param>
    protected async Task<WireAnswer> CallAsync(string request, string? body = null, string? version = null)
    {
        string[] line = request.Split(' ', 2);
        using var message = new HttpRequestMessage(new HttpMethod(line[0]), new Uri(line[1], UriKind.RelativeOrAbsolute));
        if (body is not null)
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (version is not null)
            message.Headers.TryAddWithoutValidation("Intercom-Version", version);

        using HttpResponseMessage response = await Http.SendAsync(message);
        return await WireAnswer.ReadAsync(response);
    }

    /// <summary>A call that must succeed with an object of this type.</summary>
    protected async Task<WireAnswer> GetAsync(string type, string path, string? version = null) =>
        (await CallAsync($"GET {path}", version: version)).Is(type);

    /// <summary>A call that must succeed with an object of this type.</summary>
    protected async Task<WireAnswer> PostAsync(string type, string path, string body, string? version = null) =>
        (await CallAsync($"POST {path}", body, version)).Is(type);

    /// <summary>Makes a user and tells Intercom's id of it.</summary>
    protected async Task<string> UserAsync(string body) => (await PostAsync("user", "/users", body)).Read("id")!;

    /// <summary>Makes a lead and tells Intercom's id of it.</summary>
    protected async Task<string> LeadAsync(string body) => (await PostAsync("contact", "/contacts", body)).Read("id")!;

    /// <summary>Makes users with the <c>user_id</c>s u-1, u-2, …, a second apart.</summary>
    protected async Task UsersAsync(int count)
    {
        for (int i = 1; i <= count; i++)
        {
            await UserAsync($$"""{"user_id":"u-{{i}}"}""");
            Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Several values of an answer, to be compared at once.</summary>
    protected static IReadOnlyList<string?> Texts(params IReadOnlyList<string?> values) => values;
}
