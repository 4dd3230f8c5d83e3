using System.CommandLine;
using System.CommandLine.Invocation;

namespace Intercom.Emulator;

/// <summary>The program: reads its options, and runs the emulator until it is told to end.</summary>
internal static class EmulatorProgram
{
    // A token may begin with @, which would else name a file of arguments.
    private static readonly ParserConfiguration s_plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter errors)
    {
        var command = new EmulatorCommand();
        ParseResult options = command.Parse(arguments, s_plain);
        if (options.Action is ParseErrorAction)
        {
            foreach (string error in command.ErrorsOf(options))
                await errors.WriteLineAsync(error);
            await errors.WriteLineAsync("intercom-emulator --help tells all options.");
            return ExitCode.WrongOptions;
        }

        command.SetAction((read, _) => EmulatorRun.UntilEndedAsync(command.Settings(read), output, errors));
        // Ctrl+C and SIGTERM are the run's own, so that what it ends with is its own too.
        return await options.InvokeAsync(new InvocationConfiguration { Output = output, Error = errors, ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }
}
