using System.Globalization;
using Intercom;

namespace Quickstart.Export;

/// <summary>Runs an export, and tells how it ended.</summary>
/// <param name="intercom">How Intercom is reached; null for the emulator.</param>
/// <param name="display">Shows it.</param>
/// <param name="output">Where to tell of success.</param>
/// <param name="errors">Where to tell of anything else.</param>
internal sealed class ExportRun(IntercomOptions? intercom, IExportDisplay display, TextWriter output, TextWriter errors)
{
    // A second is what the program has from Ctrl+C to its end.
    private static readonly TimeSpan s_grace = TimeSpan.FromMilliseconds(600);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ExportSettings settings, StopSignal stop)
    {
        var files = new ExportFiles(settings.Path);
        try
        {
            ExportOutcome outcome = await ExportAsync(settings, stop.Token);
            if (outcome.IsComplete)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{outcome.Users:N0} users are in {files.Target}"));
                return ExportExitCode.Complete;
            }
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            // Told below.
        }
        catch (ExportRefusedException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return ExportExitCode.Refused;
        }
        catch (Exception exception) when (exception is IntercomException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await errors.WriteLineAsync(exception.Message);
            if (exception is not AuthenticationException)
                await errors.WriteLineAsync(GoingOn(files));
            return ExportExitCode.Failed;
        }

        await errors.WriteLineAsync($"Stopped. {GoingOn(files)}");
        return stop.ExitCode;
    }

    private async Task<ExportOutcome> ExportAsync(ExportSettings settings, CancellationToken asked)
    {
        // Before anything is made up or asked for.
        new ExportFiles(settings.Path).CheckTarget(settings.Force);
        await using IntercomEmulator? emulator = intercom is null ? await MadeUpWorkspace.StartAsync(settings.EmulatedUsers, asked) : null;
        using IntercomClient client = emulator?.CreateClient() ?? new IntercomClient(intercom!);
        using var stop = new GracefulStop(s_grace, asked);
        string source = intercom?.BaseAddress.AbsoluteUri ?? string.Create(CultureInfo.InvariantCulture, $"emulator of {settings.EmulatedUsers} users,");
        return await display.ShowAsync(progress => new UserExport(client, source, settings, progress, TimeProvider.System).RunAsync(stop));
    }

    private static string GoingOn(ExportFiles files) => File.Exists(files.Partial)
        ? $"What there is by now is in {files.Partial}: run the same command again to go on."
        : "Nothing was exported yet: run the same command again.";
}
