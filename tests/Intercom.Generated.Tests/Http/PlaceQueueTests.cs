using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Http;

/// <summary>The queue before a window that is asked elsewhere, and may take its time to answer.</summary>
public class PlaceQueueTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly RemoteWindow _window = new();
    private readonly PlaceQueue _queue;

    public PlaceQueueTests() => _queue = new PlaceQueue(_window, _clock);

    [Fact]
    public async Task The_window_is_asked_for_one_after_the_other_and_the_first_to_come_goes_first()
    {
        Task[] waiting = [.. Enumerable.Range(0, 3).Select(_ => _queue.EnterAsync(CancellationToken.None))];
        foreach (Task first in waiting)
        {
            Assert.Equal(1, _window.Asking);
            _window.Answer(TimeSpan.Zero);
            await first;
            Assert.Equal(Array.IndexOf(waiting, first) + 1, waiting.Count(static task => task.IsCompleted));
        }

        Assert.Equal(0, _window.Asking);
    }

    [Fact]
    public async Task A_place_that_nobody_waits_for_any_more_is_given_back()
    {
        using var giveUp = new CancellationTokenSource();
        Task entering = _queue.EnterAsync(giveUp.Token);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => entering);

        _window.Answer(TimeSpan.Zero);
        Assert.Equal([RateReading.NotSent], _window.Left);
        Assert.Equal(0, _window.Asking);
    }

    [Fact]
    public async Task A_place_whose_caller_has_given_up_goes_to_the_next()
    {
        using var giveUp = new CancellationTokenSource();
        Task entering = _queue.EnterAsync(giveUp.Token);
        Task next = _queue.EnterAsync(CancellationToken.None);
        await giveUp.CancelAsync();
        _window.Answer(TimeSpan.Zero);
        await next;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => entering);
        Assert.Empty(_window.Left);
    }

    [Fact]
    public void What_has_to_wait_is_asked_for_again_when_it_is_time()
    {
        _ = _queue.EnterAsync(CancellationToken.None);
        _window.Answer(TimeSpan.FromSeconds(3));
        _clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.Equal(0, _window.Asking);
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(1, _window.Asking);
    }

    [Fact]
    public void What_has_to_wait_is_asked_for_again_when_an_answer_came()
    {
        _ = _queue.EnterAsync(CancellationToken.None);
        _window.Answer(Timeout.InfiniteTimeSpan);
        Assert.Equal(0, _window.Asking);
        _queue.Leave(RateReading.NoAnswer);
        Assert.Equal(1, _window.Asking);
    }

    [Fact]
    public void An_answer_that_comes_while_the_window_is_asked_is_not_missed()
    {
        _ = _queue.EnterAsync(CancellationToken.None);
        _queue.Leave(RateReading.NoAnswer);
        _window.Answer(Timeout.InfiniteTimeSpan);
        Assert.Equal(1, _window.Asking);
    }

    [Fact]
    public async Task A_window_that_fails_fails_one_caller_and_keeps_nobody_else_waiting()
    {
        Task first = _queue.EnterAsync(CancellationToken.None);
        Task second = _queue.EnterAsync(CancellationToken.None);
        _window.Fail(new InvalidOperationException("the log is full"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        _window.Answer(TimeSpan.Zero);
        await second;
    }

    /// <summary>Answers when the test says so.</summary>
    private sealed class RemoteWindow : IRateWindow
    {
        private TaskCompletionSource<TimeSpan>? _asking;

        public int Asking => _asking is null ? 0 : 1;

        public List<RateReading> Left { get; } = [];

        public bool TryEnter() => false;

        public ValueTask<TimeSpan> EnterAsync()
        {
            Assert.Null(_asking);
            _asking = new TaskCompletionSource<TimeSpan>();
            return new ValueTask<TimeSpan>(_asking.Task);
        }

        public void Leave(RateReading reading) => Left.Add(reading);

        public void Answer(TimeSpan wait) => Settle(asking => asking.SetResult(wait));

        public void Fail(Exception exception) => Settle(asking => asking.SetException(exception));

        private void Settle(Action<TaskCompletionSource<TimeSpan>> settle)
        {
            TaskCompletionSource<TimeSpan> asking = _asking!;
            _asking = null;

            // Without the test's own context, what waits for the answer has run when this returns.
            SynchronizationContext? context = SynchronizationContext.Current;
            SynchronizationContext.SetSynchronizationContext(null);
            settle(asking);
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
