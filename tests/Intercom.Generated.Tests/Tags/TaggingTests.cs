using Intercom.Tests.Support;

namespace Intercom.Tests.Tags;

public class TaggingTests
{
    private static readonly string[] s_ids = ["1", "2"];

    private readonly CannedHandler _http = new();

    public static TheoryData<string, Func<TagsClient, Task<Tag>>, string> Calls => new()
    {
        { "users by ids", tags => tags.TagUsersAsync("blue", s_ids), """{"name":"blue","users":[{"id":"1"},{"id":"2"}]}""" },
        { "users no more", tags => tags.UntagUsersAsync("blue", s_ids), """{"name":"blue","users":[{"id":"1","untag":true},{"id":"2","untag":true}]}""" },
        { "companies by ids", tags => tags.TagCompaniesAsync("red", s_ids), """{"name":"red","companies":[{"id":"1"},{"id":"2"}]}""" },
        { "companies no more", tags => tags.UntagCompaniesAsync("red", s_ids), """{"name":"red","companies":[{"id":"1","untag":true},{"id":"2","untag":true}]}""" },
        { "users by what they have", tags => tags.TagUsersAsync("blue", Users()), """{"name":"blue","users":[{"id":"1"},{"user_id":"u-2"},{"email":"c@example.net"}]}""" },
        { "users by what they have, no more", tags => tags.UntagUsersAsync("blue", Users()), """{"name":"blue","users":[{"id":"1","untag":true},{"user_id":"u-2","untag":true},{"email":"c@example.net","untag":true}]}""" },
        { "companies by what they have", tags => tags.TagCompaniesAsync("red", Companies()), """{"name":"red","companies":[{"id":"1"},{"company_id":"acme"}]}""" },
        { "companies by what they have, no more", tags => tags.UntagCompaniesAsync("red", Companies()), """{"name":"red","companies":[{"id":"1","untag":true},{"company_id":"acme","untag":true}]}""" },
    };

    [Theory, MemberData(nameof(Calls))]
    public async Task One_post_tags_or_untags(string _, Func<TagsClient, Task<Tag>> call, string body)
    {
        Tag tag = await call(_http.Answer("""{"type":"tag","id":"17513","name":"blue"}""").Client().Tags);
        Assert.Equal("POST /tags", _http.Request.Line);
        Assert.Equal(body, _http.Request.Body);
        Assert.Equal("17513", tag.Id);
    }

    public static TheoryData<string, Func<TagsClient, Task>> Mistakes => new()
    {
        { "no users", tags => tags.TagUsersAsync("blue", Array.Empty<string>()) },
        { "no users to untag", tags => tags.UntagUsersAsync("blue", Array.Empty<User>()) },
        { "no companies", tags => tags.TagCompaniesAsync("red", Array.Empty<Company>()) },
        { "no companies to untag", tags => tags.UntagCompaniesAsync("red", Array.Empty<string>()) },
        { "null", tags => tags.TagUsersAsync("blue", (IEnumerable<string>)null!) },
        { "null companies", tags => tags.TagCompaniesAsync("red", (IEnumerable<Company>)null!) },
        { "an empty id", tags => tags.TagUsersAsync("blue", ["1", ""]) },
        { "an empty company id", tags => tags.TagCompaniesAsync("red", [""]) },
        { "no name", tags => tags.TagUsersAsync("", s_ids) },
        { "no name for companies", tags => tags.UntagCompaniesAsync(null!, s_ids) },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public async Task Nobody_and_nothing_are_refused_before_any_request(string _, Func<TagsClient, Task> call)
    {
        TagsClient tags = _http.Client().Tags;
        await Assert.ThrowsAnyAsync<ArgumentException>(() => call(tags));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task One_who_has_no_id_of_any_kind_is_refused()
    {
        TagsClient tags = _http.Client().Tags;
        await Assert.ThrowsAsync<InvalidOperationException>(() => tags.TagUsersAsync("blue", [new User { Name = "Ada" }]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => tags.UntagCompaniesAsync("red", [new Company { Name = "Acme" }]));
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task The_callers_objects_stay_as_they_are()
    {
        _http.Answer("""{"type":"user","id":"1","name":"Ada"}""").Answer("""{"type":"tag","id":"17513"}""").Answer("""{"type":"user","id":"1"}""");
        using IntercomClient client = _http.Client();
        User user = await client.Users.FindAsync(id: "1");
        await client.Tags.UntagUsersAsync("blue", [user]);
        Json.Same("""{"type":"user","id":"1","name":"Ada"}""", Json.Write(user));
        await user.SaveAsync();
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Tagging_and_untagging_mix_in_one_call()
    {
        var tagging = new Tagging { Name = "blue", Users = [new TaggedUser { Id = "1" }, new TaggedUser { Email = "b@example.net", Untag = true }] };
        await _http.Answer("""{"type":"tag","id":"17513"}""").Client().Tags.ApplyAsync(tagging);
        Assert.Equal("""{"name":"blue","users":[{"id":"1"},{"email":"b@example.net","untag":true}]}""", _http.Request.Body);
    }

    private static User[] Users() => [new User { Id = "1", UserId = "u-1", Name = "Ada" }, new User { UserId = "u-2", Email = "b@example.net" }, new User { Email = "c@example.net" }];

    private static Company[] Companies() => [new Company { Id = "1", CompanyId = "x", Name = "Acme" }, new Company { CompanyId = "acme" }];
}
