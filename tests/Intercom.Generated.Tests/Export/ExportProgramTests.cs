using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Quickstart;
using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>The export as <c>dotnet run --project src/Quickstart -- export</c> runs it.</summary>
public sealed class ExportProgramTests : IDisposable
{
    private const int Users = 350;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("intercom-export-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    private string Target => Path.Combine(_folder.FullName, "users.ndjson");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Without_a_token_the_users_are_made_up()
    {
        Assert.Equal(0, await RunAsync(Target, "--emulated-users", "20"));
        Assert.Equal(20, Ids(Target).Count());
        Assert.EndsWith($"20 users are in {Target}{Environment.NewLine}", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _output.ToString());
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public async Task A_file_in_the_way_is_told_with_errors()
    {
        await File.WriteAllTextAsync(Target, "mine");
        Assert.Equal(ExportExitCode.Refused, await RunAsync(Target, "--emulated-users", "0"));
        Assert.Contains("is there already", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_API_refuses_is_told_with_what_to_do()
    {
        await using IntercomEmulator intercom = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { Credentials = ["another"] });
        var options = new IntercomOptions { AccessToken = "token-of-mine", BaseAddress = intercom.BaseAddress };
        Assert.Equal(ExportExitCode.Failed, await ExportProgram.RunAsync(["export", Target], options, _output, _errors));
        Assert.NotEqual("", _errors.ToString());
        Assert.DoesNotContain("run the same command again", _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("token-of-mine", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("argument missing")]
    [InlineData("--fast", "x", "--fast")]
    [InlineData("is no option", "--hlep")]
    [InlineData("is no file", "folder/")]
    [InlineData("INTERCOM_ACCESS_TOKEN", "x", "--api", "http://127.0.0.1")]
    [InlineData("is no address", "x", "--api", "intercom")]
    [InlineData("takes a number", "x", "--emulated-users", "-1")]
    [InlineData("takes a number", "x", "--emulated-users", "many")]
    public async Task A_wrong_option_is_explained(string says, params string[] arguments)
    {
        Assert.Equal(ExportExitCode.WrongOptions, await RunAsync(arguments));
        Assert.Contains(says, _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_tells_of_options_and_exit_codes()
    {
        Assert.Equal(0, await RunAsync("--help"));
        Assert.All(["--force", "--restart", "--api", "Exit codes:", "130"], word => Assert.Contains(word, _output.ToString(), StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task Ctrl_C_leaves_whole_lines_and_the_same_command_goes_on()
    {
        var clock = new FakeTimeProvider();
        await using IntercomEmulator intercom = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { TimeProvider = clock, RateLimit = int.MaxValue });
        for (int number = 1; number <= Users; number++)
            intercom.AddUser(new JsonObject { ["email"] = $"{number}@example.com" });

        // By the emulator's clock, which stands still: the answer never comes.
        int scrolls = 0;
        var isUnderWay = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        intercom.Faults.Add(Fault.Latency(TimeSpan.FromDays(1)), when: request =>
            request.Path == "/users/scroll" && Interlocked.Increment(ref scrolls) == 3 && isUnderWay.TrySetResult());
        string[] arguments = [Target, "--api", intercom.BaseAddress.AbsoluteUri];

        using var first = new ExportProcess(arguments);
        await isUnderWay.Task.WaitAsync(ExportProcess.Long);
        await first.SendAsync("INT");
        (int exitCode, string output, string errors) = await first.EndAsync();
        Assert.Equal(ExportExitCode.Interrupted, exitCode);
        Assert.Contains("run the same command again to go on", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output + errors);
        Assert.Equal(200, Ids(Target + ".partial").Count());
        Assert.False(File.Exists(Target));

        clock.Advance(TimeSpan.FromMinutes(2));
        using var second = new ExportProcess(arguments);
        Assert.Equal(ExportExitCode.Complete, (await second.EndAsync()).ExitCode);
        Assert.Equal(Users, Ids(Target).Distinct().Count());
        Assert.Equal(Users, Ids(Target).Count());
    }

    private static IEnumerable<string> Ids(string path) => File.ReadLines(path).Select(line => (string)JsonNode.Parse(line)!["id"]!);

    private Task<int> RunAsync(params string[] arguments) => ExportProgram.RunAsync(["export", .. arguments], intercom: null, _output, _errors);
}
