using System.Collections;
using System.Text.Json;

namespace Intercom.Generators.Tests.Library;

/// <summary>What objects hold: lists of strings, arrays, one of several models, anything.</summary>
[Collection(nameof(LibraryWithBoats))]
public sealed class HeldObjectTests(LibraryWithBoats given)
{
    [Fact]
    public async Task Strings_are_read_also_where_they_come_as_numbers()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","ports":[7,"8",12345678901234567890],"flags":["blue"]}""");
        Assert.Equal(["7", "8", "12345678901234567890"], (IList<string>)boat.Ports);
        Assert.Equal(["blue"], (IReadOnlyList<string>)boat.Flags);
        Assert.Equal("""{"type":"boat","id":"1","ports":[7,"8",12345678901234567890],"flags":["blue"]}""", JsonSerializer.Serialize((object)boat));
    }

    [Fact]
    public async Task A_string_that_is_added_is_saved_with_those_that_were_there()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","ports":[7]}""");
        boat.Ports.Add("9");
        await boat.SaveAsync();
        Assert.Equal([("PUT /boats/1", """{"ports":["7","9"],"fleet":"north"}""")], api.Sent);
    }

    [Fact]
    public async Task Strings_that_were_saved_are_not_sent_again()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1"}""");
        boat.Ports.Add("9");
        await boat.SaveAsync();
        boat.Name = "Ada";
        await boat.SaveAsync();
        Assert.Equal(("PUT /boats/1", """{"name":"Ada","fleet":"north"}"""), api.Sent[^1]);
    }

    [Fact]
    public async Task An_array_is_read_written_and_saved_as_one()
    {
        using var api = new CapturingHandler();
        const string Sent = """{"type":"boat","id":"1","berths":[{"type":"berth","id":"2","name":"top"},{"type":"berth","id":"3"}]}""";
        dynamic boat = await given.LoadedAsync(api, Sent);
        Assert.Equal(Sent, JsonSerializer.Serialize((object)boat));

        ((dynamic)((IList)boat.Berths)[1]!).Name = "bottom";
        await boat.SaveAsync();
        Assert.Equal([("PUT /boats/1", """{"berths":[{"id":"3","name":"bottom"}],"fleet":"north"}""")], api.Sent);
    }

    [Theory]
    [InlineData("captain", "Captain")]
    [InlineData("mate", "Mate")]
    [InlineData("cook", "Mate")]
    [InlineData("person", "Person")]
    [InlineData("boat", "Person")]
    [InlineData("parrot", "Person")]
    public async Task The_type_says_which_model_of_a_union_it_is(string type, string model)
    {
        using var api = new CapturingHandler();
        string sent = $$$"""{"type":"boat","id":"1","steered_by":{"type":"{{{type}}}","id":"7","name":"Eve","feathers":2}}""";
        dynamic boat = await given.LoadedAsync(api, sent);
        Assert.Equal(model, ((object)boat.SteeredBy).GetType().Name);
        Assert.Equal((type, "7", "Eve"), ((string)boat.SteeredBy.Type, (string)boat.SteeredBy.Id, (string)boat.SteeredBy.Name));
        Assert.Equal(sent, JsonSerializer.Serialize((object)boat));
    }

    [Fact]
    public void The_interface_of_a_union_has_what_all_its_models_share() =>
        Assert.Equal(["Id", "Name", "Type"], given.Library.TypeNamed("IAboard").GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Whoever_of_a_union_is_still_there_stays_the_same_object()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","steered_by":{"type":"captain","id":"7","name":"Eve"}}""");
        object captain = boat.SteeredBy;
        api.Answer = """{"type":"boat","id":"1","steered_by":{"type":"captain","id":"7","name":"Mia"}}""";
        await boat.LoadAsync();
        Assert.Same(captain, boat.SteeredBy);
        Assert.Equal("Mia", (string)boat.SteeredBy.Name);

        api.Answer = """{"type":"boat","id":"1","steered_by":{"type":"mate","id":"7","name":"Bob"}}""";
        await boat.LoadAsync();
        Assert.Equal(("Mate", "Bob"), (((object)boat.SteeredBy).GetType().Name, (string)boat.SteeredBy.Name));
        Assert.Equal("Mia", (string)((dynamic)captain).Name);
    }

    [Fact]
    public async Task One_of_a_union_is_set_and_changed_in_place()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","steered_by":{"type":"captain","id":"7","name":"Eve"}}""");
        boat.SteeredBy.Rank = 2;
        await boat.SaveAsync();
        Assert.Equal(("PUT /boats/1", """{"steered_by":{"id":"7","rank":2},"fleet":"north"}"""), api.Sent[^1]);

        boat.SteeredBy = (dynamic)given.Library.New("Mate", ("Id", "8"));
        await boat.SaveAsync();
        Assert.Equal(("PUT /boats/1", """{"steered_by":{"id":"8"},"fleet":"north"}"""), api.Sent[^1]);
    }

    [Theory]
    [InlineData("berth", "Berth")]
    [InlineData("event.voyage", "Voyage")]
    [InlineData("ship", "Boat")]
    [InlineData("whale", "UnknownResource")]
    public async Task Any_object_is_read_as_the_model_its_type_names(string type, string model)
    {
        using var api = new CapturingHandler();
        string sent = $$$"""{"type":"boat","id":"1","cargo":{"type":"{{{type}}}","id":"7","weight":[1.50]}}""";
        dynamic boat = await given.LoadedAsync(api, sent);
        Assert.Equal((model, type), (((object)boat.Cargo).GetType().Name, (string)boat.Cargo.Type));
        Assert.Equal(sent, JsonSerializer.Serialize((object)boat));
    }

    [Fact]
    public async Task Any_object_is_changed_in_place_and_stays_the_same_object()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","cargo":{"type":"berth","id":"7","name":"top"}}""");
        object cargo = boat.Cargo;
        ((dynamic)cargo).Name = "bottom";
        api.Answer = """{"type":"boat","id":"1","cargo":{"type":"berth","id":"7","name":"middle"}}""";
        await boat.SaveAsync();
        Assert.Equal([("PUT /boats/1", """{"cargo":{"id":"7","name":"bottom"},"fleet":"north"}""")], api.Sent);
        Assert.Same(cargo, boat.Cargo);
        Assert.Equal("middle", (string)boat.Cargo.Name);
    }

    [Fact]
    public async Task A_model_has_what_the_one_it_is_like_has_but_for_what_it_says_itself()
    {
        Type tug = given.Library.TypeNamed("Tug");
        Assert.Equal(
            ["Id", "Hull", "Nickname", "Fleet", "LaunchedAt", "Ports", "Flags", "Berths", "SteeredBy", "Cargo", "Log", "Tows", "Pull"],
            tug.GetProperties().Where(property => property.DeclaringType == tug).Select(property => property.Name));

        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1","tows":{"type":"tug","id":"2","hull":"h2","name":"Bob"}}""");
        Assert.Equal("Bob", (string)boat.Tows.Nickname);

        // By its own identity, not that of the model it is like.
        boat.Tows.Pull = 4;
        await boat.SaveAsync();
        Assert.Equal(("PUT /boats/1", """{"tows":{"hull":"h2","pull":4,"fleet":"north"},"fleet":"north"}"""), api.Sent[^1]);
    }

    [Fact]
    public async Task A_type_that_the_app_sets_is_sent()
    {
        using var api = new CapturingHandler();
        dynamic boat = await given.LoadedAsync(api, """{"type":"boat","id":"1"}""");
        await boat.SailAsync((dynamic)given.Library.New("Order", ("Type", "sail"), ("To", "Cork"), ("By", given.Library.New("Person", ("Id", "9"), ("Name", "Eve")))));
        Assert.Equal([("POST /boats/1/orders", """{"type":"sail","to":"Cork","by":{"id":"9","name":"Eve"}}""")], api.Sent);
    }

    [Fact]
    public async Task Metadata_is_read_and_written_as_it_came()
    {
        using var api = new CapturingHandler();
        const string Sent = """{"type":"boat","id":"1","log":{"wind":7,"seen":{"url":"https://example.org/whale","value":"a whale"}}}""";
        dynamic boat = await given.LoadedAsync(api, Sent);
        Assert.Equal(2, (int)boat.Log.Count);
        Assert.Equal(Sent, JsonSerializer.Serialize((object)boat));
    }
}
