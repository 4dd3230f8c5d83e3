using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Snapshots;

/// <summary>What tells a snapshot from other JSON.</summary>
internal static class SnapshotFormat
{
    public const string Name = "intercom-emulator-snapshot";
    public const long Version = 1;

    // What a request may hold is 64 levels deep, and the snapshot is around it.
    private const int MostLevels = 128;

    /// <summary>The caller's snapshot, copied.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static SavedObject Read(JsonObject snapshot, string parameter)
    {
        if (snapshot["format"]?.ToString() != Name)
            throw new ArgumentException("This is no snapshot of an emulator: hand in what Snapshot() returned.", parameter);
        if (snapshot["version"].AsInteger() != Version)
            throw new ArgumentException($"This snapshot has the version {snapshot["version"]?.ToJsonString() ?? "null"}, and this emulator reads {Version}: take it anew.", parameter);

        using JsonDocument json = JsonDocument.Parse(snapshot.ToJsonString(), new JsonDocumentOptions { MaxDepth = MostLevels });
        return new SavedObject(JsonTree.From(json.RootElement)!.AsObject(), "snapshot", parameter);
    }
}
