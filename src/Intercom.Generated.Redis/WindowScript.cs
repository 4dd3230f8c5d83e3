using System.Globalization;
using StackExchange.Redis;

namespace Intercom.Redis;

/// <summary>The window that stands in Redis. A script reads and changes it, so that no two processes do at once.</summary>
internal sealed class WindowScript(IDatabase database, RedisKey key)
{
    /// <summary>How often a process asks whether answers to others have made room.</summary>
    private const int PollMilliseconds = 50;

    /// <summary>How long a process that says nothing is counted.</summary>
    private const int SilenceMilliseconds = 30_000;

    private static readonly string s_script = Read();

    private readonly RedisKey[] _keys = [key];
    private readonly RedisValue _process = Guid.NewGuid().ToString("N");

    /// <param name="underWay">This process's requests under way, with the one that asks.</param>
    public async Task<TimeSpan> EnterAsync(int underWay) => TimeSpan.FromMilliseconds(await RunAsync(
        "enter", _process, underWay, LearnedWindow.UntilFirstAnswer, (long)LearnedWindow.Length.TotalMilliseconds, PollMilliseconds, SilenceMilliseconds).ConfigureAwait(false));

    /// <param name="underWay">This process's requests still under way.</param>
    /// <param name="reading">What the one that is over has taught.</param>
    public Task<long> LeaveAsync(int underWay, RateReading reading) => RunAsync(
        "leave", _process, underWay, reading.IsSent, reading.IsAnswered, Milliseconds(reading.Pause),
        Number(reading.Window?.Limit), Number(reading.Window?.Remaining), Number(reading.Window?.Reset), Milliseconds(reading.Window?.UntilReset));

    private static string Read()
    {
        using Stream stream = typeof(WindowScript).Assembly.GetManifestResourceStream("window.lua")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static RedisValue Milliseconds(TimeSpan? duration) => Number(duration is { } known ? (long)Math.Ceiling(known.TotalMilliseconds) : null);

    /// <summary>What is not known is empty, which Lua reads as no number.</summary>
    private static RedisValue Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private async Task<long> RunAsync(params RedisValue[] values) => (long)await database.ScriptEvaluateAsync(s_script, _keys, values).ConfigureAwait(false);
}
