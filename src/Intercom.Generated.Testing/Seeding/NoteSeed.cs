using System.Text.Json.Nodes;
using Intercom.Testing.Notes;

namespace Intercom.Testing.Seeding;

/// <summary>Puts in a note from code, without the rules of a request.</summary>
internal sealed class NoteSeed(Workspace workspace)
{
    public NoteDocument Add(GivenObject given)
    {
        string? id = given.Id(workspace.Notes.IsKnown);
        JsonObject? user = new ParticipantSeed(workspace, given).User();
        new ReferenceSeed(workspace, given).Admin("author");
        string? body = given.Text("body");
        long? createdAt = given.Timestamp("created_at");

        var added = new NoteDocument(id ?? workspace.Notes.NextId(), workspace.Now);
        foreach ((string name, JsonNode? value) in given.FieldsBut("id", "user", "body", "created_at"))
            added.Set(name, value);

        added.Set("user", user);
        added.Set("body", body);
        added.Set("created_at", createdAt ?? workspace.Now);
        workspace.Notes.Add(added);
        return added;
    }
}
