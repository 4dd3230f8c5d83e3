using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Http;

public sealed class DeepPageTests : EmulatorTest
{
    private const int Most = 10_000;

    [Theory]
    [InlineData("users", 50, 200, 50)]
    [InlineData("users", 60, 167, 40)]
    [InlineData("contacts", 50, 200, 50)]
    [InlineData("companies", 60, 167, 40)]
    public async Task Pages_end_after_10000_records(string list, int perPage, int lastPage, int onLastPage)
    {
        Add(list, Most + 1);

        Answer before = await GetAsync($"/{list}?page={lastPage - 1}&per_page={perPage}");
        Answer last = await GetAsync($"/{list}?page={lastPage}&per_page={perPage}");

        Assert.EndsWith($"page={lastPage}", (string)before["pages"]!["next"]!, StringComparison.Ordinal);
        Assert.Equal(perPage, before[list]!.AsArray().Count);
        Assert.Null(last["pages"]!["next"]);
        Assert.Equal(onLastPage, last[list]!.AsArray().Count);
        Assert.Equal(lastPage, (int)last["pages"]!["total_pages"]!);
        Assert.Equal(Most + 1, (int)last["total_count"]!);
        (await GetAsync($"/{list}?page={lastPage + 1}&per_page={perPage}")).AssertError(400, "parameter_invalid", "page");
    }

    [Theory]
    [InlineData(Most, false)]
    [InlineData(Most + 1, true)]
    public async Task A_list_that_pages_do_not_reach_the_end_of_is_limited(int users, bool limited)
    {
        Add("users", users);

        Assert.Equal(limited, (bool)(await GetAsync("/users"))["limited"]!);
        Assert.Equal(limited, (bool)(await GetAsync("/companies/the-company/users"))["limited"]!);
    }

    [Fact]
    public async Task Who_follows_next_gets_10000_records_and_no_error()
    {
        Add("users", Most + 1);
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { RateLimit = 1_000 });
        await emulator.RestoreAsync(Emulator.Snapshot());
        using IntercomClient client = emulator.CreateClient();

        int count = 0;
        await foreach (User user in client.Users.All())
            count++;

        Assert.Equal(Most, count);
    }

    private void Add(string list, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (list == "users")
                Emulator.AddUser(new() { ["user_id"] = $"{i}", ["companies"] = new JsonArray(new JsonObject { ["id"] = "the-company" }) });
            else if (list == "contacts")
                Emulator.AddContact([]);
            else
                Emulator.AddCompany([]);
        }
    }
}
