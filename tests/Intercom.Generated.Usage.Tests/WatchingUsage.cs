namespace Intercom.Usage.Tests;

public sealed class WatchingUsage : UsageTest
{
    [Fact]
    public async Task Requests_are_asserted()
    {
        await Client.Users.CreateAsync(new User { UserId = "25", Name = "Ada" });

        EmulatedRequest sent = Emulator.Requests.Single(HttpMethod.Post, "/users");
        Assert.Equal("Ada", (string?)sent.Json!["name"]);
        Emulator.Requests.AssertSent(HttpMethod.Post, "/users", times: 1, when: r => r.Answer?.Status == 200);
        Emulator.Requests.AssertNone(HttpMethod.Delete, "/users/{id}");
    }

    [Fact]
    public async Task A_fault_is_outlived_by_trying_again()
    {
        string id = Emulator.AddUser([]);
        using IntercomClient client = Emulator.CreateClient(options => options.MaxRetries = 1);
        AddedFault fault = Emulator.Faults.Add(Fault.Status(503), times: 1, when: r => r.Is(HttpMethod.Get, "/users/{id}"));

        Assert.Equal(id, (await client.Users.FindAsync(id: id)).Id);
        Assert.Equal(1, fault.Count);
        Emulator.Requests.AssertSent(HttpMethod.Get, "/users/{id}", times: 2);
    }

    [Fact]
    public async Task An_answer_that_is_lost_leaves_its_write_behind()
    {
        Emulator.Faults.Add(Fault.CutConnection(after: true), times: 1);
        using IntercomClient client = Emulator.CreateClient(options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.CreateAsync(new User { UserId = "25" }));

        Assert.Equal("25", (await client.Users.FindAsync(userId: "25")).UserId);
    }
}
