using Intercom.Tests.Support;

namespace Intercom.Tests.Errors;

/// <summary>Answers that say success and are not what the operation returns; and empty ones, which may be all there is to say.</summary>
public class UnexpectedAnswerTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, Func<IntercomClient, Task>> Calls => new()
    {
        { "find", client => client.Users.FindAsync(id: "1") },
        { "find by e-mail", client => client.Users.FindAsync(email: "a@b.c") },
        { "find or default", client => client.Users.FindOrDefaultAsync(id: "1") },
        { "load", client => client.Users.LoadAsync(new User { Id = "1" }) },
        { "create", client => client.Users.CreateAsync(new User { Email = "a@b.c" }) },
        { "save", client => client.Companies.SaveAsync(new Company { CompanyId = "1" }) },
        { "act", client => client.Conversations.ReplyAsync(new Conversation { Id = "1" }, new Reply()) },
        { "convert", client => client.Contacts.ConvertAsync(new Contact { Id = "1" }) },
        { "list", client => WalkAsync(client.Users.All()) },
        { "scroll", client => WalkAsync(client.Companies.Scroll()) },
        { "count", client => client.Users.CountAsync() },
        { "counts", client => client.Counts.ForAppAsync() },
        { "counts for each", client => client.Counts.UserCountsForEachTagAsync() },
        { "message", client => client.Messages.CreateAsync(new Message { Body = "x" }) },
        { "summary", client => client.Events.SummaryAsync(email: "a@b.c") },
    };

    [Theory, MemberData(nameof(Calls))]
    public async Task A_success_that_is_something_else_is_unexpected(string _, Func<IntercomClient, Task> call)
    {
        foreach (string body in new[] { "", " ", "null", "[]", "[{}]", "5", "\"x\"", "true", "{\"type\":\"user\",\"id\":\"1", "<html></html>", "OK", """{"type":"never.seen","x":1}""", """{"error":"not_found"}""" })
        {
            var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => call(_http.Answer(body).Client()));
            Assert.Equal((200, body), (exception.HttpCode, exception.ResponseBody));
        }
    }

    [Fact]
    public async Task What_returns_nothing_takes_an_object_or_an_empty_answer_and_nothing_else()
    {
        var tag = new Tag { Id = "1" };
        foreach (string body in new[] { "", " ", "{}", """{"errors":[]}""", """{"errors":null}""", """{"type":"tag","id":"1"}""" })
            await _http.Answer(body).Client().Tags.DeleteAsync(tag);
        foreach (string body in new[] { "<html>Log in to this network</html>", "OK", "[]", "null", "5", """{"errors":[{"code":"server_error"}]}""", """{"type":"tag"} x""", """{"type":"tag""" })
            await Assert.ThrowsAsync<UnexpectedResponseException>(() => _http.Answer(body).Client().Tags.DeleteAsync(tag));
        await Assert.ThrowsAsync<ServerException>(() => _http.Answer("""{"type":"error\u002elist","errors":[{"code":"server_error"}]}""").Client().Tags.DeleteAsync(tag));
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(202, " \r\n")]
    [InlineData(204, "")]
    public async Task An_empty_acceptance_of_what_is_sent_is_a_success(int status, string body)
    {
        var user = new User { Email = "a@b.c", Name = "Ada" };
        Assert.Same(user, await _http.Answer(body, status).Client().Users.CreateAsync(user));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _http.Client().Users.LoadAsync(user));

        user = new User { Id = "1", Name = "Ada" };
        Assert.Same(user, await _http.Answer(body, status).Answer(body, status).Client().Users.SaveAsync(user));
        await _http.Client().Users.SaveAsync(user);
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);

        var conversation = new Conversation { Id = "1" };
        Assert.Same(conversation, await _http.Answer(body, status).Client().Conversations.ReplyAsync(conversation, new Reply { Body = "x" }));
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    public async Task An_empty_answer_to_a_question_is_none(int status)
    {
        var calls = new Func<IntercomClient, Task>[] { client => client.Users.FindAsync(id: "1"), client => client.Users.FindAsync(email: "a@b.c"), client => client.Contacts.ConvertAsync(new Contact { Id = "1" }), client => WalkAsync(client.Users.All()), client => client.Users.CountAsync() };
        foreach (Func<IntercomClient, Task> call in calls)
        {
            var exception = await Assert.ThrowsAsync<UnexpectedResponseException>(() => call(_http.Answer("", status).Client()));
            Assert.Equal(status, exception.HttpCode);
        }
    }

    [Fact]
    public async Task An_object_of_many_levels_that_is_refused_is_told_as_refused()
    {
        string levels = new string('[', 80) + new string(']', 80);
        using IntercomClient client = _http.Answer($$"""{"type":"user","id":"1","a":{{levels}}}""").Answer("""{"type":"error.list","errors":[{"code":"parameter_invalid"}]}""", 400).Client();
        User user = await client.Users.FindAsync(id: "1");
        await Assert.ThrowsAsync<BadRequestException>(() => client.Users.CreateAsync(user));
    }

    [Fact]
    public async Task What_was_changed_stays_changed_when_the_answer_is_unexpected()
    {
        var user = new User { Id = "1", Name = "Ada" };
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => _http.Answer("<html>").Client().Users.SaveAsync(user));
        await _http.Answer("", 202).Client().Users.SaveAsync(user);
        Assert.Equal("""{"id":"1","name":"Ada"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task The_bounds_of_an_answer_are_set_by_options()
    {
        using IntercomClient client = _http.Answer("""{"type":"user","id":"1","a":[[[1]]]}""").Answer("""{"type":"user","id":"1","a":[[[[1]]]]}""").Answer("""{"type":"user","id":"1"}""".PadRight(101)).Client(options =>
        {
            options.MaxJsonDepth = 4;
            options.MaxResponseSize = 100;
        });
        await client.Users.FindAsync(id: "1");
        var tooDeep = await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
        Assert.Contains("MaxJsonDepth", tooDeep.Message, StringComparison.Ordinal);
        var tooLarge = await Assert.ThrowsAsync<UnexpectedResponseException>(() => client.Users.FindAsync(id: "1"));
        Assert.Contains("MaxResponseSize", tooLarge.Message, StringComparison.Ordinal);
        Assert.StartsWith("""{"type":"user",""", tooLarge.ResponseBody, StringComparison.Ordinal);
    }

    private static async Task WalkAsync<T>(AsyncPageable<T> list)
    {
        await foreach (T _ in list)
        {
            // There should be nothing.
        }
    }
}
