using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Snapshots;

namespace Intercom.Testing.Tags;

internal sealed partial class TagStore
{
    public JsonObject Save() => new() { ["next"] = _ids.Position, ["all"] = JsonTree.ArrayOf(_tags.Select(tag => tag.ToAnswer())) };

    public void Load(SavedObject saved)
    {
        _ids.Position = saved.Integer("next");
        _tags.AddRange(saved.Parts("all").Select(tag => new TagDocument(tag.Text("id"), tag.Text("name"))));
    }
}
