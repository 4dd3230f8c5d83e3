using Microsoft.Extensions.Time.Testing;

namespace Intercom.Tests.Http;

public class LearnedWindowTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly LearnedWindow _window;

    public LearnedWindowTests() => _window = new LearnedWindow(_clock);

    [Fact]
    public void Before_the_first_answer_ten_requests_are_under_way()
    {
        Assert.Equal(10, Enter());
        Assert.Equal(Timeout.InfiniteTimeSpan, Wait());
    }

    [Fact]
    public void A_first_request_that_fails_makes_room_for_another()
    {
        Enter();
        _window.Leave(RateReading.NoAnswer);
        Assert.Equal(1, Enter());
    }

    [Fact]
    public void Where_answers_have_no_headers_nothing_is_paced()
    {
        Enter();
        _window.Leave(new RateReading(true, true));
        Assert.Equal(1000, Enter(atMost: 1000));
    }

    [Fact]
    public void Requests_under_way_are_not_left_over()
    {
        Enter(atMost: 4);
        Answer(limit: 20, remaining: 10);
        Assert.Equal(7, Enter());
    }

    [Fact]
    public void The_smallest_number_of_a_window_holds_whatever_the_order_of_the_answers()
    {
        Enter(atMost: 3);
        Answer(limit: 5, remaining: 2);
        Answer(limit: 5, remaining: 4);
        Answer(limit: 5, remaining: 3);
        Assert.Equal(2, Enter());
    }

    [Fact]
    public void A_spent_window_is_over_at_its_reset_and_the_next_lets_its_limit_go()
    {
        Enter(atMost: 1);
        Answer(limit: 5, remaining: 0, until: 7);
        Assert.Equal(TimeSpan.FromSeconds(7), Wait());
        _clock.Advance(TimeSpan.FromSeconds(6.999));
        Assert.Equal(TimeSpan.FromMilliseconds(1), Wait());
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(5, Enter());
        Assert.Equal(TimeSpan.FromSeconds(10), Wait());
    }

    [Fact]
    public void What_is_under_way_when_a_window_begins_counts_in_it()
    {
        Enter(atMost: 3);
        Answer(limit: 5, remaining: 0, until: 7);
        _clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(3, Enter());
    }

    [Fact]
    public void A_late_answer_of_the_last_window_says_nothing_of_the_next()
    {
        Enter(atMost: 2);
        Answer(limit: 5, remaining: 3, until: 1, reset: 100);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Enter(atMost: 1);
        Answer(limit: 5, remaining: 0, until: 1, reset: 100);
        Answer(limit: 5, remaining: 4, until: 9, reset: 110);
        Enter(atMost: 1);
        Answer(limit: 5, remaining: 0, until: 1, reset: 100);
        Assert.Equal(4, Enter());
    }

    [Fact]
    public void Of_the_ends_a_window_is_given_the_earliest_holds()
    {
        Enter(atMost: 2);
        Answer(limit: 5, remaining: 1, until: 3);
        Answer(limit: 5, remaining: 0, until: 2);
        Assert.Equal(TimeSpan.FromSeconds(2), Wait());
    }

    [Fact]
    public void A_request_that_got_no_answer_may_have_counted()
    {
        Enter(atMost: 3);
        Answer(limit: 5, remaining: 3);
        _window.Leave(RateReading.NoAnswer);
        _window.Leave(new RateReading(true, true));
        Assert.Equal(1, Enter());
    }

    [Fact]
    public void A_place_that_was_not_used_is_free_again()
    {
        Enter(atMost: 2);
        Answer(limit: 5, remaining: 3);
        _window.Leave(RateReading.NotSent);
        Assert.Equal(3, Enter());
    }

    [Fact]
    public void Answers_that_never_come_do_not_stop_the_windows()
    {
        Enter(atMost: 1);
        Answer(limit: 2, remaining: 0, until: 1);
        for (int window = 0; window < 3; window++)
        {
            _clock.Advance(TimeSpan.FromSeconds(10));
            Assert.Equal(2, Enter());
            _window.Leave(RateReading.NoAnswer);
            _window.Leave(RateReading.NoAnswer);
            Assert.Equal(TimeSpan.FromSeconds(10), Wait());
        }
    }

    [Fact]
    public void Too_many_requests_stop_all_for_as_long_as_the_answer_says()
    {
        Enter(atMost: 2);
        _window.Leave(new RateReading(true, true) { Pause = TimeSpan.FromSeconds(30) });
        Answer(limit: 5, remaining: 4, until: 9);
        Assert.Equal(TimeSpan.FromSeconds(30), Wait());
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(5, Enter());
    }

    [Fact]
    public void A_reset_far_ahead_that_was_wrong_is_forgotten_with_its_window()
    {
        Enter(atMost: 1);
        Answer(limit: 5, remaining: 0, until: 60, reset: 99_999);
        _clock.Advance(TimeSpan.FromSeconds(60));
        Enter(atMost: 1);
        Answer(limit: 5, remaining: 1, until: 4, reset: 200);
        Assert.Equal(1, Enter());
        Assert.Equal(TimeSpan.FromSeconds(4), Wait());
    }

    private TimeSpan Wait()
    {
        TimeSpan wait = _window.Enter();
        Assert.NotEqual(TimeSpan.Zero, wait);
        return wait;
    }

    /// <summary>How many may go now.</summary>
    private int Enter(int atMost = 100)
    {
        int entered = 0;
        while (entered < atMost && _window.Enter() == TimeSpan.Zero)
            entered++;

        return entered;
    }

    private void Answer(int limit, int remaining, double until = 10, long reset = 100) =>
        _window.Leave(new RateReading(true, true) { Window = new WindowReading(limit, remaining, reset, TimeSpan.FromSeconds(until)) });
}
