using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Users;

public sealed class UserDeleteRequestTests : EmulatorTest
{
    [Theory]
    [InlineData("/users/the-id")]
    [InlineData("/contacts/the-id")]
    public async Task A_user_or_lead_is_gone(string path)
    {
        var person = new JsonObject { ["id"] = "the-id" };
        _ = path.StartsWith("/users", StringComparison.Ordinal) ? Emulator.AddUser(person) : Emulator.AddContact(person);

        JsonObject answer = await SaveAsync("/user_delete_requests", """{"intercom_user_id":"the-id"}""");

        Assert.Equal(["id"], answer.Select(property => property.Key));
        Assert.True((long)answer["id"]! > 0);
        (await GetAsync(path)).AssertError(404, "not_found");
        (await PostAsync("/user_delete_requests", """{"intercom_user_id":"the-id"}""")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"intercom_user_id":null}""")]
    [InlineData("""{"user_id":"1"}""")]
    public async Task A_request_for_nobody_is_refused(string body) =>
        (await PostAsync("/user_delete_requests", body)).AssertError(400, "missing_parameter");
}
