using System.Text.Json.Nodes;
using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>An export that was interrupted and is run again: each user is in the file once.</summary>
public sealed class ResumedExportTests : ExportTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(Pages)]
    public async Task Stopped_between_pages_it_goes_on_with_the_same_scroll(int page)
    {
        await StopAfterAsync(page);
        Assert.Equal(["users.ndjson.partial", "users.ndjson.state"], FilesThere);
        await AssertGoesOnToTheEndAsync();
        Assert.Equal(Pages + 1, Scrolls.Count());
        Assert.Single(Scrolls, request => request.Query.Count == 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(Pages)]
    public async Task After_a_crash_it_passes_over_those_that_are_there(int page)
    {
        await CrashAfterAsync(page);
        var progress = new NotedProgress();
        await AssertGoesOnToTheEndAsync(progress);
        Assert.Equal((Math.Min(page * 100, Users), Users), progress.Begun);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(300)]
    [InlineData(5_000)]
    public async Task A_line_that_was_cut_in_half_is_written_anew(int bytes)
    {
        await CrashAfterAsync(2);
        using (FileStream file = File.OpenWrite(Files.Partial))
            file.SetLength(file.Length - bytes);
        await AssertGoesOnToTheEndAsync();
    }

    [Theory]
    [InlineData("{\"type\":\"user\",\"id\":\"x")]
    [InlineData("\0\0\0\0")]
    [InlineData("\0\0\n\0\n")]
    [InlineData("{}\n")]
    [InlineData("{\"id\":\"x\"}{}\n")]
    [InlineData("\n")]
    public async Task What_no_export_wrote_is_cut_off(string rest)
    {
        await StopAfterAsync(2);
        await File.AppendAllTextAsync(Files.Partial, rest);
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_line_that_is_there_twice_is_there_once_at_the_end()
    {
        await StopAfterAsync(2);
        string[] lines = await File.ReadAllLinesAsync(Files.Partial);
        await File.AppendAllTextAsync(Files.Partial, lines[^1] + "\n");
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_cursor_of_before_is_not_used_for_users_of_after()
    {
        await StopAfterAsync(1);
        byte[] state = await File.ReadAllBytesAsync(Files.State);
        await CrashAfterAsync(2);
        await File.WriteAllBytesAsync(Files.State, state);
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_cursor_is_given_up_before_its_page_is_asked_for()
    {
        await StopAfterAsync(1);
        AddedFault fault = Intercom.Faults.Add(Fault.CutConnection(after: true), when: request => request.Path == "/users/scroll");
        await Assert.ThrowsAsync<ConnectionException>(() => ExportAsync());
        Assert.Contains("\"cursor\":null", await File.ReadAllTextAsync(Files.State), StringComparison.Ordinal);
        fault.Remove();
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_state_that_was_being_written_does_no_harm()
    {
        await StopAfterAsync(2);
        await File.WriteAllTextAsync(Files.State + ".new", "{\"form");
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task Stopped_while_a_page_is_under_way_it_keeps_no_cursor()
    {
        using var asked = new CancellationTokenSource();
        // By the emulator's clock, which stands still: the answer never comes.
        Intercom.Faults.Add(Fault.Latency(TimeSpan.FromDays(1), after: true), when: IsThirdScroll);
        Task<ExportOutcome> exporting = ExportAsync(asked: asked.Token);
        await Clock.WaitedForAsync(TimeSpan.FromDays(1));
        await asked.CancelAsync();
        Assert.False((await exporting).IsComplete);
        Assert.Equal(200, Lines(Files.Partial).Length);
        Assert.Contains("\"cursor\":null", await File.ReadAllTextAsync(Files.State), StringComparison.Ordinal);
        Intercom.Faults.Clear();
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_page_that_comes_in_time_after_the_wish_to_stop_is_kept()
    {
        using var asked = new CancellationTokenSource();
        Intercom.Faults.Add(Fault.Latency(TimeSpan.Zero), when: request => IsThirdScroll(request) && Cancel(asked));
        Assert.False((await ExportAsync(grace: TimeSpan.FromMinutes(2), asked: asked.Token)).IsComplete);
        Assert.Equal(300, Lines(Files.Partial).Length);
        await AssertGoesOnToTheEndAsync();
        Assert.Equal(Pages + 1, Scrolls.Count());
    }

    [Fact]
    public async Task Users_who_came_meanwhile_are_there_and_those_who_went_stay()
    {
        await CrashAfterAsync(2);
        using IntercomClient client = Intercom.CreateClient();
        await (await client.Users.FindAsync(userId: UserId(1))).DeleteAsync();
        Intercom.AddUser(new JsonObject { ["user_id"] = "late" });
        Assert.True((await ExportAsync()).IsComplete);
        Assert.Equal(AllUserIds.Append("late").Order(StringComparer.Ordinal), Exported());
    }

    [Fact]
    public async Task A_user_whose_line_is_longer_than_what_is_read_at_once_is_known_again()
    {
        Intercom.AddUser(new JsonObject { ["user_id"] = "long", ["biography"] = new JsonArray(new string('x', 200_000)) });
        await CrashAfterAsync(Pages);
        Assert.True((await ExportAsync()).IsComplete);
        Assert.Equal(AllUserIds.Append("long").Order(StringComparer.Ordinal), Exported());
    }

    private bool IsThirdScroll(EmulatedRequest request) => request.Path == "/users/scroll" && Scrolls.Count() >= 3;

    private static bool Cancel(CancellationTokenSource asked)
    {
        asked.Cancel();
        return true;
    }
}
