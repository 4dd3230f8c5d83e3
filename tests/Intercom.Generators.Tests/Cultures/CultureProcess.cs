using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Intercom.Generators.Tests.Cultures;

/// <summary>This assembly as a process of its own that knows cultures, which takes ICU.</summary>
internal static class CultureProcess
{
    private static readonly string s_assembly = typeof(CultureProcess).Assembly.Location;

    /// <summary>Whether there is an ICU: such a process would not even begin without one.</summary>
    public static bool KnowsCultures { get; } = Run([]).ExitCode == 0;

    /// <summary>What is generated and reported under a culture, after the word that tells it from others.</summary>
    public static IReadOnlyList<string> Render(string culture)
    {
        (int exitCode, string output, string errors) = Run([culture]);
        Assert.True(exitCode == 0, errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static (int ExitCode, string Output, string Errors) Run(string[] arguments)
    {
        string configuration = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.runtimeconfig.json");
        File.WriteAllText(configuration, WithCultures(File.ReadAllText(Path.ChangeExtension(s_assembly, ".runtimeconfig.json"))));
        try
        {
            return Run(configuration, arguments);
        }
        finally
        {
            File.Delete(configuration);
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string configuration, string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", "--runtimeconfig", configuration, "--depsfile", Path.ChangeExtension(s_assembly, ".deps.json"), s_assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    private static string WithCultures(string configuration)
    {
        JsonNode root = JsonNode.Parse(configuration)!;
        root["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = false;
        return root.ToJsonString();
    }
}
