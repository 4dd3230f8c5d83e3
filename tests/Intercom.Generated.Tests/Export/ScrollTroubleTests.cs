using Intercom.Tests.Support;
using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>A scroll is one of a kind in a workspace, and lives for a minute.</summary>
public sealed class ScrollTroubleTests : ExportTest
{
    [Fact]
    public async Task A_scroll_that_expired_before_it_goes_on_is_begun_anew()
    {
        await StopAfterAsync(2);
        Clock.Advance(TimeSpan.FromMinutes(2));
        var progress = new NotedProgress();
        await AssertGoesOnToTheEndAsync(progress);
        Assert.Contains(progress.Said, message => message.StartsWith("The scroll has expired.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_scroll_that_expires_on_the_way_is_begun_anew()
    {
        await AssertGoesOnToTheEndAsync(new NotedProgress(page => Clock.Advance(page == 2 ? TimeSpan.FromMinutes(2) : TimeSpan.Zero)));
        Assert.Equal(2, Scrolls.Count(request => request.Query.Count == 0));
    }

    [Fact]
    public async Task Scrolls_that_all_expire_end_the_export()
    {
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => ExportAsync(new NotedProgress(_ => Clock.Advance(TimeSpan.FromMinutes(2)))));
        Assert.Equal(100, Lines(Files.Partial).Length);
    }

    [Fact]
    public async Task The_open_scroll_of_another_is_waited_for()
    {
        await OpenScrollAsync();
        var progress = new NotedProgress();
        await AssertGoesOnToTheEndAsync(progress);
        Assert.StartsWith("Another scroll is open", Assert.Single(progress.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scroll_of_another_that_stays_open_is_told_of()
    {
        await OpenScrollAsync();
        var exception = await Assert.ThrowsAsync<ConflictException>(() => ExportAsync(clock: new ImpatientTime()));
        Assert.Contains("one scroll at a time", exception.Message, StringComparison.Ordinal);
        Assert.Empty(FilesThere);
    }

    [Fact]
    public async Task A_wait_for_another_scroll_can_be_stopped()
    {
        await OpenScrollAsync();
        using var asked = new CancellationTokenSource();
        Intercom.Faults.Add(Fault.Latency(TimeSpan.Zero, after: true), when: request =>
        {
            if (request.Path == "/users/scroll")
                asked.Cancel();
            return false;
        });
        ExportOutcome outcome = await ExportAsync(grace: TimeSpan.FromMinutes(2), clock: TimeProvider.System, asked: asked.Token);
        Assert.Equal(new ExportOutcome(0, IsComplete: false), outcome);
        Assert.Empty(FilesThere);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_whose_answer_was_lost_is_not_missing(bool cut)
    {
        int scrolls = 0;
        Intercom.Faults.Add(cut ? Fault.CutConnection(after: true) : Fault.Status(503, after: true), when: request => request.Path == "/users/scroll" && ++scrolls == 3);
        var progress = new NotedProgress();
        await AssertGoesOnToTheEndAsync(progress);
        Assert.StartsWith("The scroll broke off.", progress.Said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_api_that_is_gone_ends_the_export()
    {
        await StopAfterAsync(2);
        Intercom.Faults.Add(Fault.CutConnection(), when: request => request.Path == "/users/scroll");
        await Assert.ThrowsAsync<ConnectionException>(() => ExportAsync());
        Assert.Equal(200, Lines(Files.Partial).Length);
    }

    private async Task OpenScrollAsync()
    {
        using IntercomClient other = Intercom.CreateClient();
        await other.Users.Scroll().FirstAsync();
    }
}
