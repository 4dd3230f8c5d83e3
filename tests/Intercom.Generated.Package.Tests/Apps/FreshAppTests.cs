namespace Intercom.Package.Tests.Apps;

/// <summary>The packages, restored from their files into an app that has nothing else.</summary>
public sealed class FreshAppTests : IDisposable
{
    private readonly AppFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_builds_without_a_warning_on_all_frameworks_and_runs()
    {
        FreshApp.WriteTo(_folder);
        await _folder.DotnetAsync("build", "-warnaserror");
        Assert.All(["intercom.generated", "intercom.generated.aspnetcore", "intercom.generated.redis", "intercom.generated.testing"], id => Assert.True(Directory.Exists(AppFolder.RestoredAt(id)), id));

        string[] expected = ["bob@example.com has karma 2", "nobody else", "told of bob@example.com", "health: Healthy"];
        foreach (string framework in new[] { "net8.0", "net10.0" })
            Assert.Equal(expected, (await _folder.DotnetAsync(Path.Combine("bin", "Debug", framework, "App.dll"))).Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("ConfigurationSchema.json", await _folder.DotnetAsync("msbuild", "-getItem:JsonSchemaSegment", "-p:TargetFramework=net10.0"), StringComparison.Ordinal);
    }

    [NativeFact]
    public async Task Every_example_runs_compiled_ahead_of_time()
    {
        QuickstartApp.WriteTo(_folder);
        await _folder.DotnetAsync("publish", "--use-current-runtime", "--output", "published", "-p:PublishAot=true", "-p:StripSymbols=true");

        Assert.Empty(Directory.EnumerateFiles(_folder.At("published"), "*.dll"));
        Assert.EndsWith(" examples, 0 failed.", (await _folder.RunAsync(_folder.At("published", "Quickstart"))).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_runs_trimmed()
    {
        QuickstartApp.WriteTo(_folder);
        await _folder.DotnetAsync("publish", "--use-current-runtime", "--output", "published", "-p:PublishTrimmed=true", "-p:TrimMode=full", "--self-contained");

        Assert.EndsWith(" examples, 0 failed.", (await _folder.RunAsync(_folder.At("published", "Quickstart"))).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_emulator_installs_as_a_tool()
    {
        await _folder.DotnetAsync("tool", "install", "Intercom.Generated.Emulator", "--tool-path", "tools", "--version", BuildFacts.Version);
        Assert.Contains("--rate-limit", await _folder.RunAsync(_folder.At("tools", "intercom-emulator"), "--help"), StringComparison.Ordinal);
    }
}
