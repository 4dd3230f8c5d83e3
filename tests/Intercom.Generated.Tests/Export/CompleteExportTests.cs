using System.Text;
using System.Text.Json.Nodes;
using Intercom.Tests.Support;
using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>What is in the file at the end.</summary>
public sealed class CompleteExportTests : ExportTest
{
    [Fact]
    public async Task Every_user_is_in_the_file_once() => await AssertGoesOnToTheEndAsync();

    [Fact]
    public async Task A_line_is_all_that_the_API_says_of_a_user()
    {
        Intercom.AddUser(new JsonObject
        {
            ["user_id"] = "new-to-models",
            ["shoe"] = new JsonObject { ["size"] = 42.50, ["notes"] = "a\nb" },
            ["tags"] = new JsonArray(new JsonObject { ["name"] = "vip" }),
            ["custom_attributes"] = new JsonObject { ["spend"] = 12.30, ["none"] = null },
        });
        await ExportAsync();
        string line = Lines(Files.Target)[^1];
        using var http = new HttpClient(Intercom.CreateHandler()) { BaseAddress = Intercom.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "emulator");
        string answer = await http.GetStringAsync(new Uri($"users/{JsonNode.Parse(line)!["id"]}", UriKind.Relative));
        Assert.Contains("\"shoe\":{", line, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(line)), line);
    }

    [Fact]
    public async Task The_file_is_plain_UTF8_with_an_LF_after_each_line()
    {
        await ExportAsync();
        byte[] bytes = await File.ReadAllBytesAsync(Files.Target);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(Users, bytes.Count(value => value == '\n'));
        Assert.Contains("\"name\":\"Zoë\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_is_one_line_however_the_answer_was_laid_out()
    {
        User user = Json.Read<User>("{\n\"id\": 7,\n\"shoe\": {\n\"size\": 1e2\n}\n}");
        using var line = new MemoryStream();
        UserLine.Write(user, line);
        Assert.Equal("{\"id\":7,\"shoe\":{\"size\":1e2}}\n", Encoding.UTF8.GetString(line.ToArray()));
        Assert.Equal("7"u8.ToArray(), UserLine.IdIn(line.ToArray()));
    }

    [Fact]
    public async Task A_workspace_without_users_makes_an_empty_file()
    {
        await Intercom.ResetAsync();
        Assert.Equal(new ExportOutcome(0, IsComplete: true), await ExportAsync());
        Assert.Equal(0, new FileInfo(Files.Target).Length);
        Assert.Equal(["users.ndjson"], FilesThere);
    }

    [Fact]
    public async Task The_total_is_what_the_API_counts()
    {
        var progress = new NotedProgress();
        await ExportAsync(progress);
        Assert.Equal((0, Users), progress.Begun);
    }

    [Fact]
    public async Task What_fails_before_the_first_user_leaves_no_file()
    {
        Intercom.Faults.Add(Fault.Status(401));
        await Assert.ThrowsAsync<AuthenticationException>(() => ExportAsync());
        Assert.Empty(FilesThere);
        Intercom.Faults.Clear();
        Intercom.Faults.Add(Fault.Status(500), when: request => request.Path == "/users/scroll");
        await Assert.ThrowsAsync<ServerException>(() => ExportAsync());
        Assert.Empty(FilesThere);
    }
}
