namespace Intercom.Usage.Tests;

public sealed class TestsOfAnAppUsage
{
    [Fact]
    public async Task An_emulator_runs_on_a_port_of_this_machine()
    {
        await using var intercom = await IntercomEmulator.StartAsync();
        IntercomClient client = intercom.CreateClient();
        Assert.Equal(0, await client.Users.CountAsync());
        client.Dispose();
    }

    [Fact]
    public async Task An_emulator_runs_without_a_port()
    {
        using var noPort = new IntercomEmulator(); HttpMessageHandler handler = noPort.CreateHandler();
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "t" }, handler);
        Assert.Equal(0, await client.Users.CountAsync());
    }
}
