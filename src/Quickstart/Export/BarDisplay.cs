using Spectre.Console;

namespace Quickstart.Export;

/// <summary>Shows an export as a bar that fills, in a terminal.</summary>
internal sealed class BarDisplay(IAnsiConsole console, TimeProvider clock) : IExportDisplay
{
    public Task<ExportOutcome> ShowAsync(Func<IExportProgress, Task<ExportOutcome>> export)
    {
        var pace = new PaceColumn();
        return console.Progress()
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), pace)
            .StartAsync(context => export(new BarProgress(console, context, pace, clock)));
    }
}
