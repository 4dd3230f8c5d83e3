using Microsoft.Extensions.Time.Testing;
using Quickstart.Export;
using Spectre.Console;

namespace Intercom.Tests.Export;

/// <summary>What is shown of an export.</summary>
public sealed class DisplayTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public async Task Lines_tell_of_each_tenth_once()
    {
        await new LineDisplay(_output, _clock).ShowAsync(ExportAsync);
        Assert.Equal(
            """
            2,000 users to export, 1,000 of them there already.
            A word.
            60 %: 1,200 of 2,000, 100/s, 0:00:08 left
            100 %: 2,000 of 2,000, 167/s, 0:00:00 left

            """,
            _output.ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_bar_tells_what_the_lines_do()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(_output),
        });
        console.Profile.Width = 120;
        ExportOutcome outcome = await new BarDisplay(console, _clock).ShowAsync(ExportAsync);
        Assert.True(outcome.IsComplete);
        Assert.Contains("A word.", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("100% 2,000 of 2,000, 167/s, 0:00:00 left", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pace_without_time_or_users_is_none() => Assert.Equal("0 of 0, 0/s", new ExportPace(_clock, 0, 0).ToString());

    [Fact]
    public void More_users_than_were_counted_are_all_of_them()
    {
        var pace = new ExportPace(_clock, 0, 10);
        pace.Advance(11);
        Assert.Equal(11, pace.Total);
    }

    [Fact]
    public void What_takes_hours_is_told_in_hours()
    {
        var pace = new ExportPace(_clock, 0, 1_000_000);
        _clock.Advance(TimeSpan.FromSeconds(1));
        pace.Advance(8);
        Assert.Equal("8 of 1,000,000, 8/s, 34:43:19 left", pace.ToString());
    }

    private Task<ExportOutcome> ExportAsync(IExportProgress progress)
    {
        progress.Begin(1_000, 2_000);
        progress.Say("A word.");
        _clock.Advance(TimeSpan.FromSeconds(2));
        progress.Advance(1_200);
        progress.Advance(1_201);
        _clock.Advance(TimeSpan.FromSeconds(4));
        progress.Advance(2_000);
        return Task.FromResult(new ExportOutcome(2_000, IsComplete: true));
    }
}
