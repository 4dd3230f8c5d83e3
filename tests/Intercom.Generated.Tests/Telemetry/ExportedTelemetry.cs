using System.Diagnostics;
using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Intercom.Tests.Telemetry;

/// <summary>What the OpenTelemetry of an app exports of a test, from when this is made. The test is within a span of the app; what belongs to another trace, or another server, is left out.</summary>
internal sealed class ExportedTelemetry : IDisposable
{
    private static int s_servers;

    private readonly List<Activity> _spans = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;

    public ExportedTelemetry(params string[] otherSources)
    {
        _tracing = Sdk.CreateTracerProviderBuilder().AddSource(IntercomTelemetry.Name).AddSource(otherSources)
            .SetSampler(new TraceSampler(App.TraceId)).AddInMemoryExporter(_spans).Build();
        _metering = Sdk.CreateMeterProviderBuilder().AddMeter(IntercomTelemetry.Name).AddInMemoryExporter(_metrics).Build();
    }

    /// <summary>The app's own span.</summary>
    public Activity App { get; } = new Activity("app").SetIdFormat(ActivityIdFormat.W3C).Start();

    /// <summary>Where the clients of the test are to go, so that they are known by it.</summary>
    public Uri Address { get; } = new($"https://server{Interlocked.Increment(ref s_servers)}.example");

    public IReadOnlyList<Activity> Spans => _spans;

    public Activity Span => Assert.Single(_spans);

    /// <summary>Each measurement by now, such as <c>1 users.find_by_id, error.type=429</c>: of a histogram its sum.</summary>
    public IReadOnlyList<string> Measured(string instrument)
    {
        _metrics.Clear();
        _metering.ForceFlush();
        return [.. _metrics.Where(metric => metric.Name == instrument).SelectMany(metric => metric.MetricPoints.Select(point => TextOf(metric, point))).OfType<string>().Order(StringComparer.Ordinal)];
    }

    /// <summary>Each tag of a span but for those of its operation and server.</summary>
    public static IReadOnlyList<string> TagsOf(Activity span) =>
        [.. span.TagObjects.Where(static tag => tag.Key is not ("intercom.resource" or "intercom.operation" or "http.request.method" or "url.template" or "server.address" or "server.port")).Select(TextOf).Order(StringComparer.Ordinal)];

    /// <summary>All that is exported, whatever it belongs to.</summary>
    public string AllText()
    {
        _metrics.Clear();
        _metering.ForceFlush();
        var text = new StringBuilder();
        foreach (Activity span in _spans)
        {
            text.AppendLine($"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects.Select(TextOf))} {string.Join(' ', span.Baggage)} {span.TraceStateString}");
            foreach (ActivityEvent happened in span.Events)
                text.AppendLine($"{happened.Name} {string.Join(' ', happened.Tags.Select(TextOf))}");
        }

        foreach (MetricPoint point in _metrics.SelectMany(static metric => metric.MetricPoints))
        {
            foreach (KeyValuePair<string, object?> tag in point.Tags)
                text.AppendLine(TextOf(tag));
        }

        return text.ToString();
    }

    public void Dispose()
    {
        App.Dispose();
        _tracing.Dispose();
        _metering.Dispose();
    }

    private static string TextOf(KeyValuePair<string, object?> tag) => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}");

    private string? TextOf(MetricSnapshot metric, MetricPoint point)
    {
        var tags = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, object?> tag in point.Tags)
            tags.Add(tag.Key, tag.Value);
        if (!tags.Remove("server.address", out object? server) || !Address.Host.Equals(server) || !tags.Remove("server.port"))
            return null;

        double value = metric.MetricType switch
        {
            MetricType.Histogram => point.GetHistogramSum(),
            MetricType.LongSum => point.GetSumLong(),
            _ => point.GetGaugeLastValueLong(),
        };
        string of = tags.Remove("intercom.operation", out object? operation) && tags.Remove("intercom.resource", out object? resource) ? $" {operation} of {resource}" : "";
        return string.Join(", ", tags.Select(TextOf).Prepend(string.Create(CultureInfo.InvariantCulture, $"{value}{of}")));
    }
}
