namespace Intercom.Testing.Http;

/// <summary>Counts requests in windows, of 10 seconds that begin at whole tens, as Intercom spreads its limit over a minute.</summary>
internal sealed class RateWindow(TimeProvider clock, int limit, int seconds)
{
    private readonly object _gate = new();
    private long _reset;
    private int _spent;

    public int Limit => limit;

    /// <summary>Forgets what was spent.</summary>
    public void Renew()
    {
        lock (_gate)
        {
            _spent = 0;
        }
    }

    public RateReading Spend()
    {
        lock (_gate)
        {
            long reset = ((clock.GetUtcNow().ToUnixTimeSeconds() / seconds) + 1) * seconds;
            if (reset != _reset)
            {
                _reset = reset;
                _spent = 0;
            }

            bool allowed = _spent < limit;
            if (allowed)
                _spent++;

            return new RateReading(allowed, limit - _spent, reset);
        }
    }
}
