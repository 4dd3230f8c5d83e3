using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests.Page;

/// <summary>A browser of a test's own, without a window, spoken to over its debugging port.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Ready = "DevTools listening on ";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private static readonly string? s_program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("chromium-");
    private readonly ClientWebSocket _tab = new();
    private readonly Process _process;
    private int _sent;

    private Chromium()
    {
        var start = new ProcessStartInfo(s_program!) { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--no-proxy-server", "--window-size=900,700", "--remote-debugging-port=0", $"--user-data-dir={_profile.FullName}", "about:blank",
        ];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
    }

    public static bool IsInstalled => s_program is not null;

    /// <summary>Starts a browser and has it load a page.</summary>
    public static async Task<Chromium> OpenAsync(Uri page)
    {
        var browser = new Chromium();
        try
        {
            await browser._tab.ConnectAsync(await browser.TabAsync().WaitAsync(s_patience), CancellationToken.None).WaitAsync(s_patience);
            await browser.SendAsync("Page.enable", []);
            await browser.SendAsync("Page.navigate", new() { ["url"] = page.ToString() });
            await browser.ReceiveAsync(static message => (string?)message["method"] == "Page.loadEventFired");
            return browser;
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }
    }

    /// <summary>What a script in the page comes to; a promise is awaited.</summary>
    public async Task<T> RunAsync<T>(string script)
    {
        JsonObject result = await SendAsync("Runtime.evaluate", new() { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true });
        Assert.True(result["exceptionDetails"] is null, result.ToJsonString());
        return result["result"]!["value"]!.GetValue<T>();
    }

    /// <summary>Ends when a script says true, which it is asked after each change of the page.</summary>
    public Task<bool> UntilAsync(string condition) => RunAsync<bool>(
        $$"""
        new Promise(met => {
          const look = () => ({{condition}}) && met(true);
          new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
          look();
        })
        """);

    public async ValueTask DisposeAsync()
    {
        _tab.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await RealTime.UntilAsync(IsForgotten);
    }

    /// <summary>Its helpers may still write to the profile for a moment.</summary>
    private bool IsForgotten()
    {
        try
        {
            Directory.Delete(_profile.FullName, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return !Directory.Exists(_profile.FullName);
        }
    }

    private async Task<Uri> TabAsync()
    {
        string said = "";
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            said += line + "\n";
            if (!line.StartsWith(Ready, StringComparison.Ordinal))
                continue;

            // A pipe that nobody empties would stop it.
            _ = _process.StandardError.ReadToEndAsync();
            _ = _process.StandardOutput.ReadToEndAsync();
            using var http = new HttpClient();
            var list = new Uri($"http://{new Uri(line[Ready.Length..]).Authority}/json/list");
            JsonNode? page = null;
            await RealTime.UntilAsync(async () =>
                (page = JsonNode.Parse(await http.GetStringAsync(list))!.AsArray().FirstOrDefault(static tab => (string?)tab!["type"] == "page")) is not null);
            return new Uri((string)page!["webSocketDebuggerUrl"]!);
        }

        throw new InvalidOperationException($"chromium did not start: {said}");
    }

    private async Task<JsonObject> SendAsync(string method, JsonObject parameters)
    {
        int id = ++_sent;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _tab.SendAsync(Encoding.UTF8.GetBytes(command.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        JsonObject answer = await ReceiveAsync(message => (int?)message["id"] == id);
        return answer["result"] as JsonObject ?? throw new InvalidOperationException($"{method}: {answer.ToJsonString()}");
    }

    private async Task<JsonObject> ReceiveAsync(Func<JsonObject, bool> isIt)
    {
        using var late = new CancellationTokenSource(s_patience);
        var buffer = new byte[16_384];
        while (true)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult received;
            do
            {
                received = await _tab.ReceiveAsync(buffer.AsMemory(), late.Token);
                await message.WriteAsync(buffer.AsMemory(0, received.Count), late.Token);
            }
            while (!received.EndOfMessage);

            if (JsonSerializer.Deserialize<JsonObject>(message.ToArray()) is { } json && isIt(json))
                return json;
        }
    }
}
