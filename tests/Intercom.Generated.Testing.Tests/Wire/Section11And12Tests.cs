using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

/// <summary>Segments and notes.</summary>
public sealed class Section11And12Tests : WireTest
{
    [Theory]
    [InlineData("", "People")]
    [InlineData("?type=company", "Firms")]
    public async Task S11_Segments_are_those_of_people_or_of_companies(string query, string name)
    {
        AddSegments();

        Assert.Equal([name], (await GetAsync("segment.list", $"/segments{query}")).Each("segments", "name"));
    }

    [Theory]
    [InlineData("", "absent")]
    [InlineData("include_count=true", "1")]
    [InlineData("include_count=True", "1")]
    [InlineData("include_count=false", "absent")]
    public async Task S11_Members_are_counted_when_it_is_asked(string query, string count)
    {
        string id = AddSegments();

        Assert.Equal(count, (await GetAsync("segment.list", $"/segments?{query}")).Json("segments.0.count"));
        Assert.Equal(count, (await GetAsync("segment", $"/segments/{id}?{query}")).Json("count"));
    }

    [Fact]
    public async Task S11_A_segment_among_a_users_has_a_type_and_an_id()
    {
        string id = AddSegments();

        Assert.Equal($$"""{"type":"segment","id":"{{id}}"}""", (await GetAsync("user", "/users?user_id=1")).Node("segments.segments.0")!.ToJsonString());
    }

    [Fact]
    public async Task S11_A_segment_has_times_and_a_person_type()
    {
        string id = AddSegments();

        WireAnswer segment = await GetAsync("segment", $"/segments/{id}");

        Assert.Equal(["user", $"{Start}", $"{Start}"], Texts(segment.Read("person_type"), segment.Read("created_at"), segment.Read("updated_at")));
        (await CallAsync("GET /segments/none")).Refuses(404, "not_found");
    }

    [Theory]
    [InlineData("""{"body":"called, no answer","email":"ada@example.net"}""", false)]
    [InlineData("""{"body":"called, no answer","user_id":"u-204"}""", false)]
    [InlineData("""{"body":"called, no answer","user":{"id":"{user}"},"admin_id":"25"}""", true)]
    [InlineData("""{"body":"called, no answer","user":{"id":"{user}"},"admin_id":25}""", true)]
    [InlineData("""{"body":"called, no answer","user":{"user_id":"u-204"},"author":{"id":"25"}}""", true)]
    public async Task S12_A_note_is_written_in_each_shape_of_request(string body, bool hasAuthor)
    {
        Intercom.AddAdmin(new() { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.net" });
        string user = await UserAsync("""{"user_id":"u-204","email":"ada@example.net"}""");

        WireAnswer note = await PostAsync("note", "/notes", body.Replace("{user}", user, StringComparison.Ordinal));

        Assert.Equal(["<p>called, no answer</p>", "user", user, $"{Start}"], Texts(
            note.Read("body"), note.Read("user.type"), note.Read("user.id"), note.Read("created_at")));
        if (hasAuthor)
            Assert.Equal(["admin", "25", "Ana", "ana@example.net"], new[] { "type", "id", "name", "email" }.Select(name => note.Read($"author.{name}")));
        else
            Assert.Equal("null", note.Json("author"));
        Assert.Equal(note.Text, (await GetAsync("note", $"/notes/{note.Read("id")}")).Text);
    }

    [Fact]
    public async Task S12_Html_stays_as_it_is()
    {
        await UserAsync("""{"user_id":"1"}""");

        Assert.Equal("<p>Text</p>", (await PostAsync("note", "/notes", """{"user_id":"1","body":"<p>Text</p>"}""")).Read("body"));
    }

    [Theory]
    [InlineData("user_id=1")]
    [InlineData("email=ada%40example.net")]
    [InlineData("id={user}")]
    public async Task S12_The_notes_of_a_user_are_listed(string query)
    {
        string user = await UserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        await UserAsync("""{"user_id":"2"}""");
        await PostAsync("note", "/notes", """{"user_id":"1","body":"one"}""");
        await PostAsync("note", "/notes", """{"user_id":"2","body":"another's"}""");

        WireAnswer list = await GetAsync("note.list", $"/notes?{query.Replace("{user}", user, StringComparison.Ordinal)}");

        Assert.Equal(["<p>one</p>"], list.Each("notes", "body"));
    }

    [Theory]
    [InlineData("""{"user_id":"1"}""", 400, "missing_parameter")]
    [InlineData("""{"body":"x"}""", 400, "missing_parameter")]
    [InlineData("""{"body":"x","user_id":"nobody"}""", 404, "not_found")]
    [InlineData("""{"body":"x","user_id":"1","admin_id":"314159"}""", 404, "admin_not_found")]
    public async Task S12_A_note_needs_a_body_a_user_and_an_admin_who_is_there(string body, int status, string code)
    {
        await UserAsync("""{"user_id":"1"}""");

        (await CallAsync("POST /notes", body)).Refuses(status, code);
    }

    private string AddSegments()
    {
        string id = Intercom.AddSegment(new() { ["name"] = "People" });
        Intercom.AddSegment(new() { ["name"] = "Firms", ["person_type"] = "company" });
        Intercom.AddUser(new() { ["user_id"] = "1", ["segments"] = new JsonArray(new JsonObject { ["id"] = id }) });
        return id;
    }
}
