namespace Intercom.Generators.Tests.Library;

/// <summary>It is always the same time.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public const long Seconds = 1500000000;

    public static readonly StoppedClock Instance = new();

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(Seconds);
}
