using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Segments;

internal sealed partial class SegmentStore
{
    public JsonObject Save() => new() { ["all"] = JsonTree.ArrayOf(_segments.Select(segment => segment.ToAnswer())) };

    public void Load(SavedObject saved) => _segments.AddRange(saved.Parts("all").Select(
        segment => new SegmentDocument(segment.Text("id"), segment.Text("person_type"), segment.Integer("created_at"))
        {
            Name = segment.Text("name"),
            UpdatedAt = segment.Integer("updated_at"),
        }));
}
