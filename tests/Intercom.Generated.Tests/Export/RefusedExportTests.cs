using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>What stands in the way of an export is told, and left as it was.</summary>
public sealed class RefusedExportTests : ExportTest
{
    [Fact]
    public async Task A_file_that_is_there_already_is_not_replaced()
    {
        await File.WriteAllTextAsync(Files.Target, "mine");
        await AssertRefusedAsync("--force");
        Assert.Equal("mine", await File.ReadAllTextAsync(Files.Target));
        Assert.Empty(Intercom.Requests.All);
    }

    [Fact]
    public async Task With_force_it_is_replaced_when_all_is_there()
    {
        await File.WriteAllTextAsync(Files.Target, "mine");
        Settings = Settings with { Force = true };
        await StopAfterAsync(2);
        Assert.Equal("mine", await File.ReadAllTextAsync(Files.Target));
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_file_that_somebody_made_meanwhile_is_not_replaced()
    {
        await AssertRefusedAsync("is there already", new NotedProgress(page => File.WriteAllText(Files.Target, "mine")));
        Assert.Equal("mine", await File.ReadAllTextAsync(Files.Target));
        Settings = Settings with { Force = true };
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task Users_of_another_workspace_are_not_mixed_in()
    {
        await StopAfterAsync(2);
        byte[] before = await File.ReadAllBytesAsync(Files.Partial);
        await AssertRefusedAsync("'here emulated'", source: "there");
        Assert.Equal(before, await File.ReadAllBytesAsync(Files.Partial));
        await AssertGoesOnToTheEndAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\":\"users/1\",\"worksp")]
    [InlineData("{\"format\":\"companies/1\",\"workspace\":\"here emulated\",\"cursor\":null,\"length\":0}")]
    [InlineData("{\"format\":\"users/1\",\"workspace\":null,\"cursor\":null,\"length\":0}")]
    [InlineData("null")]
    public async Task A_state_that_cannot_be_understood_is_told_of(string state)
    {
        await StopAfterAsync(2);
        await File.WriteAllTextAsync(Files.State, state);
        await AssertRefusedAsync("--restart");
        Settings = Settings with { Restart = true };
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task Users_that_nobody_knows_whose_they_are_are_left_alone()
    {
        await File.WriteAllTextAsync(Files.Partial, "mine");
        await AssertRefusedAsync("--restart");
        Assert.Equal("mine", await File.ReadAllTextAsync(Files.Partial));
    }

    [Fact]
    public async Task Two_exports_do_not_write_the_same_file()
    {
        await StopAfterAsync(2);
        await using (PartialFile.Open(Files.Partial))
            await AssertRefusedAsync("Another export has");
        await AssertGoesOnToTheEndAsync();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_of()
    {
        Settings = Settings with { Path = Path.Combine(Files.Target, "users.ndjson") };
        await AssertRefusedAsync("There is no folder");
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        Directory.CreateDirectory(Files.Target);
        await AssertRefusedAsync("is a folder");
    }

    [Fact]
    public async Task A_restart_keeps_what_there_is_until_the_API_lets_it_in()
    {
        await StopAfterAsync(2);
        Settings = Settings with { Restart = true };
        AddedFault fault = Intercom.Faults.Add(Fault.Status(401));
        await Assert.ThrowsAsync<AuthenticationException>(() => ExportAsync());
        Assert.Equal(200, Lines(Files.Partial).Length);
        fault.Remove();
        await AssertGoesOnToTheEndAsync();
    }

    private async Task AssertRefusedAsync(string says, NotedProgress? progress = null, string source = "here")
    {
        var exception = await Assert.ThrowsAsync<ExportRefusedException>(() => ExportAsync(progress, source: source));
        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
    }
}
