using Intercom.Tests.Support;

namespace Intercom.Tests.Notes;

public class NoteTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public void The_shorthands_are_those_of_the_user_the_note_is_about()
    {
        var note = new Note();
        Assert.Equal((null, null, null), (note.Email, note.UserId, note.User));
        note.Email = "joe@example.com";
        note.UserId = "u-204";
        Assert.Equal(("joe@example.com", "u-204"), (note.User!.Email, note.User.UserId));
        note.User.Email = "other@example.com";
        Assert.Equal("other@example.com", note.Email);
        note.User = null;
        Assert.Null(note.UserId);
    }

    [Theory]
    [InlineData(true, """{"email":"joe@example.com"}""")]
    [InlineData(false, """{"user_id":"u-204"}""")]
    public async Task A_note_is_about_the_user_it_names_by_shorthand(bool byEmail, string user)
    {
        Note note = byEmail ? new Note { Body = "x", Email = "joe@example.com" } : new Note { Body = "x", UserId = "u-204" };
        _http.Answer("""{"type":"note","id":"16","body":"<p>x</p>","author":null,"user":{"type":"user","id":"1","email":"joe@example.com","user_id":"u-204"}}""");
        Assert.Same(note, await _http.Client().Notes.CreateAsync(note));
        Assert.Equal("POST /notes", _http.Request.Line);
        Json.Same($$"""{"body":"x","user":{{user}}}""", _http.Request.Body);
        Assert.Equal(("16", "<p>x</p>", "1", "u-204"), (note.Id, note.Body, note.User!.Id, note.UserId));
    }

    [Fact]
    public async Task A_loaded_user_goes_by_its_ids_and_is_not_changed()
    {
        User user = Json.Read<User>("""{"type":"user","id":"1","email":"joe@example.com","name":"Joe","custom_attributes":{"a":1}}""");
        _http.Answer("""{"type":"note","id":"16"}""");
        await _http.Client().Notes.CreateAsync(new Note { AdminId = "25", Body = "x", User = user });
        Json.Same("""{"admin_id":"25","body":"x","user":{"id":"1","email":"joe@example.com"}}""", _http.Request.Body);
        Assert.Equal("Joe", user.Name);
    }

    [Fact]
    public async Task Notes_of_one_user_are_asked_for_by_one_key()
    {
        NotesClient notes = _http.Client().Notes;
        Assert.Throws<ArgumentException>(() => notes.FindAll());
        Assert.Throws<ArgumentException>(() => notes.FindAll(email: "a@b.c", userId: "1"));
        _http.Answer("""{"type":"note.list","notes":[{"type":"note","id":"16"}]}""");
        await foreach (Note note in notes.FindAll(email: "joe@example.com"))
            Assert.Equal("16", note.Id);

        Assert.Equal("GET /notes?email=joe%40example.com", _http.Request.Line);
    }
}
