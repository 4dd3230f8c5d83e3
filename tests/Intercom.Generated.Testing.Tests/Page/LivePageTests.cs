namespace Intercom.Testing.Tests.Page;

public sealed class LivePageTests : PageTest
{
    private const string Users = "document.getElementById('users').textContent";

    [ChromiumFact]
    public async Task The_page_shows_by_itself_what_a_request_did()
    {
        Emulator.AddUser(new() { ["name"] = "<script>window.attacked = true</script>" });
        await using Chromium browser = await Chromium.OpenAsync(new Uri(Emulator.BaseAddress, "/_emulator"));
        Assert.False(await browser.RunAsync<bool>($"{Users}.includes('Ada')"));

        await SaveUserAsync("""{"user_id":"1","name":"Ada"}""");

        Assert.True(await browser.UntilAsync($"{Users}.includes('Ada')"));
        Assert.Equal("Users 2", await browser.RunAsync<string>("document.querySelector('nav a[href=\"#users\"]').textContent"));
        Assert.Equal("Requests 1", await browser.RunAsync<string>("document.querySelector('nav a').textContent"));
        Assert.True(await browser.RunAsync<bool>("window.attacked === undefined"));
        Assert.Single(Emulator.Requests.All);
    }

    [ChromiumFact]
    public async Task What_the_reader_has_open_and_looks_at_stays()
    {
        AddUsers(40);
        string id = Emulator.AddUser(new() { ["name"] = "Ada", ["user_id"] = "ada" });
        AddUsers(9, first: 40);
        await using Chromium browser = await Chromium.OpenAsync(new Uri(Emulator.BaseAddress, "/_emulator"));
        string ada = $"document.getElementById('person-{id}')";
        await browser.RunAsync<bool>($"{ada}.querySelector('details').open = true");
        await browser.RunAsync<bool>($"window.held = {ada}; held.scrollIntoView(); scrollY > 0");
        double before = await browser.RunAsync<double>("held.getBoundingClientRect().top");

        // Others come before Ada, Ada herself changes, and so does what is listed after her.
        await SaveUserAsync("""{"user_id":"new","name":"Newcomer"}""");
        await SaveUserAsync("""{"user_id":"ada","name":"Ada Lovelace"}""");

        Assert.True(await browser.UntilAsync($"{Users}.includes('Newcomer') && {ada}.textContent.includes('Ada Lovelace')"));
        Assert.True(await browser.RunAsync<bool>($"held === {ada} && held.querySelector('details').open"));
        Assert.InRange(await browser.RunAsync<double>("new Promise(drawn => requestAnimationFrame(() => setTimeout(() => drawn(held.getBoundingClientRect().top))))"), before - 1, before + 1);
    }

    [ChromiumFact]
    public async Task What_is_open_stays_when_it_is_listed_no_more()
    {
        string id = Emulator.AddUser(new() { ["name"] = "Ada" });
        await using Chromium browser = await Chromium.OpenAsync(new Uri(Emulator.BaseAddress, "/_emulator"));
        string ada = $"document.getElementById('person-{id}')";
        await browser.RunAsync<bool>($"{ada}.querySelector('details').open = true");

        AddUsers(50);

        Assert.True(await browser.UntilAsync($"{Users}.includes('u-49')"));
        Assert.True(await browser.RunAsync<bool>($"{ada}.querySelector('details').open && {ada}.classList.contains('gone')"));
    }

    [ChromiumFact]
    public async Task It_is_drawn_with_its_own_style()
    {
        await using Chromium browser = await Chromium.OpenAsync(new Uri(Emulator.BaseAddress, "/_emulator"));

        Assert.Equal("sticky", await browser.RunAsync<string>("getComputedStyle(document.querySelector('nav')).position"));
    }

    private void AddUsers(int count, int first)
    {
        for (int i = first; i < first + count; i++)
            Emulator.AddUser(new() { ["user_id"] = $"u-{i}" });
    }
}
