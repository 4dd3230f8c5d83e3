using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class DeleteUserTests : EmulatorTest
{
    [Theory]
    [InlineData("/users/the-id")]
    [InlineData("/users?user_id=1")]
    [InlineData("/users?email=ada%40example.net")]
    public async Task A_deleted_user_is_answered_in_full_and_is_gone(string path)
    {
        Emulator.AddUser(new JsonObject { ["id"] = "the-id", ["user_id"] = "1", ["email"] = "ada@example.net" });
        JsonObject user = (await GetAsync("/users/the-id")).Json;

        Answer answer = await DeleteAsync(path);

        answer.AssertOk();
        Assert.Equal(user.ToJsonString(), answer.Json.ToJsonString());
        (await GetAsync("/users/the-id")).AssertError(404, "not_found");
        (await DeleteAsync(path)).AssertError(404, "not_found");
        Assert.Equal(0, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Fact]
    public async Task A_shared_email_does_not_say_whom_to_delete()
    {
        await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");

        (await DeleteAsync("/users?email=ada%40example.net")).AssertError(409, "conflict");
    }

    [Theory]
    [InlineData("/users", "missing_parameter", null)]
    [InlineData("/users?user_id=", "parameter_invalid", "user_id")]
    public async Task A_delete_of_nobody_in_particular_is_refused(string path, string code, string? field) =>
        (await DeleteAsync(path)).AssertError(400, code, field);

    [Fact]
    public async Task A_user_id_is_free_again_after_a_delete()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;
        await DeleteAsync($"/users/{id}");

        Assert.NotEqual(id, (string?)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]);
    }
}
