using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Snapshots;

public sealed class SnapshotTests : BusyWorkspaceTest
{
    [Fact]
    public async Task All_that_can_be_asked_is_the_same_after_it_was_restored()
    {
        await FillAsync();
        JsonObject before = await LookAsync();
        JsonObject snapshot = Emulator.Snapshot();
        await Emulator.ResetAsync();
        Assert.False(JsonNode.DeepEquals(before, await LookAsync()));

        await Emulator.RestoreAsync(snapshot);

        Assert.Equal(before.ToJsonString(), (await LookAsync()).ToJsonString());
        Assert.Equal(snapshot.ToJsonString(), Emulator.Snapshot().ToJsonString());
    }

    [Fact]
    public async Task What_comes_next_is_the_same_each_time_it_was_restored()
    {
        await FillAsync();
        JsonObject snapshot = Emulator.Snapshot();
        JsonArray first = await CreateAsync();
        await DeliveredAsync();
        JsonObject after = await LookAsync();

        await Emulator.RestoreAsync(snapshot);
        JsonArray second = await CreateAsync();
        await DeliveredAsync();

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal(after.ToJsonString(), (await LookAsync()).ToJsonString());
    }

    [Fact]
    public async Task It_passes_through_text_into_another_emulator()
    {
        await FillAsync();
        string file = Emulator.Snapshot().ToJsonString();
        using var other = new IntercomEmulator();

        await other.RestoreAsync(JsonNode.Parse(file)!.AsObject());

        Assert.Equal(file, other.Snapshot().ToJsonString());
    }

    [Fact]
    public async Task It_does_not_change_with_the_workspace()
    {
        await SaveUserAsync("""{"user_id":"1","name":"Ada"}""");
        JsonObject snapshot = Emulator.Snapshot();
        string before = snapshot.ToJsonString();
        await SaveUserAsync("""{"user_id":"1","name":"Bob"}""");
        Assert.Equal(before, snapshot.ToJsonString());

        await Emulator.RestoreAsync(snapshot);
        await SaveUserAsync("""{"user_id":"1","name":"Bob"}""");
        Assert.Equal(before, snapshot.ToJsonString());
    }

    [Fact]
    public async Task Tags_companies_and_people_that_were_restored_belong_together()
    {
        await FillAsync();
        await Emulator.RestoreAsync(Emulator.Snapshot());

        await SaveAsync("/tags", """{"id":"1","name":"green"}""");
        JsonObject company = await SaveAsync("/companies", """{"company_id":"6","name":"Six"}""");
        JsonNode joe = (await GetAsync("/users?user_id=joe")).Json;

        Assert.Equal("green", (string?)joe["tags"]!["tags"]![0]!["name"]);
        Assert.Contains("Six", joe["companies"]!["companies"]!.AsArray().Select(one => (string?)one!["name"]));
        Assert.Equal(1, (int)company["user_count"]!);
    }

    [Fact]
    public async Task An_open_scroll_ends_when_a_snapshot_is_restored()
    {
        AddUsers(101);
        JsonObject snapshot = Emulator.Snapshot();
        string scroll = (string)(await GetAsync("/users/scroll"))["scroll_param"]!;

        await Emulator.RestoreAsync(snapshot);

        (await GetAsync($"/users/scroll?scroll_param={scroll}")).AssertError(404, "not_found");
        (await GetAsync("/users/scroll")).AssertOk();
    }

    [Fact]
    public async Task A_snoozed_conversation_that_was_restored_wakes_in_its_time()
    {
        AddJoesConversation();
        await ReplyAsync($$"""{"type":"admin","admin_id":"25","message_type":"snoozed","snoozed_until":{{Start + 60}}}""");
        await Emulator.RestoreAsync(Emulator.Snapshot());
        Assert.Equal("snoozed", (string?)(await GetAsync("/conversations/1"))["state"]);

        Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal("open", (string?)(await GetAsync("/conversations/1"))["state"]);
    }

    [Theory]
    [InlineData("""{}""", "no snapshot")]
    [InlineData("""{"format":"intercom-emulator-snapshot","version":2}""", "version 2")]
    [InlineData("""{"format":"intercom-emulator-snapshot","version":1}""", "snapshot.created_at is not a whole number")]
    public async Task What_is_no_snapshot_is_an_argument_exception(string snapshot, string expected)
    {
        Emulator.AddUser(new() { ["user_id"] = "1" });

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(
            nameof(snapshot), () => Emulator.RestoreAsync(JsonNode.Parse(snapshot)!.AsObject()));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], (await GetAsync("/users")).UserIds);
    }

    [Theory]
    [InlineData("user_id", "5", "snapshot.users.all[1].user_id is not a string")]
    [InlineData("fields", "[]", "snapshot.users.all[1].fields is not an object")]
    [InlineData("tags", """["5"]""", "snapshot.users.all[1].tags is not a list of known tags: there is no tag '5'")]
    [InlineData("companies", """[5]""", "snapshot.users.all[1].companies is not an array of strings")]
    public async Task A_damaged_snapshot_says_where_and_changes_nothing(string name, string value, string expected)
    {
        AddUsers(2);
        JsonObject snapshot = Emulator.Snapshot();
        snapshot["users"]!["all"]![1]![name] = JsonNode.Parse(value);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(nameof(snapshot), () => Emulator.RestoreAsync(snapshot));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(["u-1", "u-0"], (await GetAsync("/users")).UserIds);
    }

    [Fact]
    public async Task A_disposed_emulator_has_no_snapshot()
    {
        JsonObject snapshot = Emulator.Snapshot();
        await Emulator.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(Emulator.Snapshot);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Emulator.RestoreAsync(snapshot));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Emulator.ResetAsync());
    }
}
