using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Conversations;

public sealed class ConversationCustomerTests : InboxTest
{
    private const string AddJim = """{"admin_id":"25","customer":{"user_id":"jim"}}""";

    [Theory]
    [InlineData(AddJim, "admin")]
    [InlineData("""{"user_id":"joe","customer":{"email":"jim@example.net"}}""", "user")]
    public async Task A_customer_is_added(string body, string actor)
    {
        string jim = AddJoesConversationAndJim();

        Answer answer = await PostAsync("/conversations/1/customers", body);

        answer.AssertOk();
        Assert.Equal([JoesId, jim], CustomerIds(answer));
        Assert.Equal(JoesId, (string?)answer["user"]!["id"]);
        Assert.Equal("participant_added", (string?)LastPart(answer.Json)["part_type"]);
        Assert.Equal(actor, (string?)LastPart(answer.Json)["author"]!["type"]);
        Assert.Equal(["1"], (await GetAsync("/conversations?type=user&user_id=jim")).IdsIn("conversations"));
    }

    [Fact]
    public async Task A_customer_takes_part_once()
    {
        string jim = AddJoesConversationAndJim();
        await PostAsync("/conversations/1/customers", AddJim);

        Answer answer = await PostAsync("/conversations/1/customers", AddJim);

        Assert.Equal([JoesId, jim], CustomerIds(answer));
        Assert.Equal(1, (int)answer["conversation_parts"]!["total_count"]!);
    }

    [Fact]
    public async Task A_customer_is_removed()
    {
        string jim = AddJoesConversationAndJim();
        await PostAsync("/conversations/1/customers", AddJim);

        Answer answer = await RemoveAsync("""{"admin_id":"25","customer":{"user_id":"joe"}}""");

        answer.AssertOk();
        Assert.Equal([jim], CustomerIds(answer));
        Assert.Equal(jim, (string?)answer["user"]!["id"]);
        Assert.Equal("participant_removed", (string?)LastPart(answer.Json)["part_type"]);
    }

    [Fact]
    public async Task The_last_customer_stays()
    {
        AddJoesConversationAndJim();

        (await RemoveAsync("""{"admin_id":"25","customer":{"user_id":"joe"}}""")).AssertError(400, "parameter_invalid", "customer");
        (await RemoveAsync(AddJim)).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("""{"customer":{"user_id":"jim"}}""", 400, "missing_parameter", "admin_id")]
    [InlineData("""{"admin_id":"25"}""", 400, "missing_parameter", "customer")]
    [InlineData("""{"admin_id":"25","customer":"jim"}""", 400, "parameter_invalid", "customer")]
    [InlineData("""{"admin_id":"25","customer":{}}""", 400, "missing_parameter", "intercom_user_id")]
    [InlineData("""{"admin_id":"26","customer":{"user_id":"jim"}}""", 404, "admin_not_found", null)]
    [InlineData("""{"admin_id":"25","customer":{"user_id":"jane"}}""", 404, "not_found", null)]
    public async Task A_bad_customer_is_refused(string body, int status, string code, string? field)
    {
        AddJoesConversationAndJim();

        (await PostAsync("/conversations/1/customers", body)).AssertError(status, code, field);
        (await RemoveAsync(body)).AssertError(status, code, field);
        (await PostAsync("/conversations/2/customers", AddJim)).AssertError(404, "not_found");
    }

    private string AddJoesConversationAndJim()
    {
        AddJoesConversation();
        return Emulator.AddUser(new() { ["user_id"] = "jim", ["email"] = "jim@example.net" });
    }

    private Task<Answer> RemoveAsync(string body) => SendAsync(HttpMethod.Delete, "/conversations/1/customers", body);

    private static IEnumerable<string> CustomerIds(Answer answer) =>
        answer["customers"]!.AsArray().Select(customer => (string)customer!["id"]!);
}
