using Intercom.Testing.Http;
using Intercom.Testing.Strictness;

namespace Intercom.Testing.Tests.Strictness;

/// <summary>The tables of strict mode beside the routes.</summary>
public sealed class KnownTablesTests : EmulatorTest
{
    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 1_000, Webhooks = { Handler = Receiver } };

    [Fact]
    public async Task Every_route_that_reads_a_body_has_a_shape_and_no_other()
    {
        var readers = new List<string>();
        foreach (string route in Emulator.Routes())
        {
            string[] parts = route.Split(' ');
            // What is no object is refused by whoever reads it.
            Answer answer = await SendAsync(new HttpMethod(parts[0]), parts[1].Replace("{id}", "1", StringComparison.Ordinal), "[]");
            if (((string?)answer["errors"]?[0]?["message"])?.StartsWith("The body must be", StringComparison.Ordinal) == true)
                readers.Add(route);
        }

        Assert.NotEmpty(readers);
        Assert.Equal(readers.Order(StringComparer.Ordinal), KnownBodies.Routes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_route_with_a_query_is_one() =>
        Assert.Empty(KnownQueries.Routes.Except(Emulator.Routes()));
}
