using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Segments;

public sealed class SegmentTests : EmulatorTest
{
    [Fact]
    public async Task An_added_segment_is_found_by_its_id()
    {
        string id = Emulator.AddSegment(JsonNode.Parse("""{"id":"53203e244cba153d39000062","name":"Active","created_at":1,"updated_at":2,"person_type":"contact"}""")!.AsObject());

        Assert.Equal(
            """{"type":"segment","id":"53203e244cba153d39000062","name":"Active","created_at":1,"updated_at":2,"person_type":"contact"}""",
            (await GetAsync($"/segments/{id}")).Json.ToJsonString());
        (await GetAsync("/segments/nothing")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task Users_bring_their_segments_along_and_name_them_later()
    {
        Emulator.AddUser(JsonNode.Parse("""{"user_id":"1","segments":[{"type":"segment","id":"s"}]}""")!.AsObject());
        Emulator.AddSegment(new JsonObject { ["id"] = "s", ["name"] = "Active" });

        Assert.Equal("Active", (string?)(await GetAsync("/segments/s"))["name"]);
        Assert.Equal(["1"], (await GetAsync("/users?segment_id=s")).UserIds);
        Assert.Equal("""{"type":"segment.list","segments":[{"type":"segment","id":"s"}]}""", (await GetAsync("/users?user_id=1"))["segments"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/segments", "people", "leads")]
    [InlineData("/segments?type=company", "companies")]
    public async Task Segments_of_people_and_of_companies_are_listed_apart(string path, params string[] expected)
    {
        Emulator.AddSegment(new JsonObject { ["id"] = "people" });
        Emulator.AddContact(JsonNode.Parse("""{"segments":[{"id":"leads"}]}""")!.AsObject());
        Emulator.AddSegment(new JsonObject { ["id"] = "companies", ["person_type"] = "company" });

        Answer answer = await GetAsync(path);

        Assert.Equal(["type", "segments"], answer.Json.Select(property => property.Key));
        Assert.Equal("segment.list", (string?)answer["type"]);
        Assert.Equal(expected, answer.IdsIn("segments"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    public async Task Members_are_counted_when_asked_for(string flag)
    {
        Emulator.AddSegment(new JsonObject { ["id"] = "empty" });
        Emulator.AddUser(JsonNode.Parse("""{"segments":[{"id":"s"}]}""")!.AsObject());
        Emulator.AddContact(JsonNode.Parse("""{"segments":[{"id":"s"}]}""")!.AsObject());

        Assert.Equal([0, 2], (await GetAsync($"/segments?include_count={flag}"))["segments"]!.AsArray().Select(segment => (int)segment!["count"]!));
        Assert.Equal(2, (int)(await GetAsync($"/segments/s?include_count={flag}"))["count"]!);
        Assert.False((await GetAsync("/segments/s?include_count=false")).Json.ContainsKey("count"));
    }

    [Theory]
    [InlineData("PUT", "/segments/s", """{"name":"Updated name"}""")]
    [InlineData("POST", "/segments", """{"id":"s","name":"Updated name"}""")]
    public async Task A_segment_is_renamed(string method, string path, string body)
    {
        Emulator.AddSegment(new JsonObject { ["id"] = "s", ["name"] = "Active" });
        Clock.Advance(TimeSpan.FromSeconds(5));

        Answer answer = await SendAsync(new HttpMethod(method), path, body);

        Assert.Equal("Updated name", (string?)answer["name"]);
        Assert.Equal("Updated name", (string?)(await GetAsync("/segments/s"))["name"]);
        Assert.Equal(Start + 5, (long)answer["updated_at"]!);
    }

    [Theory]
    [InlineData("PUT", "/segments/nothing", """{"name":"a"}""", 404, "not_found", null)]
    [InlineData("POST", "/segments", """{"id":"nothing","name":"a"}""", 404, "not_found", null)]
    [InlineData("POST", "/segments", """{"name":"a"}""", 400, "missing_parameter", null)]
    [InlineData("PUT", "/segments/s", """{"name":""}""", 400, "parameter_invalid", "name")]
    [InlineData("GET", "/segments?type=admin", null, 400, "parameter_invalid", "type")]
    [InlineData("GET", "/segments?include_count=yes", null, 400, "parameter_invalid", "include_count")]
    public async Task A_bad_request_is_refused(string method, string path, string? body, int status, string code, string? field)
    {
        Emulator.AddSegment(new JsonObject { ["id"] = "s" });

        (await SendAsync(new HttpMethod(method), path, body)).AssertError(status, code, field);
    }

    [Theory]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"name":7}""")]
    [InlineData("""{"created_at":"yesterday"}""")]
    [InlineData("""{"person_type":"admin"}""")]
    [InlineData("""{"type":"tag"}""")]
    public void A_segment_that_cannot_be_is_an_argument_exception(string segment) =>
        Assert.Throws<ArgumentException>(nameof(segment), () => Emulator.AddSegment(JsonNode.Parse(segment)!.AsObject()));
}
