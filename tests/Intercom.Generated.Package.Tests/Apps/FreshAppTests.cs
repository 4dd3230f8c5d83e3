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
        AssertRestored("Intercom.Generated", "Intercom.Generated.AspNetCore", "Intercom.Generated.Redis", "Intercom.Generated.Testing");

        string[] expected = ["bob@example.com has karma 2", "nobody else", "told of bob@example.com", "health: Healthy"];
        foreach (string framework in new[] { "net8.0", "net10.0" })
            Assert.Equal(expected, (await _folder.DotnetAsync(Path.Combine("bin", "Debug", framework, "App.dll"))).Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("ConfigurationSchema.json", await _folder.DotnetAsync("msbuild", "-getItem:JsonSchemaSegment", "-p:TargetFramework=net10.0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_with_the_client_alone_builds_without_a_warning_also_for_the_dotnet_Framework()
    {
        PlainApp.WriteTo(_folder);
        await _folder.DotnetAsync("build", "-warnaserror");
        AssertRestored("Intercom.Generated");

        Assert.Equal("ping: Are you there?", (await _folder.DotnetAsync(Path.Combine("bin", "Debug", "net10.0", "Plain.dll"))).Trim());
    }

    [NativeFact]
    public async Task Every_example_runs_compiled_ahead_of_time()
    {
        QuickstartApp.WriteTo(_folder);
        await _folder.DotnetAsync("publish", "--use-current-runtime", "--output", "published", "-p:PublishAot=true", "-p:StripSymbols=true");

        Assert.Empty(Directory.EnumerateFiles(_folder.At("published"), "*.dll"));
        await AssertExamplesRunAsync();
    }

    [Fact]
    public async Task Every_example_runs_trimmed()
    {
        QuickstartApp.WriteTo(_folder);
        await _folder.DotnetAsync("publish", "--use-current-runtime", "--output", "published", "-p:PublishTrimmed=true", "-p:TrimMode=full", "--self-contained");

        await AssertExamplesRunAsync();
    }

    [Fact]
    public async Task The_emulator_installs_as_a_tool()
    {
        await _folder.DotnetAsync("tool", "install", "Intercom.Generated.Emulator", "--tool-path", "tools", "--version", BuildFacts.Version);
        Assert.Contains("--rate-limit", await _folder.RunAsync(_folder.At("tools", "intercom-emulator"), "--help"), StringComparison.Ordinal);
    }

    private async Task AssertExamplesRunAsync()
    {
        AssertRestored("Intercom.Generated", "Intercom.Generated.AspNetCore", "Intercom.Generated.Testing");
        Assert.Matches(@"\n[1-9]\d+ examples, 0 failed\.\s*$", await _folder.RunAsync(_folder.At("published", "Quickstart")));
    }

    /// <summary>From where this build packed them: the machine's own packages go first, and may have some of the same version.</summary>
    private static void AssertRestored(params string[] ids) =>
        Assert.All(ids, static id => Assert.True(Directory.Exists(AppFolder.RestoredAt(id)), $"{id} {BuildFacts.Version} is among the packages of this machine, in {BuildFacts.Packages}: remove it there."));
}
