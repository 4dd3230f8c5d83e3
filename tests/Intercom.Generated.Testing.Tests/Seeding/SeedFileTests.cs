using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Intercom.Testing.Tests.Seeding;

public sealed class SeedFileTests : EmulatorTest, IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task A_file_is_put_in_with_its_comments_and_commas()
    {
        await SeedAsync("""
            {
              // Who we test with
              "users": [{"user_id":"25"},],
            }
            """);

        Assert.Equal(["25"], (await GetAsync("/users")).UserIds);
    }

    [Theory]
    [InlineData("Intercom.Generated.Testing", "user", "lead", "company", "tag")]
    [InlineData("Intercom.Generated.Emulator", "user", "lead", "company")]
    public async Task The_example_of_a_readme_can_be_put_in(string package, params string[] kinds)
    {
        string readme = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot, "src", package, "README.md"));
        string example = Regex.Match(readme, "^```jsonc\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

        await SeedAsync(example);

        Assert.Equal(1, (int)(await GetAsync("/users"))["total_count"]!);
        Assert.Single((await GetAsync("/conversations"))["conversations"]!.AsArray());
        JsonNode counts = (await GetAsync("/counts")).Json;
        foreach (string counted in kinds)
            Assert.Equal(1, (int)counts[counted]!["count"]!);
    }

    [Theory]
    [InlineData("{\n  \"users\": [}\n", "This is no JSON at line 2, byte 13: '}' is an invalid start of a value.")]
    [InlineData("", "This is no JSON at line 1, byte 1: ")]
    [InlineData("[]", "A seed is one object: write { \"users\": [ … ] }.")]
    [InlineData("""{"users":[{"id":"1"},{"email":5}]}""", "users[1].email: email must be a string. Found 5.")]
    [InlineData("""{"users":[{"id":"1"},{"id":"1","id":"2"}]}""", "users[1].id: This name is there twice: write it once.")]
    [InlineData("""{"users":[{"id":"1","custom_attributes":{"a":1,"a":2}}]}""", "users[0].custom_attributes.a: This name is there twice: write it once.")]
    [InlineData("""{"users":[{"id":"1"}],"users":[{"id":"2"}]}""", "users: This name is there twice: write all of them in one array.")]
    [InlineData("""{"users":[{"id":"1","name":"\ud800"}]}""", "users[0].name: This text is no Unicode: write both halves of a surrogate pair, in UTF-8.")]
    [InlineData("""{"users":[{"id":"1","\udc00":1}]}""", "users[0]: This text is no Unicode: ")]
    [InlineData("""{"\ud800":[]}""", "seed: This text is no Unicode: ")]
    public async Task What_cannot_be_names_the_file_and_the_place(string text, string expected)
    {
        InvalidDataException exception = await Assert.ThrowsAsync<InvalidDataException>(() => SeedAsync(text));

        Assert.StartsWith($"{_path}: {expected}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        await using (FileStream file = File.Create(_path))
            file.SetLength(3_000_000_000);

        InvalidDataException exception = await Assert.ThrowsAsync<InvalidDataException>(() => Emulator.SeedAsync(_path));

        Assert.StartsWith($"{_path}: This is too large: a seed has at most 1,000,000,000 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seed_that_is_given_up_leaves_the_workspace_as_it_is()
    {
        await File.WriteAllTextAsync(_path, """{"users":[{"user_id":"25"}]}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Emulator.SeedAsync(_path, new CancellationToken(canceled: true)));

        Assert.Empty((await GetAsync("/users")).UserIds);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_io_exception() =>
        await Assert.ThrowsAnyAsync<IOException>(() => Emulator.SeedAsync(_path));

    private static string RepositoryRoot =>
        typeof(SeedFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == nameof(RepositoryRoot)).Value!;

    private async Task SeedAsync(string text)
    {
        await File.WriteAllTextAsync(_path, text);
        await Emulator.SeedAsync(_path);
    }
}
