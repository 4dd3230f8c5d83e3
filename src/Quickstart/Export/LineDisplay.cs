using System.Globalization;

namespace Quickstart.Export;

/// <summary>Tells of an export in plain lines, one for each tenth: for files, pipes and logs.</summary>
internal sealed class LineDisplay(TextWriter output, TimeProvider clock) : IExportDisplay, IExportProgress
{
    private ExportPace _pace = new(clock, 0, 0);
    private int _tenths;

    private int Tenths => _pace.Total == 0 ? 0 : (int)(10L * _pace.Written / _pace.Total);

    public Task<ExportOutcome> ShowAsync(Func<IExportProgress, Task<ExportOutcome>> export) => export(this);

    public void Begin(int written, int total)
    {
        _pace = new ExportPace(clock, written, total);
        _tenths = Tenths;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_pace.Total:N0} users to export{(written == 0 ? "" : $", {written:N0} of them there already")}."));
    }

    public void Advance(int written)
    {
        _pace.Advance(written);
        if (Tenths == _tenths)
            return;

        _tenths = Tenths;
        output.WriteLine($"{_tenths * 10} %: {_pace}");
    }

    public void Say(string message) => output.WriteLine(message);
}
