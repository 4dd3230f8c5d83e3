using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>A time is kept to the tick, whatever its offset.</summary>
public class TimeTests
{
    public static TheoryData<DateTimeOffset?> Times => new(
        null, DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue, new DateTimeOffset(2016, 6, 27, 3, 4, 5, TimeSpan.FromHours(-7)).AddTicks(1));

    [Theory, MemberData(nameof(Times))]
    public void A_time_that_is_set_is_the_same_instant_in_utc(DateTimeOffset? time)
    {
        var user = new User { SignedUpAt = time };
        Assert.Equal(time, user.SignedUpAt);
        Assert.Equal(time?.UtcTicks, user.SignedUpAt?.Ticks);
    }

    [Theory]
    [InlineData(-62135596800, "0001-01-01T00:00:00Z")]
    [InlineData(253402300799, "9999-12-31T23:59:59Z")]
    public void The_first_and_the_last_second_are_times(long seconds, string time)
    {
        User user = Json.Read<User>($$"""{"signed_up_at":{{seconds}}}""");
        Assert.Equal(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), user.SignedUpAt);
        Json.Same($$"""{"signed_up_at":{{seconds}}}""", Json.Write(user));
    }

    [Theory, InlineData(-62135596801), InlineData(253402300800), InlineData(long.MaxValue)]
    public void A_number_past_them_is_none_and_is_kept(long seconds)
    {
        User user = Json.Read<User>($$"""{"signed_up_at":{{seconds}}}""");
        Assert.Null(user.SignedUpAt);
        Json.Same($$"""{"signed_up_at":{{seconds}}}""", Json.Write(user));
    }
}
