using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Intercom;

/// <summary>The source of spans and what is measured by. One for the whole process: the tags tell clients apart.</summary>
internal static class Instruments
{
    public static readonly ActivitySource Source = new(IntercomTelemetry.Name, LibraryVersion.Text);

    private static readonly Meter s_meter = new(IntercomTelemetry.Name, LibraryVersion.Text);

    public static readonly Histogram<double> Duration =
        s_meter.CreateHistogram<double>("intercom.client.call.duration", "s", "Time of a call, with all its tries and waits.");

    public static readonly Histogram<double> Parked =
        s_meter.CreateHistogram<double>("intercom.client.call.parked", "s", "Time a call was held back for the rate limit, of calls that were.");

    public static readonly Counter<long> Retries =
        s_meter.CreateCounter<long>("intercom.client.call.retries", "{retry}", "Requests that were sent again.");

    public static readonly ObservableGauge<int> Remaining =
        s_meter.CreateObservableGauge("intercom.client.rate_limit.remaining", static () => LiveClients.Measure(static rateLimit => rateLimit.Remaining), "{request}", "Requests left in the window of the rate limit, by the newest answer.");

    public static readonly ObservableGauge<int> Limit =
        s_meter.CreateObservableGauge("intercom.client.rate_limit.limit", static () => LiveClients.Measure(static rateLimit => rateLimit.Limit), "{request}", "Requests allowed in a window of the rate limit, by the newest answer.");

    /// <summary>Whether anybody wants to know of calls.</summary>
    public static bool AreWatched => Source.HasListeners() || Duration.Enabled || Parked.Enabled || Retries.Enabled;
}
