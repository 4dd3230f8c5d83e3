using Intercom.Testing.Tags;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a tag that nobody carries yet.</summary>
internal sealed class TagSeed(Workspace workspace)
{
    public TagDocument Add(GivenObject given)
    {
        string? id = given.Id(taken => workspace.Tags.WithId(taken) is not null);
        string? name = given.Text("name");
        if (string.IsNullOrWhiteSpace(name))
            throw given.Refuse("name", "A tag needs a name.");

        return workspace.Tags.WithName(name) is null
            ? workspace.Tags.Add(name, id)
            : throw given.Refuse("name", $"There is a tag with the name '{name}' already.");
    }
}
