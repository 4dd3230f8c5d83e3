using System.Runtime.CompilerServices;
using Intercom.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Tests.Telemetry;

[Collection(nameof(TelemetryCollection))]
public sealed class RateLimitGaugeTests : IDisposable
{
    private const string Remaining = "intercom.client.rate_limit.remaining";

    private readonly ExportedTelemetry _telemetry = new();

    public void Dispose() => _telemetry.Dispose();

    [Fact]
    public async Task Each_client_tells_what_its_newest_answer_said()
    {
        using IntercomClient one = await ClientAsync(80, 40);
        using IntercomClient other = await ClientAsync(7);
        using IntercomClient silent = new CannedHandler().Client(options => options.BaseAddress = _telemetry.Address);
        Assert.Equal(["40", "7"], ValuesOf(Remaining));
        Assert.Equal(["83", "83"], ValuesOf("intercom.client.rate_limit.limit"));
        Assert.Distinct(_telemetry.Measured(Remaining).Select(static measured => measured[measured.IndexOf(',', StringComparison.Ordinal)..]));
    }

    [Fact]
    public async Task A_client_that_is_disposed_tells_nothing_more_and_leaves_its_number_to_the_next()
    {
        // The numbers of others that were forgotten come free when nobody expects it.
        Collect();
        IntercomClient one = await ClientAsync(40);
        string measured = Assert.Single(_telemetry.Measured(Remaining));
        one.Dispose();
        Assert.Empty(LiveNumbers());
        using IntercomClient next = await ClientAsync(40);
        one.Dispose();
        Assert.Equal([measured], _telemetry.Measured(Remaining));
    }

    [Fact]
    public async Task A_client_that_is_forgotten_tells_nothing_more()
    {
        await ForgetAsync();
        Collect();
        Assert.Empty(LiveNumbers());
    }

    [Fact]
    public async Task A_client_of_a_container_is_told_by_its_name()
    {
        var services = new ServiceCollection();
        services.AddIntercom("eu", options => (options.AccessToken, options.BaseAddress) = ("t", _telemetry.Address))
            .ConfigurePrimaryHttpMessageHandler(static () => Answers(40));
        using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<IntercomClient>("eu").Users.FindAsync(id: "1");
        Assert.Matches(@"^40, intercom\.client\.name=eu, intercom\.client\.number=\d+$", Assert.Single(_telemetry.Measured(Remaining)));
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task ForgetAsync()
    {
        await ClientAsync(40);
        Assert.Single(LiveNumbers());
    }

    private async Task<IntercomClient> ClientAsync(params int[] remaining)
    {
        IntercomClient client = Answers(remaining).Client(options => options.BaseAddress = _telemetry.Address);
        foreach (int _ in remaining)
            await client.Users.FindAsync(id: "1");
        return client;
    }

    private static CannedHandler Answers(params int[] remaining) => remaining.Aggregate(new CannedHandler(), static (http, remaining) => http.Answer("""{"type":"user","id":"1"}""", 200, response =>
    {
        response.Headers.Add("X-RateLimit-Limit", "83");
        response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
    }));

    private IEnumerable<string> ValuesOf(string instrument) => _telemetry.Measured(instrument).Select(static measured => measured.Split(',')[0]);

    /// <summary>Not by the SDK, which goes on telling what it was told before.</summary>
    private IEnumerable<object?> LiveNumbers() => LiveClients.Measure(static rateLimit => rateLimit.Remaining)
        .Select(static measurement => measurement.Tags.ToArray().ToDictionary(static tag => tag.Key, static tag => tag.Value))
        .Where(tags => _telemetry.Address.Host.Equals(tags["server.address"])).Select(static tags => tags["intercom.client.number"]);
}
