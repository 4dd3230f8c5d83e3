namespace Intercom.Generators.Tests.Library;

/// <summary>What an object does is a method of it.</summary>
[Collection(nameof(LibraryWithBoats))]
public sealed class ActTests(LibraryWithBoats given)
{
    [Fact]
    public async Task It_sends_another_model_and_is_refreshed_by_the_answer()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"a/1","name":"Ada","steered_by":{"type":"captain","id":"7","name":"Eve"}}""");
        object captain = boat.SteeredBy;
        boat.Hull = "h2";
        api.Answer = """{"type":"boat","id":"a/1","name":"Ada II","hull":"h1","steered_by":{"type":"captain","id":"7","name":"Mia"}}""";
        dynamic same = await boat.SailAsync((dynamic)given.Library.New("Order", ("To", "Cork")));

        Assert.Same(boat, same);
        Assert.Equal([("POST /boats/a%2F1/orders", """{"to":"Cork"}""")], api.Sent);
        Assert.Equal(("Ada II", "h2"), ((string)boat.Name, (string)boat.Hull));
        Assert.Same(captain, boat.SteeredBy);
        Assert.Equal("Mia", (string)boat.SteeredBy.Name);
    }

    [Fact]
    public async Task It_may_have_a_query_and_return_nothing()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1"}""");
        await boat.SinkAsync(slowly: true);
        await boat.SinkAsync();
        Assert.Equal([("DELETE /boats/1/air?slowly=true", ""), ("DELETE /boats/1/air", "")], api.Sent);
    }

    [Fact]
    public async Task It_returns_what_stands_inside_the_answer()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","hull":"h1"}""");
        api.Answer = """{"weight":{"port":"Cork","count":12}}""";
        dynamic weight = await boat.WeighAsync();
        Assert.Equal(("Cork", 12), ((string)weight.Port, (int)weight.Count));
        Assert.Equal([("GET /boats/1/weight/h1", "")], api.Sent);
    }

    [Fact]
    public async Task Without_a_value_of_its_route_nothing_is_sent()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1"}""");
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await boat.WeighAsync());
        Assert.Empty(api.Sent);
    }

    [Fact]
    public async Task It_returns_pages_that_are_fetched_while_they_are_walked()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1"}""");
        object crew = boat.Crew(perPage: 2);
        Assert.Empty(api.Sent);
        api.Answer = """{"type":"mate.list","mates":[{"type":"mate","id":"8"},{"type":"cook","id":"9"}]}""";
        Assert.Equal(["8", "9"], await LibraryWithBoats.IdsAsync(crew));
        Assert.Equal([("GET /mates?on=boat&boat=1&per_page=2", "")], api.Sent);
    }

    [Theory]
    [InlineData("""{"type":"boat","id":"1","hull":"h1"}""", "GET /voyages?boat=1")]
    [InlineData("""{"type":"boat","id":null,"hull":"h 1"}""", "GET /voyages?hull=h%201")]
    public async Task A_shared_method_goes_by_the_first_key_it_has(string json, string request)
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, json);
        api.Answer = """{"type":"event.voyage.list","voyages":[{"type":"event.voyage","id":"3"}]}""";
        Assert.Equal(["3"], await LibraryWithBoats.IdsAsync((object)boat.Voyages()));
        Assert.Equal([(request, "")], api.Sent);
    }

    [Fact]
    public async Task A_shared_method_without_a_key_sends_nothing()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","name":"Ada"}""");
        Assert.Throws<InvalidOperationException>(() => { boat.Voyages(); });
        Assert.Empty(api.Sent);
    }
}
