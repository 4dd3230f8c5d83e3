using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Tests.Clocks;
using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>An emulator whose users make four pages of a scroll, and a folder to export them to.</summary>
public abstract class ExportTest : IAsyncLifetime
{
    private protected const int Pages = 4;
    private protected const int Users = 350;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("intercom-export-");

    protected ExportTest()
    {
        Intercom = new IntercomEmulator(new IntercomEmulatorOptions { TimeProvider = Clock, RateLimit = int.MaxValue });
        AddUsers(Intercom);
        Settings = new ExportSettings(Path.Combine(_folder.FullName, "users.ndjson"));
        Files = new ExportFiles(Settings.Path);
    }

    private protected WatchedTime Clock { get; } = new();

    protected IntercomEmulator Intercom { get; }

    private protected ExportSettings Settings { get; set; }

    private protected ExportFiles Files { get; }

    private protected string[] FilesThere => [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    private protected IEnumerable<EmulatedRequest> Scrolls => Intercom.Requests.All.Where(request => request.Path == "/users/scroll");

    private protected static IEnumerable<string> AllUserIds => Enumerable.Range(1, Users).Select(UserId).Order(StringComparer.Ordinal);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Intercom.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private protected static string[] Lines(string path) => File.ReadAllLines(path);

    private protected static string UserId(int number) => string.Create(CultureInfo.InvariantCulture, $"u-{number}");

    private protected static void AddUsers(IntercomEmulator intercom)
    {
        for (int number = 1; number <= Users; number++)
            intercom.AddUser(new JsonObject { ["user_id"] = UserId(number), ["name"] = "Zoë" });
    }

    private protected async Task<ExportOutcome> ExportAsync(NotedProgress? progress = null, TimeSpan grace = default, TimeProvider? clock = null, string source = "here", CancellationToken asked = default)
    {
        using IntercomClient client = Intercom.CreateClient(options => options.MaxRetries = 0);
        using var stop = new GracefulStop(grace, asked);
        return await new UserExport(client, source, Settings, progress ?? new NotedProgress(), clock ?? new LeapingTime(Clock)).RunAsync(stop);
    }

    /// <summary>Exports so many pages and is asked to stop.</summary>
    private protected async Task StopAfterAsync(int page)
    {
        using var asked = new CancellationTokenSource();
        ExportOutcome outcome = await ExportAsync(new NotedProgress(number => CancelAt(page, number, asked)), asked: asked.Token);
        Assert.False(outcome.IsComplete);
    }

    /// <summary>Exports so many pages and crashes.</summary>
    private protected Task CrashAfterAsync(int page) => Assert.ThrowsAsync<CrashException>(
        () => ExportAsync(new NotedProgress(number => _ = number == page ? throw new CrashException() : number)));

    private protected async Task AssertGoesOnToTheEndAsync(NotedProgress? progress = null)
    {
        ExportOutcome outcome = await ExportAsync(progress);
        Assert.Equal(new ExportOutcome(Users, IsComplete: true), outcome);
        Assert.Equal(AllUserIds, Exported());
        Assert.Equal(["users.ndjson"], FilesThere);
    }

    /// <summary>The users in the file, each line of which is read.</summary>
    private protected string[] Exported() =>
        [.. File.ReadAllLines(Files.Target).Select(line => (string)JsonNode.Parse(line)!["user_id"]!).Order(StringComparer.Ordinal)];

    private static void CancelAt(int page, int number, CancellationTokenSource asked)
    {
        if (number == page)
            asked.Cancel();
    }
}
