using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Wire;

public sealed class Section05ScrollTests : WireTest
{
    [Theory]
    [InlineData("users", "user.list")]
    [InlineData("contacts", "contact.list")]
    [InlineData("companies", "company.list")]
    public async Task S5_9_A_scroll_shows_each_once_100_at_a_time_and_ends_with_an_empty_array(string plural, string type)
    {
        Add(plural, 201);

        var seen = new List<string?>();
        WireAnswer page = await GetAsync(type, $"/{plural}/scroll");
        var sizes = new List<int> { page.Count(plural) };
        while (page.Count(plural) > 0)
        {
            Assert.False(page.Has("pages"));
            seen.AddRange(page.Each(plural, "id"));
            page = await GetAsync(type, $"/{plural}/scroll?scroll_param={page.Read("scroll_param")}");
            sizes.Add(page.Count(plural));
        }

        Assert.Equal([100, 100, 1, 0], sizes);
        Assert.Equal(201, seen.Distinct().Count());
    }

    [Fact]
    public async Task S5_9_The_parameter_is_a_uuid() =>
        Assert.True(Guid.TryParse((await GetAsync("user.list", "/users/scroll")).Read("scroll_param"), out _));

    [Theory]
    [InlineData("users", "users")]
    [InlineData("users", "contacts")]
    [InlineData("contacts", "companies")]
    [InlineData("companies", "users")]
    public async Task S5_9_One_scroll_is_open_in_a_workspace(string first, string second)
    {
        Add("users", 1);
        Add("contacts", 1);
        Add("companies", 1);
        await CallAsync($"GET /{first}/scroll");

        (await CallAsync($"GET /{second}/scroll")).Refuses(400, "scroll_exists");
    }

    [Fact]
    public async Task S5_9_A_scroll_that_came_to_its_end_makes_room()
    {
        Add("users", 1);
        WireAnswer page = await GetAsync("user.list", "/users/scroll");
        string parameter = page.Read("scroll_param")!;
        Assert.Equal(0, (await GetAsync("user.list", $"/users/scroll?scroll_param={parameter}")).Count("users"));

        (await CallAsync($"GET /users/scroll?scroll_param={parameter}")).Refuses(404, "not_found");
        Assert.Equal(1, (await GetAsync("user.list", "/users/scroll")).Count("users"));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(61, false)]
    public async Task S5_9_A_scroll_lives_a_minute_from_its_last_call(int seconds, bool alive)
    {
        Add("users", 301);
        WireAnswer page = await GetAsync("user.list", "/users/scroll");
        Clock.Advance(TimeSpan.FromSeconds(40));
        page = await GetAsync("user.list", $"/users/scroll?scroll_param={page.Read("scroll_param")}");
        Clock.Advance(TimeSpan.FromSeconds(seconds));

        WireAnswer next = await CallAsync($"GET /users/scroll?scroll_param={page.Read("scroll_param")}");

        if (alive)
            next.Is("user.list");
        else
            next.Refuses(404, "not_found");
    }

    [Fact]
    public async Task S5_9_An_expired_scroll_makes_room()
    {
        Add("users", 101);
        await GetAsync("user.list", "/users/scroll");
        Clock.Advance(TimeSpan.FromSeconds(61));

        await GetAsync("user.list", "/users/scroll");
    }

    private void Add(string plural, int count)
    {
        for (int i = 0; i < count; i++)
        {
            _ = plural switch
            {
                "users" => Intercom.AddUser(new JsonObject()),
                "contacts" => Intercom.AddContact(new JsonObject()),
                _ => Intercom.AddCompany(new JsonObject()),
            };
        }
    }
}
