using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class UserIdentityTests : EmulatorTest
{
    [Fact]
    public async Task A_known_user_id_means_that_user()
    {
        JsonObject first = await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        JsonObject again = await SaveUserAsync("""{"user_id":"1","email":"ada@example.org"}""");

        Assert.Equal((string)first["id"]!, (string)again["id"]!);
        Assert.Equal("ada@example.org", (string?)again["email"]);
    }

    [Fact]
    public async Task A_known_email_means_that_user_whatever_its_case()
    {
        JsonObject first = await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        JsonObject again = await SaveUserAsync("""{"email":"ADA@example.net","name":"Ada"}""");

        Assert.Equal((string)first["id"]!, (string)again["id"]!);
        Assert.Equal("1", (string?)again["user_id"]);
    }

    [Fact]
    public async Task The_id_goes_before_the_user_id()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;

        JsonObject renamed = await SaveUserAsync($$"""{"id":"{{id}}","user_id":"2"}""");

        Assert.Equal(id, (string?)renamed["id"]);
        Assert.Equal("2", (string?)renamed["user_id"]);
        (await GetAsync("/users?user_id=1")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task The_user_id_goes_before_the_email()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;
        await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");

        JsonObject user = await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");

        Assert.Equal(id, (string?)user["id"]);
    }

    [Fact]
    public async Task An_unknown_id_alone_is_not_found() =>
        (await PostUserAsync("""{"id":"5eed0000000000000000ffff","name":"Ada"}""")).AssertError(404, "not_found");

    [Fact]
    public async Task An_unknown_id_gives_way_to_the_other_identifiers()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;

        JsonObject user = await SaveUserAsync("""{"id":"5eed0000000000000000ffff","user_id":"1"}""");

        Assert.Equal(id, (string?)user["id"]);
    }

    [Fact]
    public async Task Users_with_different_user_ids_may_share_an_email()
    {
        JsonObject first = await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        JsonObject second = await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");

        Assert.NotEqual((string)first["id"]!, (string)second["id"]!);
        (await PostUserAsync("""{"email":"ada@example.net","name":"Ada"}""")).AssertError(409, "conflict");
    }

    [Fact]
    public async Task A_user_known_by_email_alone_gets_the_user_id_sent_with_it()
    {
        JsonObject first = await SaveUserAsync("""{"email":"ada@example.net"}""");
        JsonObject again = await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");

        Assert.Equal((string)first["id"]!, (string)again["id"]!);
        Assert.Equal("1", (string?)again["user_id"]);
    }

    [Fact]
    public async Task A_user_id_that_is_taken_is_refused()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1"}"""))["id"]!;
        await SaveUserAsync("""{"user_id":"2"}""");

        (await PostUserAsync($$"""{"id":"{{id}}","user_id":"2"}""")).AssertError(409, "unique_user_constraint", "user_id");
    }

    [Fact]
    public async Task An_email_of_a_user_who_cannot_be_told_apart_is_refused()
    {
        string id = (string)(await SaveUserAsync("""{"email":"grace@example.net"}"""))["id"]!;
        await SaveUserAsync("""{"user_id":"2","email":"ada@example.net"}""");

        (await PostUserAsync($$"""{"id":"{{id}}","email":"ada@example.net"}""")).AssertError(409, "unique_user_constraint", "email");
    }

    [Fact]
    public async Task A_refused_request_changes_nothing()
    {
        string id = (string)(await SaveUserAsync("""{"user_id":"1","name":"Ada"}"""))["id"]!;
        await PostUserAsync($$"""{"id":"{{id}}","name":"Grace","companies":[{"company_id":"acme"},{"name":"no id"}]}""");

        JsonObject user = (await GetAsync($"/users/{id}")).Json;
        Assert.Equal("Ada", (string?)user["name"]);
        Assert.Empty(user["companies"]!["companies"]!.AsArray());
        Assert.Equal(0, (int)(await GetAsync("/counts"))["company"]!["count"]!);
    }
}
