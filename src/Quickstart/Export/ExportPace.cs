using System.Globalization;

namespace Quickstart.Export;

/// <summary>How far an export is, how fast it goes, and when it will be over.</summary>
/// <param name="clock">Tells the time.</param>
/// <param name="before">Users that were there before: they took no time.</param>
/// <param name="total">Users the API counts. There may turn out to be more or fewer.</param>
internal sealed class ExportPace(TimeProvider clock, int before, int total)
{
    private readonly int _before = before;
    private long _began = clock.GetTimestamp();

    public int Written { get; private set; } = before;

    public int Total => Math.Max(total, Written);

    private double PerSecond => clock.GetElapsedTime(_began) is { Ticks: > 0 } elapsed ? (Written - _before) / elapsed.TotalSeconds : 0;

    private TimeSpan? Left => PerSecond is > 0 and var rate ? TimeSpan.FromSeconds(Math.Min((Total - Written) / rate, TimeSpan.FromDays(99).TotalSeconds)) : null;

    public void Advance(int written)
    {
        // Passing over those that are there says nothing of how long the others take.
        if (written == _before)
            _began = clock.GetTimestamp();
        Written = written;
    }

    /// <returns>As in <c>3,400 of 20,000, 812/s, 0:00:21 left</c>.</returns>
    public override string ToString()
    {
        string left = Left is { } time ? string.Create(CultureInfo.InvariantCulture, $", {(long)time.TotalHours}:{time:mm\\:ss} left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Written:N0} of {Total:N0}, {PerSecond:N0}/s{left}");
    }
}
