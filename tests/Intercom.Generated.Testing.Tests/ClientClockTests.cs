namespace Intercom.Testing.Tests;

public sealed class ClientClockTests : EmulatorTest
{
    [Fact]
    public async Task A_client_waits_for_its_retry_by_the_clock_of_the_emulator()
    {
        TimeProvider? seen = null;
        Action<IntercomOptions> configure = options => seen = options.TimeProvider;
        AddedFault fault = Emulator.Faults.Add(Fault.Status(503), times: 1);

        Task<int> counted = CountTagsAsync(Emulator, configure);
        await Clock.PassUntilAsync(counted);

        Assert.Same(Clock, seen);
        Assert.Equal(0, await counted);
        Assert.Equal(1, fault.Count);
        Assert.True(Emulator.Requests.All[1].Time > Emulator.Requests.All[0].Time);
    }

    private static async Task<int> CountTagsAsync(IntercomEmulator emulator, Action<IntercomOptions> configure)
    {
        using IntercomClient client = emulator.CreateClient(configure);
        int count = 0;
        await foreach (Tag tag in client.Tags.All())
            count++;
        return count;
    }
}
