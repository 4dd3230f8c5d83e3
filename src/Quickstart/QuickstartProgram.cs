using Intercom;
using Quickstart.Export;

namespace Quickstart;

/// <summary>Runs every example and shows what travels: against the emulator, or with a token against Intercom itself.</summary>
internal static class QuickstartProgram
{
    public const string TokenVariable = "INTERCOM_ACCESS_TOKEN";

    /// <param name="arguments">The command line's.</param>
    /// <param name="intercom">How Intercom is reached; null for the emulator.</param>
    /// <param name="output">Where to show the examples.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, IntercomOptions? intercom, TextWriter output)
    {
        if (arguments is ["webhooks"])
            return await new WebhookLoop(output).RunAsync();
        if (arguments is ["export", ..])
            return await ExportProgram.RunAsync(arguments, intercom, output, Console.Error);

        if (arguments.FirstOrDefault(argument => argument != "--write") is { } unknown)
        {
            bool isHelp = unknown is "--help" or "-h" or "-?";
            await output.WriteLineAsync($"{(isHelp ? "" : $"'{unknown}' is no option. ")}Usage: dotnet run --project src/Quickstart [-- --write | -- webhooks | -- export <file>]");
            await output.WriteLineAsync($"With {TokenVariable} set, the examples run against Intercom itself: those that only read, or with --write all of them. Webhooks come from the emulator always: Intercom does not reach this machine.");
            return isHelp ? 0 : 2;
        }

        await using EmulatedWorkspace? emulated = intercom is null ? await EmulatedWorkspace.StartAsync() : null;
        IntercomOptions options = intercom ?? emulated!.ClientOptions;
        bool writes = emulated is not null || arguments.Contains("--write");

        using var wire = new WireRecorder();
        using var client = new IntercomClient(options, wire);
        IntercomClient.Default = client;
        await output.WriteLineAsync($"Against {(emulated is null ? "Intercom" : "the emulator")}, {options.BaseAddress}{(writes ? "" : " (reading only; --write runs the rest)")}");

        var show = new Show(output, wire, writes);
        await new Tour(show, new OtherClients(options, wire), emulated).RunAsync();
        await output.WriteLineAsync();
        await output.WriteLineAsync(show.Summary);
        return show.Failed == 0 ? 0 : 1;
    }
}
