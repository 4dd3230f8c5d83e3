using Intercom;

namespace Quickstart;

/// <summary>Runs every example and shows what travels: against the emulator, or with a token against Intercom itself.</summary>
internal static class QuickstartProgram
{
    public const string TokenVariable = "INTERCOM_ACCESS_TOKEN";

    public static async Task<int> RunAsync(string[] arguments, string? token, TextWriter output)
    {
        if (arguments.FirstOrDefault(argument => argument != "--write") is { } unknown)
        {
            await output.WriteLineAsync($"'{unknown}' is no option. Usage: dotnet run --project src/Quickstart [-- --write]");
            await output.WriteLineAsync($"With {TokenVariable} set, the examples run against Intercom itself: those that only read, or with --write all of them.");
            return 2;
        }

        bool writes = string.IsNullOrEmpty(token) || arguments.Contains("--write");
        await using IntercomEmulator? emulator = string.IsNullOrEmpty(token) ? await IntercomEmulator.StartAsync() : null;
        var options = new IntercomOptions { AccessToken = emulator is null ? token : "quickstart" };
        if (emulator is not null)
            options.BaseAddress = emulator.BaseAddress;

        using var wire = new WireRecorder();
        using var client = new IntercomClient(options, wire);
        IntercomClient.Default = client;
        await output.WriteLineAsync($"Against {(emulator is null ? $"Intercom, {options.BaseAddress}{(writes ? "" : " (reading only; --write runs the rest)")}" : $"the emulator, {options.BaseAddress}")}");

        var show = new Show(output, wire, writes);
        await new UsersExamples(show).RunAsync();
        await output.WriteLineAsync();
        await output.WriteLineAsync(show.Summary);
        return show.Failed == 0 ? 0 : 1;
    }
}
