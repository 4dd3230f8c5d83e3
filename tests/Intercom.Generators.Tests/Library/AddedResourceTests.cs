namespace Intercom.Generators.Tests.Library;

/// <summary>A file in api-spec, and nothing else, gives a resource that works.</summary>
public sealed class AddedResourceTests(LibraryWithTeams given) : IClassFixture<LibraryWithTeams>
{
    [Fact]
    public async Task It_finds()
    {
        using var api = new CapturingHandler { Answer = """{"type":"team","id":"7","name":"Support"}""" };
        dynamic team = await Teams(api).FindAsync(id: "a/b");
        Assert.Equal("Support", (string)team.Name);
        Assert.Equal([("GET /teams/a%2Fb", "")], api.Sent);
    }

    [Fact]
    public async Task It_lists()
    {
        using var api = new CapturingHandler { Answer = """{"type":"team.list","teams":[{"type":"team","id":"7"},{"type":"team","id":"8"}]}""" };
        var ids = new List<string>();
        await foreach (object team in (IAsyncEnumerable<object>)Teams(api).All())
            ids.Add(((dynamic)team).Id);

        Assert.Equal(["7", "8"], ids);
        Assert.Equal([("GET /teams", "")], api.Sent);
    }

    [Fact]
    public async Task It_creates()
    {
        using var api = new CapturingHandler { Answer = """{"type":"team","id":"9","name":"Sales"}""" };
        dynamic team = given.Library.New("Team", ("Name", "Sales"));
        await Teams(api).CreateAsync(team);
        Assert.Equal("9", (string)team.Id);
        Assert.Equal([("POST /teams", """{"name":"Sales"}""")], api.Sent);
    }

    [Fact]
    public async Task It_does_what_no_role_stands_for()
    {
        using var api = new CapturingHandler { Answer = """{"type":"team","id":"7","name":"Sales"}""" };
        dynamic change = given.Library.New("Team", ("Name", "Sales"));
        dynamic team = await Teams(api).RenameAsync("7", change);
        Assert.Equal("7", (string)team.Id);
        Assert.Equal([("PUT /teams/7/name", """{"name":"Sales"}""")], api.Sent);
    }

    [Fact]
    public async Task It_counts()
    {
        using var api = new CapturingHandler { Answer = """{"type":"count.hash","team":{"count":12}}""" };
        Assert.Equal(12, (int)await Teams(api).CountAsync());
        Assert.Equal([("GET /counts", "")], api.Sent);
    }

    private dynamic Teams(CapturingHandler api) => ((dynamic)given.Library.ClientOn(api)).Teams;
}
