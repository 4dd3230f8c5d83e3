using System.Net.Sockets;

namespace Intercom.Emulator;

/// <summary>A run of the emulator, from its start to Ctrl+C or SIGTERM.</summary>
internal static class EmulatorRun
{
    /// <returns>The program's exit code.</returns>
    public static async Task<int> UntilEndedAsync(EmulatorSettings settings, TextWriter output, TextWriter errors)
    {
        using var ended = new EndSignal();
        try
        {
            // Whatever the start is at, such as a pipe that nobody writes to, it holds up no end.
            await using IntercomEmulator emulator =
                await Task.Run(() => IntercomEmulator.StartSeededAsync(settings.Options, settings.SeedPath, ended.Token)).WaitAsync(ended.Token);
            await output.WriteLineAsync($"Intercom emulator on {emulator.BaseAddress.GetLeftPart(UriPartial.Authority)} (Ctrl+C ends it)");
            await output.FlushAsync();
            await Task.Delay(Timeout.Infinite, ended.Token);
            return ExitCode.Ended;
        }
        catch (OperationCanceledException) when (ended.Token.IsCancellationRequested)
        {
            return ExitCode.Ended;
        }
        catch (Exception exception) when (Explain(exception, settings) is not null)
        {
            await errors.WriteLineAsync(Explain(exception, settings));
            return ExitCode.CannotStart;
        }
    }

    // What the machine or a file stands in the way of; anything else is a fault of the program, and shows as one.
    private static string? Explain(Exception exception, EmulatorSettings settings) => exception switch
    {
        InvalidDataException => exception.Message,
        FileNotFoundException or DirectoryNotFoundException => $"There is no file '{settings.SeedPath}': --seed is the path of a JSON file.",
        UnauthorizedAccessException => $"'{settings.SeedPath}' cannot be read: --seed is the path of a JSON file that this user may read. ({exception.Message})",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"This user may not listen on port {settings.Options.Port}: choose another one with --port, or 0 for one that is free.",
        IOException { InnerException: SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } } =>
            $"Port {settings.Options.Port} of 127.0.0.1 is taken: end the program that listens there, or choose another port with --port, or 0 for one that is free.",
        IOException => exception.Message,
        _ => null,
    };
}
