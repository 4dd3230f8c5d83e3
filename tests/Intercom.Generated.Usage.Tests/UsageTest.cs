using System.Text.Json.Nodes;

namespace Intercom.Usage.Tests;

/// <summary>A section of the public contract: its lines as they stand there, over real HTTP against an emulator of the test's own.</summary>
public abstract class UsageTest : IAsyncLifetime
{
    protected IntercomEmulator Emulator { get; private set; } = null!;

    protected IntercomClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Emulator = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 10_000 });
        Client = Emulator.CreateClient();
        IntercomClient.Default = Client;
    }

    public async Task DisposeAsync()
    {
        IntercomClient.Default = null;
        Client.Dispose();
        await Emulator.DisposeAsync();
    }

    protected static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();

    protected static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (T item in items)
            list.Add(item);

        return list;
    }
}
