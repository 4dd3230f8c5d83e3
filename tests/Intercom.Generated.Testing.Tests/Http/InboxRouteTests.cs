namespace Intercom.Testing.Tests.Http;

public sealed class InboxRouteTests : InboxTest
{
    [Theory]
    [InlineData("/notes/", """{"body":"x","user_id":"joe"}""")]
    [InlineData("/messages/", """{"body":"x","from":{"type":"user","user_id":"joe"}}""")]
    [InlineData("/subscriptions/", """{"url":"https://hooks.example","topics":["all"]}""")]
    [InlineData("/conversations/1/reply/", """{"type":"user","user_id":"joe","message_type":"comment","body":"x"}""")]
    public async Task A_trailing_slash_makes_no_difference(string path, string body)
    {
        AddJoesConversation();

        (await PostAsync(path, body)).AssertOk();
    }

    [Theory]
    [InlineData("PUT", "/conversations/1")]
    [InlineData("POST", "/notes")]
    [InlineData("POST", "/messages")]
    [InlineData("DELETE", "/conversations/1/customers")]
    public async Task A_body_that_is_no_json_object_is_a_bad_request(string method, string path)
    {
        AddJoesConversation();

        (await SendAsync(new HttpMethod(method), path, "[]")).AssertError(400, "bad_request");
    }

    [Theory]
    [InlineData("GET", "/messages")]
    [InlineData("DELETE", "/notes/1")]
    [InlineData("PUT", "/admins/25")]
    [InlineData("POST", "/conversations/1")]
    [InlineData("PUT", "/conversations/1/reply")]
    public async Task What_the_api_does_not_have_is_not_found(string method, string path)
    {
        AddJoesConversation();

        (await SendAsync(new HttpMethod(method), path, "{}")).AssertError(404, "not_found");
    }
}
