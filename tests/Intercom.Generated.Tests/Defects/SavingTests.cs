using Intercom.Tests.Support;

namespace Intercom.Tests.Defects;

/// <summary>Defects that reference clients have when they save, by the numbers they are known under.</summary>
public class SavingTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task Defect_37_assigned_companies_are_sent_whole()
    {
        User user = await FindAsync("""{"type":"user","id":"1","companies":{"type":"company.list","companies":[{"type":"company","id":"c1","company_id":"6","name":"Intercom"}]}}""");
        user.Companies = [.. user.Companies, new Company { CompanyId = "9", Name = "Test Company" }];
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","companies":[{"id":"c1","company_id":"6"},{"company_id":"9","name":"Test Company"}]}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_36_a_list_edited_in_place_is_saved()
    {
        User user = await FindAsync("""{"type":"user","id":"1","companies":[{"id":"c1","company_id":"6"}]}""");
        user.Companies.Add(new Company { CompanyId = "9" });
        user.Companies[0].Name = "Intercom";
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","companies":[{"id":"c1","company_id":"6","name":"Intercom"},{"company_id":"9"}]}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_33_a_save_says_the_id()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada"}""");
        user.Name = "Ada Byron";
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","name":"Ada Byron"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_66_a_time_is_the_instant_that_was_meant_whatever_the_zone()
    {
        User user = await FindAsync("""{"type":"user","id":"1","created_at":1401970114}""");
        Assert.Equal(new DateTimeOffset(2014, 6, 5, 12, 8, 34, TimeSpan.Zero), user.CreatedAt);
        Assert.Equal(TimeSpan.Zero, user.CreatedAt!.Value.Offset);
        user.SignedUpAt = new DateTimeOffset(2014, 6, 1, 0, 0, 0, TimeSpan.FromHours(-4));
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","signed_up_at":1401595200}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_67_times_leave_as_whole_numbers()
    {
        User user = await FindAsync("""{"type":"user","id":"1"}""");
        user.SignedUpAt = DateTimeOffset.FromUnixTimeMilliseconds(1401595200750);
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","signed_up_at":1401595200}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_7_no_number_that_json_lacks_is_sent()
    {
        User user = await FindAsync("""{"type":"user","id":"1"}""");
        Assert.Throws<ArgumentException>(() => user.CustomAttributes["spend"] = double.NaN);
        Assert.Throws<ArgumentException>(() => user["spend"] = double.NegativeInfinity);
        Assert.Throws<ArgumentException>(() => new Event().Metadata["spend"] = double.NaN);
        await SaveAsync(user);
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_107_marking_a_conversation_read_goes_to_the_conversation()
    {
        _http.Answer("""{"type":"conversation","id":"147","read":false}""");
        Conversation conversation = await _http.Client().Conversations.FindAsync(id: "147");
        conversation.Read = true;
        _http.Answer("""{"type":"conversation","id":"147","read":true}""");
        await conversation.SaveAsync();
        Assert.Equal("PUT /conversations/147", _http.Requests[^1].Line);
        Assert.Equal("""{"read":true}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Defect_93_untagging_leaves_the_callers_objects_alone()
    {
        User[] users = [new User { Id = "1" }];
        string[] ids = ["1"];
        _http.Answer("""{"type":"tag","id":"2"}""").Answer("""{"type":"tag","id":"2"}""");
        using IntercomClient client = _http.Client();
        await client.Tags.UntagUsersAsync("blue", users);
        await client.Tags.UntagUsersAsync("blue", ids);
        Assert.Equal("""{"id":"1"}""", Json.Write(users[0]));
        Assert.Equal(["1"], ids);
        Assert.Equal(["POST /tags", "POST /tags"], _http.Requests.Select(request => request.Line));
        Assert.All(_http.Requests, request => Assert.Equal("""{"name":"blue","users":[{"id":"1","untag":true}]}""", request.Body));
    }

    private Task<User> FindAsync(string answer) => _http.Answer(answer).Client().Users.FindAsync(id: "1");

    private Task<User> SaveAsync(User user)
    {
        _http.Answer("""{"type":"user","id":"1"}""");
        return user.SaveAsync();
    }
}
