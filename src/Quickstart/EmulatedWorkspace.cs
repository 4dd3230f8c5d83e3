using System.Text.Json.Nodes;
using Intercom;

namespace Quickstart;

/// <summary>The emulator, with what the API itself cannot create and examples are about: colleagues, a team, a segment, a visitor.</summary>
internal sealed class EmulatedWorkspace : IAsyncDisposable
{
    private const string Token = "quickstart";

    private readonly IntercomEmulator _emulator;

    private EmulatedWorkspace(IntercomEmulator emulator)
    {
        _emulator = emulator;
        emulator.AddAdmin(new JsonObject { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.com" });
        emulator.AddAdmin(new JsonObject { ["id"] = "31", ["name"] = "Ben", ["email"] = "ben@example.com" });
        emulator.AddTeam(new JsonObject { ["name"] = "Support", ["admin_ids"] = new JsonArray("25", "31") });
        string segmentId = emulator.AddSegment(new JsonObject { ["name"] = "Active" });
        emulator.AddUser(new JsonObject
        {
            ["user_id"] = "ada",
            ["name"] = "Ada",
            ["segments"] = new JsonArray(new JsonObject { ["type"] = "segment", ["id"] = segmentId }),
        });
        emulator.AddVisitor(new JsonObject { ["user_id"] = VisitorId });
    }

    public static string VisitorId => "8a88a590-e1c3-41e2-a502-e0649dbf721c";

    public IntercomOptions ClientOptions => new() { AccessToken = Token, BaseAddress = _emulator.BaseAddress };

    /// <summary>Starts it. All examples together send more than the API takes in ten seconds, and waiting teaches nothing.</summary>
    public static async Task<EmulatedWorkspace> StartAsync() =>
        new(await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 10_000, Credentials = [Token] }));

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
