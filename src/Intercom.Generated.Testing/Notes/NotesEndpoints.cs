using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.Messages;
using Intercom.Testing.People;

namespace Intercom.Testing.Notes;

/// <summary><c>/notes</c>.</summary>
internal sealed class NotesEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Post("/notes", call => Create(call.Body));
        routes.Get("/notes", List);
        routes.Get("/notes/{id}", call => workspace.Notes.ById(call.Id).ToAnswer());
    }

    private JsonObject Create(JsonObject body)
    {
        AttributeRules.Text(body["body"], "body");
        string text = Required.Text(body, "body");
        Person person = workspace.Directory.Find(Subject(body), "id");
        AdminDocument? author = Author(body);

        var note = new NoteDocument(workspace.Notes.NextId(), workspace.Now);
        note.Set("body", HtmlBody.From(text));
        note.Set("author", author?.ToReference());
        note.Set("user", person.ToReference());
        workspace.Notes.Add(note);
        return note.ToAnswer();
    }

    // Documentation nests the keys under user, older clients leave them flat; all of them are in use.
    private static PersonKeys Subject(JsonObject body) => body["user"] is null
        ? PersonKeys.Read(body, "id")
        : PersonKeys.Read(Required.Object(body, "user"), "id", "user.");

    private AdminDocument? Author(JsonObject body)
    {
        JsonNode? id = AttributeRules.Identifier(body["admin_id"], "admin_id");
        if (body["author"] is not null)
            id = AttributeRules.Identifier(Required.Value(Required.Object(body, "author"), "id", "author."), "author.id");

        return id is null ? null : workspace.Admins.ById(id.GetValue<string>());
    }

    private JsonObject List(ApiCall call)
    {
        Person person = workspace.Directory.Find(PersonKeys.Read(call.Query, "id"), "id");
        PageRequest page = PageRequest.Read(call.Query);
        IReadOnlyList<NoteDocument> notes = workspace.Notes.Of(person);

        JsonObject list = page.List("note", "notes", notes, note => note.ToAnswer(), call);
        list["total_count"] = notes.Count;
        return list;
    }
}
