using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Notes;

public sealed class AddNoteTests : InboxTest
{
    [Fact]
    public async Task A_note_in_the_apis_own_form_comes_back_as_given()
    {
        JsonObject given = JsonNode.Parse("""
            {"type":"note","id":"16","created_at":1389913941,"body":"<p>Text for the note</p>",
            "author":{"type":"admin","id":"21","name":"Jayne Cobb","email":"jayne@serenity.io"},"user":{"type":"user","id":"5310d8e8598c9a0b24000005"}}
            """)!.AsObject();

        Assert.Equal("16", Emulator.AddNote(given));

        Assert.Equal(given.ToJsonString(), (await GetAsync("/notes/16")).Json.ToJsonString());
    }

    [Theory]
    [InlineData("""{"user_id":"joe"}""")]
    [InlineData("""{"email":"joe@example.net"}""")]
    public async Task A_note_is_listed_for_its_user(string user)
    {
        AddPeople();
        string id = Emulator.AddNote(new() { ["body"] = "<p>x</p>", ["user"] = JsonNode.Parse(user) });

        JsonNode note = Assert.Single((await GetAsync("/notes?user_id=joe"))["notes"]!.AsArray())!;
        string expected = $$$"""{"type":"note","id":"{{{id}}}","created_at":1500000000,"body":"<p>x</p>","author":null,"user":{"type":"user","id":"{{{JoesId}}}"}}""";
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), note.ToJsonString());
    }

    [Fact]
    public async Task A_note_without_a_user_is_found_by_its_id()
    {
        string id = Emulator.AddNote([]);

        Assert.Null((await GetAsync($"/notes/{id}"))["user"]);
    }

    [Fact]
    public async Task New_notes_pass_over_ids_that_are_taken()
    {
        AddPeople();
        Emulator.AddNote(new() { ["id"] = "1" });

        Assert.Equal("2", (string?)(await SaveAsync("/notes", """{"body":"x","user_id":"joe"}"""))["id"]);
        Assert.Equal("3", Emulator.AddNote([]));
    }

    [Theory]
    [InlineData("""{"id":"16"}""")]
    [InlineData("""{"id":16}""")]
    [InlineData("""{"type":"user"}""")]
    [InlineData("""{"body":7}""")]
    [InlineData("""{"created_at":"today"}""")]
    [InlineData("""{"user":"joe"}""")]
    [InlineData("""{"user":{"user_id":"jim"}}""")]
    public void A_note_that_cannot_be_is_an_argument_exception(string note)
    {
        Emulator.AddNote(new() { ["id"] = "16" });

        Assert.Throws<ArgumentException>(nameof(note), () => Emulator.AddNote(JsonNode.Parse(note)!.AsObject()));
    }
}
