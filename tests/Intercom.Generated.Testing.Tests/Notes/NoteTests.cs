using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Notes;

public sealed class NoteTests : InboxTest
{
    [Theory]
    [InlineData("""{"body":"called","email":"joe@example.net"}""")]
    [InlineData("""{"body":"called","user_id":"joe"}""")]
    [InlineData("""{"body":"called","user":{"email":"joe@example.net"}}""")]
    [InlineData("""{"body":"called","user":{"user_id":"joe"}}""")]
    public async Task A_note_names_its_user_flat_or_nested(string body)
    {
        AddPeople();

        Answer note = await PostAsync("/notes", body);

        note.AssertOk();
        string expected = $$$"""{"type":"note","id":"1","created_at":1500000000,"body":"<p>called</p>","author":null,"user":{"type":"user","id":"{{{JoesId}}}"}}""";
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), note.Json.ToJsonString());
    }

    [Theory]
    [InlineData("""{"body":"x","user_id":"joe","admin_id":"25"}""")]
    [InlineData("""{"body":"x","user_id":"joe","admin_id":25}""")]
    [InlineData("""{"body":"x","user":{"user_id":"joe"},"author":{"id":"25"}}""")]
    public async Task An_admin_is_the_author(string body)
    {
        AddPeople();

        Answer note = await PostAsync("/notes", body);

        Assert.Equal("""{"type":"admin","id":"25","name":"Ana","email":"ana@example.net"}""", note["author"]!.ToJsonString());
    }

    [Theory]
    [InlineData("two\nlines", "<p>two<br>lines</p>")]
    [InlineData("<b>bold</b>", "<p><b>bold</b></p>")]
    [InlineData("<p>as it is</p>", "<p>as it is</p>")]
    [InlineData(" <ul><li>x</li></ul>", " <ul><li>x</li></ul>")]
    public async Task Plain_text_becomes_a_paragraph(string body, string expected)
    {
        AddPeople();

        Answer note = await PostAsync("/notes", new JsonObject { ["body"] = body, ["user_id"] = "joe" }.ToJsonString());

        Assert.Equal(expected, (string?)note["body"]);
    }

    [Theory]
    [InlineData("""{"user_id":"joe"}""", 400, "missing_parameter", "body")]
    [InlineData("""{"user_id":"joe","body":" "}""", 400, "missing_parameter", "body")]
    [InlineData("""{"user_id":"joe","body":7}""", 400, "parameter_invalid", "body")]
    [InlineData("""{"body":"x"}""", 400, "missing_parameter", "id")]
    [InlineData("""{"body":"x","user":{}}""", 400, "missing_parameter", "id")]
    [InlineData("""{"body":"x","user":"joe"}""", 400, "parameter_invalid", "user")]
    [InlineData("""{"body":"x","user":{"email":"joe"}}""", 400, "parameter_invalid", "user.email")]
    [InlineData("""{"body":"x","user_id":"joe","author":{}}""", 400, "missing_parameter", "author.id")]
    [InlineData("""{"body":"x","user_id":"jim"}""", 404, "not_found", null)]
    [InlineData("""{"body":"x","user_id":"joe","admin_id":"26"}""", 404, "admin_not_found", null)]
    public async Task A_note_that_cannot_be_is_refused(string body, int status, string code, string? field)
    {
        AddPeople();

        (await PostAsync("/notes", body)).AssertError(status, code, field);
        Assert.Empty((await GetAsync("/notes?user_id=joe"))["notes"]!.AsArray());
    }

    [Fact]
    public async Task A_note_is_found_by_its_id()
    {
        AddPeople();
        await PostAsync("/notes", """{"body":"one","user_id":"joe"}""");
        Answer made = await PostAsync("/notes", """{"body":"two","user_id":"joe"}""");

        Assert.Equal(made.Json.ToJsonString(), (await GetAsync("/notes/2")).Json.ToJsonString());
        (await GetAsync("/notes/3")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task The_notes_of_a_user_are_listed_by_pages_newest_first()
    {
        AddPeople();
        Emulator.AddUser(new() { ["user_id"] = "jim" });
        foreach (string user in new[] { "joe", "jim", "joe", "joe" })
            await PostAsync("/notes", $$"""{"body":"x","user_id":"{{user}}"}""");

        Answer list = await GetAsync("/notes?user_id=joe&per_page=2");

        Assert.Equal("note.list", (string?)list["type"]);
        Assert.Equal(["4", "3"], list.IdsIn("notes"));
        Assert.Equal(3, (int)list["total_count"]!);
        Assert.Equal(["1"], (await GetAsync((string)list["pages"]!["next"]!)).IdsIn("notes"));
        Assert.Equal(3, (await GetAsync($"/notes?id={JoesId}")).IdsIn("notes").Count);
        Assert.Equal(3, (await GetAsync("/notes?email=joe%40example.net")).IdsIn("notes").Count);
    }

    [Fact]
    public async Task Notes_are_listed_of_somebody_who_is_there()
    {
        (await GetAsync("/notes")).AssertError(400, "missing_parameter", "id");
        (await GetAsync("/notes?user_id=jim")).AssertError(404, "not_found");
    }
}
