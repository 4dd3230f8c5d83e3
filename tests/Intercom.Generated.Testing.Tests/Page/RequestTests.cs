namespace Intercom.Testing.Tests.Page;

public sealed class RequestTests : PageTest
{
    [Fact]
    public async Task Requests_are_listed_newest_first_and_open_to_their_bodies()
    {
        await SaveUserAsync("""{"user_id":"1","name":"Ada"}""");
        await GetAsync("/users?user_id=nobody");

        AssertInOrder(
            await SectionAsync("requests"),
            "<span class=\"count\">2</span>",
            "<b>GET</b>", "/users?user_id=nobody", ">404</span>", "2017-07-14 02:40:00", "Request: no body", "&quot;error.list&quot;",
            "<b>POST</b>", "/users", ">200</span>", "<summary>", "&quot;name&quot;: &quot;Ada&quot;", "&quot;session_count&quot;: 0");
    }

    [Fact]
    public async Task What_befell_a_request_is_told()
    {
        Emulator.Faults.Add(Fault.Status(503), times: 1);
        await GetAsync("/users");
        Emulator.Faults.Add(Fault.CutConnection(), times: 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => GetAsync("/tags"));

        AssertInOrder(await SectionAsync("requests"), "/tags", "no answer", "fault: ", "/users", ">503</span>", "fault: ");
    }

    [Fact]
    public async Task Long_bodies_are_shown_whole_on_a_page_of_their_own()
    {
        string name = new('x', 5_000);
        await SaveUserAsync($$"""{"user_id":"1","name":"{{name}}"}""");
        string id = Emulator.Requests.Single(HttpMethod.Post, "/users").RequestId;

        string requests = await SectionAsync("requests");
        Assert.DoesNotContain(name, requests, StringComparison.Ordinal);
        AssertInOrder(requests, "characters more", $"href=\"/_emulator/requests/{id}\"");
        AssertInOrder(await PageAsync($"/_emulator/requests/{id}"), "POST", "Headers of the request", "Content-Type: application/json", "Headers of the answer", "X-RateLimit-Limit: 83", name);
    }

    [Fact]
    public async Task A_request_that_is_not_kept_is_not_found() =>
        (await GetAsync("/_emulator/requests/1")).AssertError(404, "not_found");
}
