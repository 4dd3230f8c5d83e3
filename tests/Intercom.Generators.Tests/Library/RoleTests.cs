namespace Intercom.Generators.Tests.Library;

/// <summary>How an object is found, loaded, created and saved: what may be asked for besides, and what goes into address and body.</summary>
[Collection(nameof(LibraryWithBoats))]
public sealed class RoleTests(LibraryWithBoats given)
{
    [Fact]
    public async Task A_find_takes_what_its_query_has()
    {
        using var api = new CapturingHandler { Answer = """{"type":"boat","id":"1"}""" };
        dynamic boats = ((dynamic)given.Library.ClientOn(api)).Boats;
        await boats.FindAsync(id: "1", withCrew: true, form: "short");
        await boats.FindOrDefaultAsync(id: "1", withCrew: false);
        await boats.FindAsync(hull: "h1", withCrew: true);
        await boats.FindAsync(hull: "h1");
        Assert.Equal(
            ["GET /boats/1?with_crew=true&as=short", "GET /boats/1?with_crew=false", "GET /boats?hull=h1&with_crew=true", "GET /boats?hull=h1"],
            api.Sent.Select(sent => sent.Request));
    }

    [Theory]
    [InlineData("boat", "GET /boats/1")]
    [InlineData("ship", "GET /ships/1")]
    [InlineData("steamer", "GET /ships/1")]
    [InlineData("raft", "GET /boats/1")]
    public async Task Its_type_says_how_it_is_loaded(string type, string request)
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, $$"""{"type":"{{type}}","id":"1","name":"Ada"}""");
        api.Answer = """{"type":"boat","id":"1","name":"Ada II"}""";
        await boat.LoadAsync();
        Assert.Equal([(request, "")], api.Sent);
        Assert.Equal("Ada II", (string)boat.Name);
    }

    [Fact]
    public async Task A_save_whose_route_names_it_leaves_its_key_out_of_the_body()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","name":"Ada"}""");
        boat.Name = "Ada II";
        await boat.SaveAsync();
        Assert.Equal([("PUT /boats/1", """{"name":"Ada II","fleet":"north"}""")], api.Sent);
    }

    [Fact]
    public async Task A_create_tells_the_time_and_what_is_always_said()
    {
        using var api = new CapturingHandler { Answer = """{"type":"boat","id":"1"}""" };
        dynamic boats = ((dynamic)given.Library.ClientOn(api)).Boats;
        await boats.CreateAsync((dynamic)given.Library.New("Boat", ("Name", "Ada")));
        await boats.CreateAsync((dynamic)given.Library.New("Boat", ("LaunchedAt", DateTimeOffset.FromUnixTimeSeconds(7))));
        Assert.Equal(
            [("POST /boats", $$"""{"name":"Ada","launched_at":{{StoppedClock.Seconds}},"fleet":"north"}"""), ("POST /boats", """{"launched_at":7,"fleet":"north"}""")],
            api.Sent);
    }

    [Fact]
    public async Task What_is_always_said_is_read_as_it_came()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","fleet":"south"}""");
        Assert.Equal("south", (string)boat.Fleet);
    }
}
