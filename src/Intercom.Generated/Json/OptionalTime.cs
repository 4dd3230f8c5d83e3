namespace Intercom;

/// <summary>A time an attribute may have, in eight bytes: the instant alone, which is all that goes over the wire.</summary>
internal readonly struct OptionalTime
{
    /// <summary>The ticks in UTC, plus one: zero stands for no time.</summary>
    private readonly long _ticks;

    private OptionalTime(DateTimeOffset? time) => _ticks = time is { } known ? known.UtcTicks + 1 : 0;

    public static implicit operator OptionalTime(DateTimeOffset? time) => new(time);

    public static implicit operator DateTimeOffset?(OptionalTime time) => time._ticks == 0 ? null : new DateTimeOffset(time._ticks - 1, TimeSpan.Zero);
}
