using System.Net;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Watching;

public sealed class CoverageTests : EmulatorTest
{
    [Fact]
    public async Task Every_described_operation_is_told_of_served_or_not()
    {
        Answer coverage = await GetAsync("/_emulator/coverage");

        coverage.AssertOk();
        JsonNode[] operations = [.. coverage["operations"]!.AsArray().Select(operation => operation!)];
        Assert.Equal(operations.Length, (int)coverage["described"]!);
        Assert.Equal(operations.Count(operation => (bool)operation["served"]!), (int)coverage["served"]!);
        Assert.True((int)coverage["served"]! > 100);
        Assert.Contains(operations, operation => operation.ToJsonString() == """{"operation":"users.find_by_email","http":"GET /users?email={email}","served":true}""");
    }

    [Fact]
    public async Task What_is_not_served_is_what_was_reviewed()
    {
        string[] notServed =
        [
            .. from operation in (await GetAsync("/_emulator/coverage"))["operations"]!.AsArray()
               where !(bool)operation!["served"]!
               select $"{operation["operation"]}: {operation["http"]}",
        ];

        if (NotServed.IsAccepted)
            NotServed.Write(notServed);
        Assert.True(NotServed.Reviewed.SequenceEqual(notServed), $"Not served: [{string.Join(", ", notServed)}]. Serve it, or run build/accept and commit what it writes.");
    }

    [Fact]
    public async Task What_nothing_describes_is_listed_beside()
    {
        string[] beside = [.. (await GetAsync("/_emulator/coverage"))["beside"]!.AsArray().Select(route => (string)route!)];

        Assert.Contains("GET /subscriptions/{id}/errors", beside);
        Assert.DoesNotContain("GET /users/{id}", beside);
        Assert.DoesNotContain(beside, route => route.Contains("_emulator", StringComparison.Ordinal) || route.Contains('*', StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_asks_for_no_credential_and_leaves_no_trace()
    {
        Http.DefaultRequestHeaders.Authorization = null;
        Emulator.Faults.Add(Fault.Status(503));
        for (int i = 0; i < 100; i++)
            (await GetAsync("/_emulator/coverage/")).AssertOk();

        Answer answer = await GetAsync("/_emulator/coverage");
        Assert.DoesNotContain("X-RateLimit-Limit", answer.Headers.Keys);
        Assert.Empty(Emulator.Requests.All);
    }

    [Fact]
    public async Task Another_page_of_the_emulator_is_not_found() =>
        (await GetAsync("/_emulator/nowhere")).AssertError(404, "not_found");

    [Fact]
    public async Task What_only_begins_alike_is_no_page_of_the_emulator()
    {
        Http.DefaultRequestHeaders.Authorization = null;

        (await GetAsync("/_emulators")).AssertError((int)HttpStatusCode.Unauthorized, "unauthorized");
    }
}
