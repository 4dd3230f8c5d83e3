using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

public class SaveTests
{
    private const string Ada = """
        {"type":"user","id":"1","user_id":"u-204","email":"ada@example.net","name":"Ada","phone":"+353","avatar":{"type":"avatar","image_url":"https://example.org/1.png"},
         "companies":{"type":"company.list","companies":[{"type":"company","id":"c1","company_id":"6","name":"Intercom"}]},
         "custom_attributes":{"karma":1,"plan":"gold"},"created_at":"1401970114","unknown":{"a":1}}
        """;

    private const string Identity = "\"id\":\"1\",\"user_id\":\"u-204\",\"email\":\"ada@example.net\"";

    private readonly CannedHandler _http = new();

    [Fact]
    public Task One_changed_field_is_sent_with_the_identity_and_nothing_else() => Sends(user => user.Name = "Ada Byron", "\"name\":\"Ada Byron\"");

    [Fact]
    public Task An_equal_value_counts_as_a_change() => Sends(user => user.Name = "Ada", "\"name\":\"Ada\"");

    [Fact]
    public Task Null_is_sent_as_null() => Sends(user => user.Name = null, "\"name\":null");

    [Fact]
    public Task Only_changed_custom_attributes_are_sent() => Sends(user => user.CustomAttributes["karma"] = 2, "\"custom_attributes\":{\"karma\":2}");

    [Fact]
    public Task A_cleared_custom_attribute_is_sent_as_null() => Sends(user => user.CustomAttributes["plan"] = null, "\"custom_attributes\":{\"plan\":null}");

    [Fact]
    public Task Assigned_custom_attributes_are_all_sent() => Sends(user => user.CustomAttributes = new() { ["a"] = 1, ["b"] = true }, "\"custom_attributes\":{\"a\":1,\"b\":true}");

    [Fact]
    public Task An_undeclared_attribute_is_sent() => Sends(user => user["new_thing"] = "x", "\"new_thing\":\"x\"");

    [Fact]
    public Task Times_are_sent_as_whole_seconds() =>
        Sends(user => user.SignedUpAt = DateTimeOffset.FromUnixTimeMilliseconds(1466703132999).ToOffset(TimeSpan.FromHours(5)), "\"signed_up_at\":1466703132");

    [Fact]
    public Task What_is_only_written_is_sent() => Sends(user => (user.NewSession, user.UpdateLastRequestAt) = (true, true), "\"new_session\":true,\"update_last_request_at\":true");

    [Fact]
    public Task What_is_only_written_and_what_is_changed_are_both_saved_once() =>
        Sends(user => (user.Name, user.NewSession) = ("Ada Byron", true), "\"name\":\"Ada Byron\",\"new_session\":true");

    [Fact]
    public Task A_nested_object_is_sent_whole_when_it_is_changed_in_place() =>
        Sends(user => user.Avatar!.ImageUrl = "https://example.org/2.png", "\"avatar\":{\"type\":\"avatar\",\"image_url\":\"https://example.org/2.png\"}");

    [Fact]
    public Task An_assigned_list_is_sent_whole() => Sends(
        user => user.Companies = [new Company { CompanyId = "6", Name = "Intercom" }, new Company { CompanyId = "9", Name = "Test Company" }],
        "\"companies\":[{\"company_id\":\"6\",\"name\":\"Intercom\"},{\"company_id\":\"9\",\"name\":\"Test Company\"}]");

    [Fact]
    public Task An_element_added_in_place_is_sent() => Sends(
        user => user.Companies.Add(new Company { CompanyId = "12", CustomAttributes = { ["referral_source"] = "Google" } }),
        "\"companies\":[{\"company_id\":\"12\",\"custom_attributes\":{\"referral_source\":\"Google\"}}]");

    [Fact]
    public Task An_element_changed_in_place_is_sent_with_its_identity() => Sends(
        user => user.Companies[0].MonthlySpend = 12.5m, "\"companies\":[{\"id\":\"c1\",\"company_id\":\"6\",\"monthly_spend\":12.5}]");

    [Fact]
    public Task An_element_removed_in_place_is_sent_as_removed() => Sends(
        user => user.Companies.RemoveAt(0), "\"companies\":[{\"id\":\"c1\",\"company_id\":\"6\",\"remove\":true}]");

    [Fact]
    public Task A_plan_is_sent_by_its_name() => Sends(
        user => user.Companies.Add(new Company { CompanyId = "12", Plan = "gold" }), "\"companies\":[{\"company_id\":\"12\",\"plan\":\"gold\"}]");

    [Fact]
    public Task Nothing_changed_sends_the_identity() => Sends(_ => { }, "");

    [Fact]
    public Task An_element_added_and_taken_back_is_not_sent() => Sends(
        user =>
        {
            var company = new Company { CompanyId = "12" };
            user.Companies.Add(company);
            user.Companies.Remove(company);
        },
        "");

    [Fact]
    public async Task An_identity_set_to_null_is_sent_as_null()
    {
        User user = await LoadedAsync();
        user.Email = null;
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","user_id":"u-204","email":null}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task An_empty_identity_is_not_sent()
    {
        User user = await LoadedAsync("""{"type":"user","id":"1","user_id":null,"email":""}""");
        user.Name = "Ada";
        await SaveAsync(user);
        Assert.Equal("""{"id":"1","name":"Ada"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public void A_list_is_never_null() => Assert.Throws<ArgumentNullException>(() => new User().Companies = null!);

    private async Task Sends(Action<User> change, string members)
    {
        User user = await LoadedAsync();
        change(user);
        await SaveAsync(user);
        Assert.Equal("POST /users", _http.Requests[^1].Line);
        Assert.Equal($$"""{{{Identity}}{{(members.Length > 0 ? "," : "")}}{{members}}}""", _http.Requests[^1].Body);

        await SaveAsync(user);
        Assert.Equal($$"""{{{Identity}}}""", _http.Requests[^1].Body);
    }

    private async Task<User> LoadedAsync(string answer = Ada)
    {
        _http.Answer(answer);
        return await _http.Client().Users.FindAsync(id: "1");
    }

    private async Task SaveAsync(User user)
    {
        _http.Answer(Ada);
        await user.SaveAsync();
    }
}
