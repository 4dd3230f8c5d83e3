using System.Diagnostics;
using System.Text;

namespace Intercom.Package.Tests.Apps;

/// <summary>A folder for an app, outside the repository: nothing of the repository reaches it but the packages.</summary>
internal sealed class AppFolder : IDisposable
{
    // Far more than a build takes: one that hangs fails its test.
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(30);

    /// <summary>What these apps restore stays here, so that a compiler that is large comes once; what is packed anew is taken anew.</summary>
    private static readonly string s_restored = Path.Combine(BuildFacts.Repository, "artifacts", "package-tests", "restored");

    private static readonly string[] s_others = ["MSBUILD", "INTERCOM_"];

    static AppFolder() => ForgetPackages();

    public AppFolder()
    {
        File.WriteAllText(At("nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{s_restored}" />
              </config>
              <fallbackPackageFolders>
                <add key="restored" value="{BuildFacts.Packages}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="packed" value="{BuildFacts.Packed}" />
              </packageSources>
            </configuration>
            """);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("intercom-app-").FullName;

    /// <summary>Forgets what was restored of the packages before: they have the same version, and other content.</summary>
    private static void ForgetPackages()
    {
        foreach (string id in PackedPackage.Ids)
        {
            if (Directory.Exists(RestoredAt(id)))
                Directory.Delete(RestoredAt(id), recursive: true);
        }
    }

    /// <summary>Where a package of ours was restored to, if it was.</summary>
    public static string RestoredAt(string id) => Path.Combine(s_restored, id.ToLowerInvariant());

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    /// <returns>What it wrote; a fault, or a warning, fails the test with it.</returns>
    public Task<string> DotnetAsync(params string[] arguments) => RunAsync("dotnet", arguments);

    /// <summary>Runs a program in the folder.</summary>
    /// <returns>What it wrote; a fault, or a warning, fails the test with it.</returns>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(StartInfo(program, arguments))!;
        using var guard = new CancellationTokenSource(s_long);
        var output = new StringBuilder();
        try
        {
            // One after the other would stand still when the second is full.
            string[] written = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(guard.Token), process.StandardError.ReadToEndAsync(guard.Token));
            output.AppendJoin('\n', written);
            await process.WaitForExitAsync(guard.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }

        string text = output.ToString();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{text}");
        Assert.DoesNotMatch("warning [A-Z]+[0-9]+", text);
        return text;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private ProcessStartInfo StartInfo(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What the build that runs the tests says to its own children is not for these, nor is a token that leads the quickstart to Intercom itself.
        foreach (string variable in start.Environment.Keys.Where(static name => name == "CI" || s_others.Any(other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase))).ToArray())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // As the tests themselves: no build is long enough to gain from being watched.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
