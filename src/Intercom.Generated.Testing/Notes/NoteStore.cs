using Intercom.Testing.Http;
using Intercom.Testing.Ids;
using Intercom.Testing.People;

namespace Intercom.Testing.Notes;

/// <summary>The notes of a workspace, in the order they came.</summary>
internal sealed partial class NoteStore
{
    private readonly NumericIds _ids = new();
    private readonly List<NoteDocument> _notes = [];

    public IReadOnlyList<NoteDocument> All => _notes;

    public bool IsKnown(string id) => _notes.Exists(note => note.Id == id);

    public string NextId() => _ids.Next(IsKnown);

    public void Add(NoteDocument note) => _notes.Add(note);

    public NoteDocument ById(string id) => _notes.Find(note => note.Id == id) ?? throw Refusal.NotFound($"No such note[{id}]");

    /// <summary>Newest first.</summary>
    public IReadOnlyList<NoteDocument> Of(Person person) => [.. _notes.Where(note => note.IsAbout(person)).Reverse()];

    public void HandOver(Person person, Person successor) => _notes.ForEach(note => note.HandOver(person, successor));
}
