using Intercom.Testing.Segments;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a segment from code. One that members brought along before takes what is given now.</summary>
internal sealed class SegmentSeed(Workspace workspace)
{
    public SegmentDocument Add(GivenObject given)
    {
        string? id = given.Text("id");
        string? name = given.Text("name");
        string? personType = given.Text("person_type");
        if (personType is not (null or "user" or "contact" or "company"))
            throw given.Refuse("person_type", $"Members of a segment are of the person_type user, contact or company. Found \"{personType}\".");

        long? createdAt = given.Timestamp("created_at");
        long? updatedAt = given.Timestamp("updated_at");

        SegmentDocument? segment = id is null ? null : workspace.Segments.WithId(id);
        if (segment is null)
        {
            segment = new SegmentDocument(id ?? workspace.NextId(), personType ?? "user", workspace.Now);
            workspace.Segments.Add(segment);
        }

        segment.Name = name ?? segment.Name;
        segment.PersonType = personType ?? segment.PersonType;
        segment.CreatedAt = createdAt ?? segment.CreatedAt;
        segment.UpdatedAt = updatedAt ?? segment.UpdatedAt;
        return segment;
    }
}
