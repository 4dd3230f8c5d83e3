using System.Text.Json.Nodes;

namespace Intercom.Testing.Tags;

/// <summary>A tag as it is stored. Who carries it is known to the carriers.</summary>
internal sealed class TagDocument(string id, string name)
{
    public string Id => id;

    public string Name { get; set; } = name;

    public JsonObject ToAnswer() => new() { ["type"] = "tag", ["id"] = Id, ["name"] = Name };
}
