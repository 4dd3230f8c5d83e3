using Intercom.Tests.Support;

namespace Intercom.Tests.Http;

/// <summary>What would happen twice if it were sent twice is sent once, whatever the client's retries; a client that may retry would have no answer left.</summary>
public class OnceOnlyTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, Func<IntercomClient, Task>> Calls => new()
    {
        { "message", client => client.Messages.CreateAsync(new Message { Body = "x" }) },
        { "reply", client => client.Conversations.ReplyAsync(new Conversation { Id = "1" }, new Reply { Body = "x" }) },
        { "reply to the last", client => client.Conversations.ReplyToLastAsync(new Reply { Body = "x" }) },
        { "assign", client => client.Conversations.AssignAsync(new Conversation { Id = "1" }, "25", "31") },
        { "note in a conversation", client => client.Conversations.AddNoteAsync(new Conversation { Id = "1" }, "25", "x") },
        { "assignment rules", client => client.Conversations.RunAssignmentRulesAsync(new Conversation { Id = "1" }) },
        { "customer", client => client.Conversations.AddCustomerAsync(new Conversation { Id = "1" }, new ConversationCustomerChange { AdminId = "25" }) },
        { "note", client => client.Notes.CreateAsync(new Note { Body = "x" }) },
        { "lead", client => client.Contacts.CreateAsync(new Contact()) },
        { "conversion of a lead", client => client.Contacts.ConvertAsync(new Contact { Id = "1" }) },
        { "visitor to user", client => client.Visitors.ConvertToUserAsync(new Visitor { Id = "1" }, new User { Email = "a@b.c" }) },
        { "visitor to lead", client => client.Visitors.ConvertToContactAsync(new Visitor { Id = "1" }) },
        { "subscription", client => client.Subscriptions.CreateAsync(new Subscription { Url = "http://example.com" }) },
        { "users in bulk", client => client.Jobs.SubmitUsersAsync(new UserBulk()) },
        { "events in bulk", client => client.Jobs.SubmitEventsAsync(new EventBulk()) },
    };

    [Theory, MemberData(nameof(Calls))]
    public async Task It_is_not_tried_again_after_a_fault_of_the_server(string _, Func<IntercomClient, Task> call)
    {
        _http.Answer("", 503);
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => call(Client()));
        Assert.Single(_http.Requests);
    }

    [Theory, MemberData(nameof(Calls))]
    public async Task It_is_not_tried_again_after_a_fault_of_the_network(string _, Func<IntercomClient, Task> call)
    {
        _http.Fail(new HttpRequestException("reset"));
        await Assert.ThrowsAsync<ConnectionException>(() => call(Client()));
        Assert.Single(_http.Requests);
    }

    private IntercomClient Client() => _http.Client(options => options.MaxRetries = 2);
}
