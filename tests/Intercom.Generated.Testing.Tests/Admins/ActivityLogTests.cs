using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Admins;

public sealed class ActivityLogTests : InboxTest
{
    [Fact]
    public async Task A_change_of_away_mode_is_noted()
    {
        AddPeople();
        await PutAsync("/admins/25/away", """{"away_mode_enabled":true}""");

        Answer log = await GetAsync("/admins/activity_logs");

        Assert.Equal(["type", "activity_logs", "pages"], log.Json.Select(property => property.Key));
        Assert.Equal("activity_log.list", (string?)log["type"]);
        JsonNode entry = Assert.Single(log["activity_logs"]!.AsArray())!;
        Assert.Equal("admin_away_mode_change", (string?)entry["activity_type"]);
        Assert.Equal("Ana turned away mode on", (string?)entry["activity_description"]);
        Assert.Equal("25", (string?)entry["performed_by"]!["id"]);
        Assert.Equal(Start, (long)entry["created_at"]!);
        Assert.True((bool)entry["metadata"]!["away_mode"]!);
    }

    [Theory]
    [InlineData("", 3, 2, 1)]
    [InlineData("created_at_after=1500000010", 3, 2)]
    [InlineData("created_at_before=1500000010", 2, 1)]
    [InlineData("created_at_after=1500000001&created_at_before=1500000019", 2)]
    [InlineData("created_at_after=1500000021")]
    public async Task Activities_are_listed_newest_first_within_two_times(string query, params int[] expected)
    {
        for (int i = 1; i <= 3; i++)
        {
            string id = Emulator.AddAdmin(new() { ["id"] = $"{i}" });
            await PutAsync($"/admins/{id}/away", """{"away_mode_enabled":true}""");
            Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Answer log = await GetAsync($"/admins/activity_logs?{query}");

        Assert.Equal(expected, log["activity_logs"]!.AsArray().Select(entry => int.Parse((string)entry!["performed_by"]!["id"]!, null)));
    }

    [Fact]
    public async Task A_time_that_is_no_number_is_refused() =>
        (await GetAsync("/admins/activity_logs?created_at_after=yesterday")).AssertError(400, "parameter_invalid", "created_at_after");
}
