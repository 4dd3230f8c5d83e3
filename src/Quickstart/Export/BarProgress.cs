using Spectre.Console;

namespace Quickstart.Export;

/// <summary>Moves the bar.</summary>
internal sealed class BarProgress(IAnsiConsole console, ProgressContext context, PaceColumn column, TimeProvider clock) : IExportProgress
{
    private readonly ProgressTask _bar = context.AddTask("users", autoStart: false);

    private ExportPace _pace = new(clock, 0, 0);

    public void Begin(int written, int total)
    {
        _pace = new ExportPace(clock, written, total);
        column.Pace = _pace;
        Move();
        _bar.StartTask();
    }

    public void Advance(int written)
    {
        _pace.Advance(written);
        Move();
    }

    public void Say(string message) => console.WriteLine(message);

    private void Move()
    {
        _bar.MaxValue = Math.Max(_pace.Total, 1);
        _bar.Value = _pace.Written;
    }
}
