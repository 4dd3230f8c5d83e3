using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Intercom.Testing.Tests.Scale;

/// <summary>A workspace of many users: 2,000, or as many as <c>INTERCOM_EMULATOR_USERS</c> says.</summary>
public sealed class ManyUsersTests(ITestOutputHelper output)
{
    private const int DeepestRecord = 10_000;

    private static readonly int s_users =
        int.Parse(Environment.GetEnvironmentVariable("INTERCOM_EMULATOR_USERS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Many_users_are_listed_to_the_limit_found_and_scrolled_through_to_the_end()
    {
        await using var intercom = new IntercomEmulator(new() { RateLimit = int.MaxValue });
        using var http = new HttpClient(intercom.CreateHandler()) { BaseAddress = intercom.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");

        AddUsers(intercom);
        await ListAsync(http);
        await FindAsync(http);
        await SaveAsync(http);
        await ScrollAsync(http);
        await ShowAsync(http);
        SeedOneMore(intercom);
    }

    private void AddUsers(IntercomEmulator intercom)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var time = Stopwatch.StartNew();
        for (int i = 0; i < s_users; i++)
        {
            intercom.AddUser(new JsonObject
            {
                ["user_id"] = UserId(i),
                ["email"] = $"user-{i}@example.com",
                ["name"] = $"User {i}",
                ["custom_attributes"] = new JsonObject { ["plan"] = "gold" },
            });
        }

        Tell(time, "users put in", s_users);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} managed bytes, {bytes / s_users:N0} for each user"));
    }

    private async Task ListAsync(HttpClient http)
    {
        var time = Stopwatch.StartNew();
        int requests = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int page = 1; page <= DeepestRecord / 50; page++)
        {
            JsonNode list = await GetAsync(http, $"/users?per_page=50&page={page}");
            Assert.Equal(s_users, (int)list["total_count"]!);
            seen.UnionWith(list["users"]!.AsArray().Select(user => (string)user!["id"]!));
            requests++;
        }

        Tell(time, "pages listed", requests);
        Assert.Equal(Math.Min(s_users, DeepestRecord), seen.Count);
        using HttpResponseMessage beyond = await http.GetAsync(new Uri($"/users?per_page=50&page={(DeepestRecord / 50) + 1}", UriKind.Relative));
        Assert.Equal(400, (int)beyond.StatusCode);
    }

    private async Task FindAsync(HttpClient http)
    {
        const int finds = 300;
        var time = Stopwatch.StartNew();
        for (int i = 0; i < finds; i += 3)
        {
            int number = (int)((long)i * s_users / finds);
            string id = (string)(await GetAsync(http, $"/users?user_id={UserId(number)}"))["id"]!;
            Assert.Equal(UserId(number), (string)(await GetAsync(http, $"/users/{id}"))["user_id"]!);
            Assert.Equal(id, (string)(await GetAsync(http, $"/users?email=user-{number}%40example.com"))["users"]!.AsArray().Single()!["id"]!);
        }

        Tell(time, "users found by user_id, id and email", finds);
    }

    private async Task SaveAsync(HttpClient http)
    {
        const int saves = 300;
        var time = Stopwatch.StartNew();
        for (int i = 0; i < saves; i++)
        {
            string body = $$"""{"user_id":"{{UserId(i % 2 == 0 ? i : s_users + i)}}","name":"Saved"}""";
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage saved = await http.PostAsync(new Uri("/users", UriKind.Relative), content);
            Assert.True(saved.IsSuccessStatusCode);
            Assert.Equal(50, (await GetAsync(http, "/users?sort=updated_at"))["users"]!.AsArray().Count);
        }

        Tell(time, "users saved and made, each with a list after it", saves);
    }

    private async Task ScrollAsync(HttpClient http)
    {
        var time = Stopwatch.StartNew();
        int requests = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        JsonNode page = await GetAsync(http, "/users/scroll");
        while (page["users"]!.AsArray().Count > 0)
        {
            seen.UnionWith(page["users"]!.AsArray().Select(user => (string)user!["id"]!));
            page = await GetAsync(http, $"/users/scroll?scroll_param={(string)page["scroll_param"]!}");
            requests++;
        }

        Tell(time, "pages scrolled", requests);
        Assert.Equal(s_users + 150, seen.Count);
    }

    private async Task ShowAsync(HttpClient http)
    {
        const int shows = 10;
        var time = Stopwatch.StartNew();
        for (int i = 0; i < shows; i++)
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("/_emulator", UriKind.Relative));
            Assert.Equal(200, (int)response.StatusCode);
            Assert.True(response.Content.Headers.ContentLength < 1_000_000);
        }

        Tell(time, "times the page shown", shows);
    }

    private void SeedOneMore(IntercomEmulator intercom)
    {
        var time = Stopwatch.StartNew();
        intercom.Seed(new JsonObject { ["users"] = new JsonArray(new JsonObject { ["user_id"] = "one more" }) });
        Tell(time, "seed put in beside them", 1);
    }

    private void Tell(Stopwatch time, string what, int count) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{time.Elapsed.TotalSeconds:N1} s: {count:N0} {what}, {time.Elapsed.TotalMilliseconds / count:N3} ms each"));

    private static string UserId(int number) => $"u-{number}";

    private static async Task<JsonNode> GetAsync(HttpClient http, string path)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(200, (int)response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsByteArrayAsync())!;
    }
}
