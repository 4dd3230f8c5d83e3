namespace Intercom.Testing.Tests;

public sealed class PortTests
{
    [Fact]
    public async Task An_emulator_listens_on_the_port_it_is_told()
    {
        // A port that was free just now may be another program's a moment later.
        IntercomEmulator? emulator = null;
        int port = 0;
        for (int tries = 0; emulator is null; tries++)
        {
            await using (IntercomEmulator first = await IntercomEmulator.StartAsync())
                port = first.BaseAddress.Port;

            try
            {
                emulator = await IntercomEmulator.StartAsync(new() { Port = port });
            }
            catch (IOException) when (tries < 10)
            {
                continue;
            }
        }

        await using (emulator)
            Assert.Equal(new Uri($"http://127.0.0.1:{port}/"), emulator.BaseAddress);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_io_exception()
    {
        await using IntercomEmulator first = await IntercomEmulator.StartAsync();

        IOException exception = await Assert.ThrowsAsync<IOException>(() => IntercomEmulator.StartAsync(new() { Port = first.BaseAddress.Port }));

        Assert.Contains("address already in use", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public async Task A_port_that_is_none_is_refused(int port) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => IntercomEmulator.StartAsync(new() { Port = port }));
}
