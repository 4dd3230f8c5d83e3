using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Scrolling;

public sealed class ScrollPathTests : EmulatorTest
{
    [Theory]
    [InlineData("contact", "contacts")]
    [InlineData("company", "companies")]
    public async Task Leads_and_companies_scroll_as_users_do(string type, string plural)
    {
        for (int i = 0; i < 101; i++)
            _ = type == "contact" ? Emulator.AddContact([]) : Emulator.AddCompany([]);

        Answer first = await GetAsync($"/{plural}/scroll");
        string parameter = (string)first["scroll_param"]!;
        Answer second = await GetAsync($"/{plural}/scroll?scroll_param={parameter}");
        Answer end = await GetAsync($"/{plural}/scroll?scroll_param={parameter}");

        Assert.Equal(["type", plural, "scroll_param"], first.Json.Select(property => property.Key));
        Assert.Equal($"{type}.list", (string?)first["type"]);
        Assert.Equal([100, 1, 0], new[] { first, second, end }.Select(page => page.IdsIn(plural).Count));
        Assert.Equal(101, first.IdsIn(plural).Union(second.IdsIn(plural)).Count());
    }

    [Theory]
    [InlineData("/users", "/contacts")]
    [InlineData("/contacts", "/companies")]
    [InlineData("/companies", "/users")]
    public async Task One_scroll_is_open_whatever_its_path(string path, string other)
    {
        Emulator.AddUser([]);
        Emulator.AddContact([]);
        Emulator.AddCompany([]);
        Answer first = await GetAsync($"{path}/scroll");

        (await GetAsync($"{other}/scroll")).AssertError(400, "scroll_exists");
        (await GetAsync($"{other}/scroll?scroll_param={(string)first["scroll_param"]!}")).AssertError(404, "not_found");
        (await GetAsync($"{path}/scroll?scroll_param={(string)first["scroll_param"]!}")).AssertOk();
    }

    [Fact]
    public async Task A_company_deleted_meanwhile_is_passed_over()
    {
        for (int i = 0; i < 102; i++)
            Emulator.AddCompany(new JsonObject { ["id"] = $"c-{i}" });
        Answer first = await GetAsync("/companies/scroll");
        string[] rest = [.. Enumerable.Range(0, 102).Select(i => $"c-{i}").Except(first.IdsIn("companies"))];
        await DeleteAsync($"/companies/{rest[0]}");

        Assert.Equal([rest[1]], (await GetAsync($"/companies/scroll?scroll_param={(string)first["scroll_param"]!}")).IdsIn("companies"));
    }
}
