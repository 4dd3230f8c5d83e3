using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class FindUserTests : EmulatorTest
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task A_user_is_found_by_id_and_by_user_id_in_every_version(string version)
    {
        string id = Emulator.AddUser(new JsonObject { ["user_id"] = "a b/ü" });

        Assert.Equal(id, (string?)(await GetAsync($"/users/{id}", version))["id"]);
        Assert.Equal(id, (string?)(await GetAsync($"/users?user_id={Uri.EscapeDataString("a b/ü")}", version))["id"]);
    }

    [Theory]
    [InlineData("/users/1", "1.0")]
    [InlineData("/users/1", "1.4")]
    [InlineData("/users/a%20b%3Fc", "1.4")]
    [InlineData("/users?user_id=1", "1.0")]
    [InlineData("/users?user_id=1", "1.4")]
    [InlineData("/users?email=ada%40example.net", "1.0")]
    public async Task A_user_who_is_not_there_is_not_found(string path, string version) =>
        (await GetAsync(path, version)).AssertError(404, "not_found");

    [Theory]
    [InlineData("/users?user_id=", "user_id")]
    [InlineData("/users?email=", "email")]
    public async Task An_empty_identifier_does_not_list_everyone(string path, string field) =>
        (await GetAsync(path)).AssertError(400, "parameter_invalid", field);

    [Fact]
    public async Task Version_1_0_finds_one_user_by_email()
    {
        await SaveUserAsync("""{"user_id":"1","email":"a+b&c=d@example.net"}""");

        Answer answer = await GetAsync("/users?email=a%2Bb%26c%3Dd%40example.net", "1.0");

        answer.AssertOk();
        Assert.Equal("user", (string?)answer["type"]);
        Assert.Equal("1", (string?)answer["user_id"]);
    }

    [Fact]
    public async Task Version_1_0_answers_a_shared_email_with_a_conflict()
    {
        await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");

        (await GetAsync("/users?email=ada%40example.net", "1.0")).AssertError(409, "conflict");
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData(null)]
    public async Task Later_versions_find_a_list_by_email(string? version)
    {
        await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");
        await SaveUserAsync("""{"user_id":"3","email":"grace@example.net"}""");

        Answer answer = await GetAsync("/users?email=ada%40example.net", version);

        Assert.Equal("user.list", (string?)answer["type"]);
        Assert.Equal(["2", "1"], answer.UserIds);
        Assert.Equal(2, (int)answer["total_count"]!);
        Assert.False((bool)answer["limited"]!);
        Assert.Equal("""{"type":"pages","next":null,"page":1,"per_page":50,"total_pages":1}""", answer["pages"]!.ToJsonString());
    }

    [Fact]
    public async Task Later_versions_answer_an_unknown_email_with_an_empty_list()
    {
        Answer answer = await GetAsync("/users?email=ada%40example.net");

        answer.AssertOk();
        Assert.Empty(answer.UserIds);
        Assert.Equal(0, (int)answer["total_count"]!);
        Assert.Equal(0, (int)answer["pages"]!["total_pages"]!);
    }
}
