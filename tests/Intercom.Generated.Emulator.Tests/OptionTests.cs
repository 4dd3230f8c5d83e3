using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Intercom.Emulator.Tests;

public sealed class OptionTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_tells_all_options_and_their_defaults(string option)
    {
        Outcome outcome = await EmulatorProcess.RunAsync(option);

        Assert.Equal(0, outcome.ExitCode);
        foreach (string told in new[] { "--port", "4010", "--seed", "--rate-limit", "83", "--latency", "20ms", "--token", "--app", "app_id:api_key", "--strict", "--any-webhook-host", "--version" })
            Assert.Contains(told, outcome.Output, StringComparison.Ordinal);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task The_readme_has_a_row_for_each_option()
    {
        Outcome outcome = await EmulatorProcess.RunAsync("--help");
        string rows = string.Concat((await File.ReadAllLinesAsync(EmulatorProcess.Readme)).Where(line => line.StartsWith("| `--", StringComparison.Ordinal)));

        Assert.Equal(NamesIn(outcome.Output), NamesIn(rows));

        static SortedSet<string> NamesIn(string text) => [.. Regex.Matches(text, "(?<=[ `])--[a-z-]+").Select(match => match.Value)];
    }

    [Fact]
    public async Task Version_tells_the_version_alone()
    {
        Outcome outcome = await EmulatorProcess.RunAsync("--version");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+$", outcome.Output.Trim());
    }

    [Theory]
    [InlineData("There is no option '--prot': write --help, --version, --port, --seed, ", "--prot", "4010")]
    [InlineData("There is no option 'run': write ", "run")]
    [InlineData("--port is a number from 1 to 65535, or 0 for a port that is free, not '65536'.", "--port", "65536")]
    [InlineData("--port is a number from 1 to 65535, or 0 for a port that is free, not 'x'.", "--port=x")]
    [InlineData("--port needs a value: write --port <number>.", "--port")]
    [InlineData("--port is given twice: write it once.", "--port", "1", "--port", "2")]
    [InlineData("--seed needs a value: write --seed <file>.", "--seed")]
    [InlineData("--any-webhook-host takes no value: write --any-webhook-host alone.", "--any-webhook-host=x")]
    [InlineData("--any-webhook-host takes no value: write --any-webhook-host alone.", "--strict", "--any-webhook-host:x")]
    [InlineData("--rate-limit is a whole number of requests in 10 seconds, at least 1, not '0'.", "--rate-limit", "0")]
    [InlineData("--latency is a time of at most a day with its unit, such as 20ms or 1.5s, not '20'.", "--latency", "20")]
    [InlineData("--latency is a time of at most a day with its unit, such as 20ms or 1.5s, not '-1ms'.", "--latency=-1ms")]
    [InlineData("--latency is a time of at most a day with its unit, such as 20ms or 1.5s, not '86401s'.", "--latency=86401s")]
    [InlineData("--token is an access token, which is not empty and has no colon; an app's id and key go to --app.", "--token", "a:b")]
    [InlineData("--app is an app's id and key with a colon between them, such as my_app_id:my-api-key.", "--app", "secret")]
    [InlineData("--strict takes no value: write --strict alone.", "--strict=maybe")]
    public async Task An_option_that_is_wrong_says_what_to_write(string expected, params string[] arguments)
    {
        Outcome outcome = await EmulatorProcess.RunAsync(arguments);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith(expected, outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("a:b", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", outcome.Errors, StringComparison.Ordinal);
        Assert.EndsWith($"intercom-emulator --help tells all options.{Environment.NewLine}", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        Outcome outcome = await EmulatorProcess.RunAsync("--port", $"{port}");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"Port {port} of 127.0.0.1 is taken: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task A_seed_that_is_not_there_is_told()
    {
        Outcome outcome = await EmulatorProcess.RunAsync("--port", "0", "--seed", "nowhere.json");

        Assert.Equal(new Outcome(1, "", $"There is no file 'nowhere.json': --seed is the path of a JSON file.{Environment.NewLine}"), outcome);
    }

    [Fact]
    public async Task A_seed_that_is_not_there_is_told_before_a_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Outcome outcome = await EmulatorProcess.RunAsync("--port", $"{((IPEndPoint)other.LocalEndpoint).Port}", "--seed", "nowhere.json");

        Assert.StartsWith("There is no file 'nowhere.json'", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"users":[{"user_id":"1","name":"\ud800"}]}""", "users[0].name: This text is no Unicode: ")]
    [InlineData("""{"users":[{"user_id":"1"}],"users":[]}""", "users: This name is there twice: ")]
    public async Task A_seed_that_cannot_be_read_is_told_in_a_line(string text, string expected)
    {
        using var seed = new SeedText(text);

        Outcome outcome = await EmulatorProcess.RunAsync("--port", "0", "--seed", seed.Path);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"{seed.Path}: {expected}", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(outcome.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_seed_that_cannot_be_is_told_with_its_place()
    {
        using var seed = new SeedText("""{"users":[{"id":"1"},{"email":5}]}""");

        Outcome outcome = await EmulatorProcess.RunAsync("--port", "0", "--seed", seed.Path);

        Assert.Equal(new Outcome(1, "", $"{seed.Path}: users[1].email: email must be a string. Found 5.{Environment.NewLine}"), outcome);
    }

    [Fact]
    public async Task A_seed_that_is_a_folder_is_told()
    {
        Outcome outcome = await EmulatorProcess.RunAsync("--port", "0", "--seed", Path.GetTempPath());

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"'{Path.GetTempPath()}' cannot be read: ", outcome.Errors, StringComparison.Ordinal);
    }
}
