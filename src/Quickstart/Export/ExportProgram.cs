using System.CommandLine;
using System.CommandLine.Invocation;
using Intercom;
using Spectre.Console;

namespace Quickstart.Export;

/// <summary><c>-- export users.ndjson</c>: all users in a file, with a bar that fills, and to be gone on with after an interruption.</summary>
internal static class ExportProgram
{
    // A file's name may begin with @, which would else name a file of arguments.
    private static readonly ParserConfiguration s_plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <param name="arguments">The command line's, from <c>export</c> on.</param>
    /// <param name="intercom">How Intercom is reached; null for the emulator.</param>
    /// <param name="output">Where to show the export.</param>
    /// <param name="errors">Where to tell what went wrong.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, IntercomOptions? intercom, TextWriter output, TextWriter errors)
    {
        var export = new ExportCommand();
        ParseResult read = new RootCommand { export }.Parse(arguments, s_plain);
        if (read.Action is ParseErrorAction)
            return await RefuseAsync(errors, [.. read.Errors.Select(error => error.Message), "dotnet run --project src/Quickstart -- export --help tells all options."]);

        export.SetAction(async (options, _) =>
        {
            ExportSettings settings = export.Settings(options);
            if (settings.Api is not null && intercom is null)
                return await RefuseAsync(errors, [$"--api needs {QuickstartProgram.TokenVariable}: set it to the access token of a workspace there."]);

            if (settings.Api is not null)
                intercom!.BaseAddress = settings.Api;
            using var stop = new StopSignal();
            return await new ExportRun(intercom, DisplayOn(output), output, errors).RunAsync(settings, stop);
        });
        // Ctrl+C and SIGTERM are the run's own, so that what it ends with is its own too.
        return await read.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private static IExportDisplay DisplayOn(TextWriter output)
    {
        if (output != Console.Out || Console.IsOutputRedirected)
            return new LineDisplay(output, TimeProvider.System);

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        return console.Profile.Capabilities.Ansi ? new BarDisplay(console, TimeProvider.System) : new LineDisplay(output, TimeProvider.System);
    }

    private static async Task<int> RefuseAsync(TextWriter errors, IEnumerable<string> lines)
    {
        foreach (string line in lines)
            await errors.WriteLineAsync(line);
        return ExportExitCode.WrongOptions;
    }
}
