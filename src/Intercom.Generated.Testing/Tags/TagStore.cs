using Intercom.Testing.Http;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Tags;

/// <summary>The tags of a workspace, in the order they came.</summary>
internal sealed partial class TagStore
{
    private readonly NumericIds _ids = new();
    private readonly List<TagDocument> _tags = [];

    public IReadOnlyList<TagDocument> All => _tags;

    public TagDocument? WithId(string id) => _tags.Find(tag => tag.Id == id);

    public TagDocument? WithName(string name) => _tags.Find(tag => tag.Name == name);

    public TagDocument ById(string id) => WithId(id) ?? throw Refusal.NotFound($"No such tag id[{id}]");

    public TagDocument ByName(string name) => WithName(name) ?? throw Refusal.NotFound($"No such tag name[{name}]");

    /// <param name="name">The tag's name.</param>
    /// <param name="id">The tag's id; null for a new one.</param>
    public TagDocument Add(string name, string? id = null)
    {
        var tag = new TagDocument(id ?? _ids.Next(taken => WithId(taken) is not null), name);
        _tags.Add(tag);
        return tag;
    }

    public void Remove(TagDocument tag) => _tags.Remove(tag);
}
