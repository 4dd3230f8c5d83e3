namespace Intercom.Testing.Tests.Snapshots;

/// <summary>Holds every field of the workspace to being restored, those included that nobody has thought of yet.</summary>
public sealed class EveryFieldTests : BusyWorkspaceTest
{
    // What a snapshot leaves out or makes anew, and why. All else must have something to restore in the workspace that is filled, and be restored.
    private static readonly HashSet<string> s_left = new(StringComparer.Ordinal)
    {
        // What goes on, and ends with a restore.
        "ScrollSlot._scroll", "ScrollSlot._usedAt", "Outbox._ready", "Outbox.Held", "Outbox.IsBeingServed",
        // Of what is deleted nothing is kept.
        "SubscriptionDocument.IsDeleted",
        // Orders are made when they are first asked for.
        "PersonStore._orders",
        // Counted anew, so that they stand in the same order.
        "PersonStore._lastNumber", "PersonDocument.Number",
    };

    [Fact]
    public async Task Every_field_is_restored()
    {
        await FillAsync();
        await SaveUserAsync("""{"user_id":"joe","avatar":{"image_url":"https://example.net/joe.png"}}""");
        await RecordEventAsync($$"""{"event_name":"bought","user_id":"joe","created_at":{{Start}},"metadata":{"n":1} }""");
        Emulator.AddSegment(new() { ["id"] = "seg-1", ["name"] = "Newest", ["updated_at"] = Start + 1 });
        await DeliveredAsync();
        using var other = new IntercomEmulator();
        await other.RestoreAsync(Emulator.Snapshot());

        var before = new WorkspaceFields(Emulator, s_left);
        var after = new WorkspaceFields(other, s_left);

        Assert.True(before.Empty.Count == 0, $"Nothing in the filled workspace has a {string.Join(", ", before.Empty)}: fill it in FillAsync, so that a restore can lose it.");
        Assert.Equal("", string.Join('\n', before.Values.Except(after.Values).Concat(after.Values.Except(before.Values)).Select(value => $"{value}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task What_is_left_out_is_there()
    {
        await FillAsync();

        Assert.Subset(new WorkspaceFields(Emulator, new HashSet<string>()).Known.ToHashSet(), s_left);
    }
}
