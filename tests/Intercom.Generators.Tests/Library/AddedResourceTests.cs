namespace Intercom.Generators.Tests.Library;

/// <summary>A file in api-spec, and nothing else, gives a resource that works.</summary>
[Collection(nameof(LibraryWithBoats))]
public sealed class AddedResourceTests(LibraryWithBoats given)
{
    [Fact]
    public async Task It_finds()
    {
        using var api = new CapturingHandler { Answer = """{"type":"crate","id":"7","name":"Tools"}""" };
        dynamic crate = await Crates(api).FindAsync(id: "a/b");
        Assert.Equal("Tools", (string)crate.Name);
        Assert.Equal([("GET /crates/a%2Fb", "")], api.Sent);
    }

    [Fact]
    public async Task It_lists()
    {
        using var api = new CapturingHandler { Answer = """{"type":"crate.list","crates":[{"type":"crate","id":"7"},{"type":"crate","id":"8"}]}""" };
        var ids = new List<string>();
        await foreach (object crate in (IAsyncEnumerable<object>)Crates(api).All())
            ids.Add(((dynamic)crate).Id);

        Assert.Equal(["7", "8"], ids);
        Assert.Equal([("GET /crates", "")], api.Sent);
    }

    [Fact]
    public async Task It_creates()
    {
        using var api = new CapturingHandler { Answer = """{"type":"crate","id":"9","name":"Parts"}""" };
        dynamic crate = given.Library.New("Crate", ("Name", "Parts"));
        await Crates(api).CreateAsync(crate);
        Assert.Equal("9", (string)crate.Id);
        Assert.Equal([("POST /crates", """{"name":"Parts"}""")], api.Sent);
    }

    [Fact]
    public async Task It_does_what_no_role_stands_for()
    {
        using var api = new CapturingHandler { Answer = """{"type":"crate","id":"7","name":"Parts"}""" };
        dynamic change = given.Library.New("Crate", ("Name", "Parts"));
        dynamic crate = await Crates(api).RenameAsync("7", change);
        Assert.Equal("7", (string)crate.Id);
        Assert.Equal([("PUT /crates/7/name", """{"name":"Parts"}""")], api.Sent);
    }

    [Fact]
    public async Task It_counts()
    {
        using var api = new CapturingHandler { Answer = """{"type":"count.hash","crate":{"count":12}}""" };
        Assert.Equal(12, (int)await Crates(api).CountAsync());
        Assert.Equal([("GET /counts", "")], api.Sent);
    }

    private dynamic Crates(CapturingHandler api) => ((dynamic)given.Library.ClientOn(api)).Crates;
}
