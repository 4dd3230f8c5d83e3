using System.Diagnostics;
using Intercom.Tests.Clocks;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Intercom.Tests.Telemetry;

/// <summary>Over a real socket: the runtime's own span of the request, and what it tells the server.</summary>
[Collection(nameof(TelemetryCollection))]
public sealed class HttpSpanTests : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start(static server => server.StartTimeout = (int)RealTime.Guard.TotalMilliseconds);

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task The_request_is_a_child_of_the_call_and_the_server_hears_of_it()
    {
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithBody("""{"type":"user","id":"1"}"""));
        using var telemetry = new ExportedTelemetry("System.Net.Http");
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "t", BaseAddress = new Uri(_server.Url!) });
        await client.Users.FindAsync(id: "1");

        Activity call = Assert.Single(telemetry.Spans, static span => span.Source.Name == IntercomTelemetry.Name);
        Activity http = Assert.Single(telemetry.Spans, static span => span.Source.Name == "System.Net.Http");
        Assert.Equal((call.TraceId, call.SpanId), (http.TraceId, http.ParentSpanId));
        Assert.Equal(http.Id, Assert.Single(Assert.Single(_server.LogEntries).RequestMessage!.Headers!["traceparent"]));
    }
}
