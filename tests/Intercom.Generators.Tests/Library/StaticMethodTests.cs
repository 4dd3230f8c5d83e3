namespace Intercom.Generators.Tests.Library;

/// <summary>An operation without a role is a static method of the model, and one of the client.</summary>
[Collection(nameof(LibraryWithBoats))]
public sealed class StaticMethodTests(LibraryWithBoats given)
{
    [Fact]
    public async Task It_returns_the_model()
    {
        using var api = new CapturingHandler { Answer = """{"type":"boat","id":"1"}""" };
        dynamic boat = await (dynamic)given.CallOn(api, "Boat", "FlagshipAsync");
        Assert.Equal("1", (string)boat.Id);
        Assert.Equal([("GET /boats/flagship", "")], api.Sent);
    }

    [Fact]
    public async Task It_sends_any_model()
    {
        using var api = new CapturingHandler();
        await (Task)given.CallOn(api, "Boat", "HailAsync", ("person", given.Library.New("Person", ("Id", "9"), ("Name", "Eve"))));
        Assert.Equal([("POST /calls", """{"id":"9","name":"Eve"}""")], api.Sent);
    }

    [Fact]
    public async Task It_returns_an_object_inside_the_answer()
    {
        using var api = new CapturingHandler { Answer = """{"type":"count","boat":{"largest":{"port":"Cork","count":2}}}""" };
        dynamic tally = await (dynamic)given.CallOn(api, "Boat", "LargestAsync");
        Assert.Equal(("Cork", 2), ((string)tally.Port, (int)tally.Count));
        Assert.Equal([("GET /counts?of=boat", "")], api.Sent);
    }

    [Fact]
    public async Task It_returns_a_list_inside_the_answer()
    {
        using var api = new CapturingHandler { Answer = """{"type":"count","boat":{"port":[{"port":"Cork","count":2},{"port":"Kiel","count":1}]}}""" };
        var tallies = (IReadOnlyList<object>)await (dynamic)given.CallOn(api, "Boat", "TalliesAsync");
        Assert.Equal(["Cork", "Kiel"], tallies.Select(tally => (string)((dynamic)tally).Port));
        Assert.Equal([("GET /counts?of=boat&by=port", "")], api.Sent);
    }

    [Theory]
    [InlineData("port", "Cork", "GET /boats?port=Cork&per_page=5")]
    [InlineData("ownerId", "7", "GET /boats?owner=7&per_page=5")]
    public async Task A_shared_method_goes_by_the_key_that_is_given(string key, string value, string request)
    {
        using var api = new CapturingHandler { Answer = """{"type":"boat.list","boats":[{"type":"boat","id":"1"}]}""" };
        Assert.Equal(["1"], await LibraryWithBoats.IdsAsync(given.CallOn(api, "Boat", "FindAll", (key, value), ("perPage", 5))));
        Assert.Equal([(request, "")], api.Sent);
    }

    [Fact]
    public void A_shared_method_takes_just_one_key()
    {
        using var api = new CapturingHandler();
        Assert.Throws<ArgumentException>(() => given.CallOn(api, "Boat", "FindAll"));
        Assert.Throws<ArgumentException>(() => given.CallOn(api, "Boat", "FindAll", ("port", "Cork"), ("ownerId", "7")));
        Assert.Empty(api.Sent);
    }

    [Fact]
    public async Task A_list_may_come_under_another_name()
    {
        using var api = new CapturingHandler { Answer = """{"type":"boat.list","vessels":[{"type":"boat","id":"1"}]}""" };
        Assert.Equal(["1"], await LibraryWithBoats.IdsAsync(given.CallOn(api, "Boat", "FindAll", ("port", "Cork"))));
    }
}
