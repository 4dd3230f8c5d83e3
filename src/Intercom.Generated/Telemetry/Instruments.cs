using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Intercom;

/// <summary>The source of spans and what is measured by. One for the whole process: the tags tell clients apart.</summary>
internal static class Instruments
{
    public static readonly ActivitySource Source = new(IntercomTelemetry.Name, LibraryVersion.Text);

    private static readonly Meter s_meter = new(IntercomTelemetry.Name, LibraryVersion.Text);

    public static readonly Histogram<double> Duration = Seconds("intercom.client.call.duration", "Time of a call, with all its tries and waits.");

    public static readonly Histogram<double> Parked = Seconds("intercom.client.call.parked", "Time a call was held back for the rate limit, of calls that were.");

    public static readonly Counter<long> Retries =
        s_meter.CreateCounter<long>("intercom.client.call.retries", "{retry}", "Requests that were sent again.");

    public static readonly ObservableGauge<int> Remaining =
        s_meter.CreateObservableGauge("intercom.client.rate_limit.remaining", static () => LiveClients.Measure(static rateLimit => rateLimit.Remaining), "{request}", "Requests left in the window of the rate limit, by the newest answer.");

    public static readonly ObservableGauge<int> Limit =
        s_meter.CreateObservableGauge("intercom.client.rate_limit.limit", static () => LiveClients.Measure(static rateLimit => rateLimit.Limit), "{request}", "Requests allowed in a window of the rate limit, by the newest answer.");

    /// <summary>Whether anybody wants to know of calls.</summary>
    public static bool AreWatched => Source.HasListeners() || Duration.Enabled || Parked.Enabled || Retries.Enabled;

    /// <summary>Sorted, unless a view says otherwise, by bounds that suit seconds: those of the OpenTelemetry SDK are made for milliseconds. .NET 8 has no way to say so.</summary>
    private static Histogram<double> Seconds(string name, string description) =>
#if NET8_0
        s_meter.CreateHistogram<double>(name, "s", description);
#else
        s_meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] });
#endif
}
