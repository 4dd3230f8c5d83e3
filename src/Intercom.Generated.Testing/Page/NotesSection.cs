using System.Text.Json.Nodes;
using Intercom.Testing.Json;
using Intercom.Testing.Messages;
using Intercom.Testing.Notes;

namespace Intercom.Testing.Page;

/// <summary>The notes about people.</summary>
internal static class NotesSection
{
    // Enough to tell one from another; all of it is in what the row opens to.
    private const int MostOfBody = 80;

    public static Section Of(Workspace workspace)
    {
        var names = new NameOf(workspace);
        IReadOnlyList<NoteDocument> notes = workspace.Notes.All;
        var table = new Table("Notes", "About", "By", "Note", "Created", "Id");
        foreach (NoteDocument note in Newest.Of(notes))
        {
            JsonObject answer = note.ToAnswer();
            table.Add(
                $"note-{note.Id}",
                [
                    Html.Of($"<b>{names.Reference(answer["user"] as JsonObject)}</b>"),
                    Html.Of($"{names.Reference(answer["author"] as JsonObject)}"),
                    Html.Of($"{Beginning(answer["body"]?.ToString() ?? "")}"),
                    PageTime.Of(answer["created_at"].AsInteger()),
                    Html.Of($"<code>{note.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(answer))}</pre>"));
        }

        return new Section("notes", "Notes", notes.Count, table.ToHtml(notes.Count));
    }

    private static string Beginning(string html)
    {
        string text = HtmlBody.ToPlainText(html);
        return text.Length > MostOfBody ? $"{text[..MostOfBody]}…" : text;
    }
}
