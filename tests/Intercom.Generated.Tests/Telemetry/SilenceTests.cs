using System.Diagnostics;
using System.Diagnostics.Metrics;
using Intercom.Tests.Support;

namespace Intercom.Tests.Telemetry;

[Collection(nameof(TelemetryCollection))]
public class SilenceTests
{
    private const string OneUser = """{"type":"user","id":"1"}""";

    private readonly CannedHandler _http = new();

    [Fact]
    public async Task Where_nobody_listens_nothing_is_made()
    {
        using IntercomClient client = _http.Answer((request, _) =>
        {
            Assert.Null(Activity.Current);
            Assert.Null(CallRecord.Of(request));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(OneUser) });
        }).Client();
        await client.Users.FindAsync(id: "1");
        Assert.False(Instruments.AreWatched);
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task Who_listens_later_hears_of_a_client_that_was_there_before()
    {
        using IntercomClient client = _http.Answer(OneUser).Answer(OneUser).Client();
        await client.Users.FindAsync(id: "1");
        using var telemetry = new ExportedTelemetry();
        await client.Users.FindAsync(id: "1");
        Assert.Equal("users.find_by_id", telemetry.Span.DisplayName);
    }

    [Fact]
    public async Task Who_listens_to_the_meter_alone_gets_no_spans()
    {
        var measured = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = static (instrument, listener) => Enable(instrument, listener) };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => measured.Add(instrument.Name));
        listener.Start();
        using IntercomClient client = _http.Answer((request, _) =>
        {
            Assert.Null(Activity.Current);
            Assert.NotNull(CallRecord.Of(request));
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(OneUser) });
        }).Client();
        await client.Users.FindAsync(id: "1");
        Assert.Equal(["intercom.client.call.duration"], measured);
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == IntercomTelemetry.Name)
            listener.EnableMeasurementEvents(instrument);
    }
}
