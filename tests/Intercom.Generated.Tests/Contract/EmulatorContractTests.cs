using System.Text.Json.Nodes;

namespace Intercom.Tests.Contract;

/// <summary>The section "Tests of an app" of the public contract.</summary>
public class EmulatorContractTests
{
    [Fact]
    public async Task An_emulator_without_a_port_is_reached_by_its_handler()
    {
        using var noPort = new IntercomEmulator();
        HttpMessageHandler handler = noPort.CreateHandler();
        noPort.AddUser(new JsonObject { ["user_id"] = "1", ["name"] = "Ada" });
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "t" }, handler);

        Assert.Equal("Ada", (await client.Users.FindAsync(userId: "1")).Name);
    }

    [Fact]
    public async Task An_emulator_on_a_port_and_one_without_make_clients_alike()
    {
        await using IntercomEmulator port = await IntercomEmulator.StartAsync();
        using var noPort = new IntercomEmulator();
        foreach (IntercomEmulator emulator in new[] { port, noPort })
        {
            using IntercomClient client = emulator.CreateClient();
            User user = await client.Users.CreateAsync(new User { Email = "bob@example.com" });

            Assert.Equal(user.Id, (await client.Users.FindAsync(email: "bob@example.com")).Id);
        }
    }
}
