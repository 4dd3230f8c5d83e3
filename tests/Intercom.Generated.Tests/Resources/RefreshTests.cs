using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

public class RefreshTests
{
    private readonly CannedHandler _http = new();

    [Fact]
    public async Task The_answer_to_a_save_refreshes_the_same_object()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada","phone":"1"}""");
        user.Name = "ada";
        _http.Answer("""{"type":"user","id":"1","name":"ADA","session_count":3,"new":"x"}""");
        Assert.Same(user, await user.SaveAsync());
        Assert.Equal("ADA", user.Name);
        Assert.Equal(3, user.SessionCount);
        Assert.Equal("x", (string?)user["new"]);
        Assert.Equal("1", user.Phone);
    }

    [Fact]
    public async Task A_failed_save_keeps_what_was_changed()
    {
        User user = await FindAsync("""{"type":"user","id":"1","companies":[{"id":"c1"}]}""");
        user.Name = "Ada";
        user.CustomAttributes["karma"] = 1;
        user.Companies.RemoveAt(0);
        user["new"] = 1;
        _http.Answer("""{"type":"error.list","errors":[{"code":"server_error"}]}""", 500);
        await Assert.ThrowsAsync<ServerException>(() => user.SaveAsync());
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","name":"Ada","companies":[{"id":"c1","remove":true}],"custom_attributes":{"karma":1},"new":1}""", _http.Requests[^1].Body);
        Assert.Equal(_http.Requests[^2].Body, _http.Requests[^1].Body);
    }

    [Fact]
    public async Task What_is_changed_while_a_save_is_under_way_is_neither_lost_nor_taken_for_saved()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada","phone":"1"}""");
        user.Name = "first";
        _http.Answer((_, _) =>
        {
            user.Phone = "2";
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"type":"user","id":"1","name":"first","phone":"1","session_count":9}""") });
        });
        await user.SaveAsync();
        Assert.Equal("2", user.Phone);
        Assert.Equal(9, user.SessionCount);

        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Contains("\"phone\":\"2\"", _http.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_where_one_is_allowed_counts_as_saved()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada"}""");
        user.Name = "ada";
        _http.Answer("", 202);
        Assert.Same(user, await user.SaveAsync());
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task What_is_only_written_is_forgotten_once_it_is_saved()
    {
        User user = await FindAsync("""{"type":"user","id":"1"}""");
        user.NewSession = true;
        _http.Answer("""{"type":"user","id":"1","session_count":1}""");
        await user.SaveAsync();
        Assert.Null(user.NewSession);
        Assert.False(user.IsSet("new_session"));
    }

    [Fact]
    public async Task What_is_only_written_is_not_written_again_whatever_else_changes_meanwhile()
    {
        User user = await FindAsync("""{"type":"user","id":"1"}""");
        user.NewSession = true;
        _http.Answer((_, _) =>
        {
            user.Phone = "2";
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"type":"user","id":"1"}""") });
        });
        await user.SaveAsync();
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","phone":"2"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task What_was_saved_and_does_not_come_back_is_still_there()
    {
        var user = new User { UserId = "u", Companies = { new Company { CompanyId = "6" } }, CustomAttributes = { ["b"] = 2 } };
        _http.Answer("""{"type":"user","id":"1","user_id":"u","custom_attributes":{"a":1}}""");
        await _http.Client().Users.SaveAsync(user);
        Assert.True(user.IsSet("companies"));
        Json.Same(
            """{"type":"user","id":"1","user_id":"u","companies":{"type":"company.list","companies":[{"company_id":"6"}]},"custom_attributes":{"b":2,"a":1}}""",
            Json.Write(user));
    }

    [Fact]
    public async Task Elements_and_nested_objects_stay_the_same_objects()
    {
        User user = await FindAsync("""{"type":"user","id":"1","avatar":{"image_url":"a"},"companies":[{"id":"c1","company_id":"6"}]}""");
        Company company = user.Companies[0];
        var added = new Company { CompanyId = "12" };
        IList<Company> companies = user.Companies;
        Avatar avatar = user.Avatar!;
        companies.Add(added);
        _http.Answer("""{"type":"user","id":"1","avatar":{"image_url":"b"},"companies":[{"id":"c2","company_id":"12","name":"New"},{"id":"c1","company_id":"6"}]}""");
        await user.SaveAsync();
        Assert.Same(companies, user.Companies);
        Assert.Equal([added, company], user.Companies);
        Assert.Equal("New", added.Name);
        Assert.Same(avatar, user.Avatar);
        Assert.Equal("b", avatar.ImageUrl);

        added.Name = "Newer";
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","companies":[{"id":"c2","company_id":"12","name":"Newer"}]}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Loading_makes_the_object_what_the_api_has()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada","phone":"1","old":1,"custom_attributes":{"a":1}}""");
        user.Name = "unsaved";
        user.CustomAttributes["b"] = 2;
        user["new"] = 1;
        _http.Answer("""{"type":"user","id":"1","name":"Ada Byron","custom_attributes":{"c":3}}""");
        Assert.Same(user, await user.LoadAsync());
        Json.Same("""{"type":"user","id":"1","name":"Ada Byron","custom_attributes":{"c":3}}""", Json.Write(user));
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task Loading_gives_up_changes_of_nested_objects_too()
    {
        User user = await FindAsync("""{"type":"user","id":"1","avatar":{"image_url":"a"},"companies":[{"id":"c1"}]}""");
        Company company = user.Companies[0];
        company.Name = "local";
        company.CustomAttributes["z"] = 1;
        user.Avatar!.ImageUrl = "b";
        _http.Answer("""{"type":"user","id":"1","avatar":{"image_url":"a"},"companies":[{"id":"c1"}]}""");
        await user.LoadAsync();
        Assert.Same(company, user.Companies[0]);
        Json.Same("""{"type":"user","id":"1","avatar":{"image_url":"a"},"companies":[{"id":"c1"}]}""", Json.Write(user));
    }

    [Fact]
    public async Task A_failed_load_changes_nothing()
    {
        User user = await FindAsync("""{"type":"user","id":"1","name":"Ada"}""");
        user.Phone = "2";
        _http.Answer("""{"type":"user","id":"1","name":"half""");
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => user.LoadAsync());
        Json.Same("""{"type":"user","id":"1","name":"Ada","phone":"2"}""", Json.Write(user));
    }

    [Fact]
    public async Task Taking_a_user_out_of_a_company_leaves_other_changes_unsaved()
    {
        User user = await FindAsync("""{"type":"user","id":"1","user_id":"u","companies":[{"id":"c1","company_id":"6"}]}""");
        user.Name = "unsaved";
        _http.Answer("""{"type":"user","id":"1","user_id":"u","name":"Ada","companies":{"type":"company.list","companies":[]}}""");
        Assert.Same(user, await user.RemoveCompanyAsync(companyId: "6"));
        Assert.Equal("""{"id":"1","user_id":"u","companies":[{"company_id":"6","remove":true}]}""", _http.Requests[^1].Body);
        Assert.Empty(user.Companies);
        Assert.Equal("unsaved", user.Name);
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","user_id":"u","name":"unsaved"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task A_company_taken_out_does_not_come_back_for_a_change_that_was_pending_in_it()
    {
        User user = await FindAsync("""{"type":"user","id":"1","companies":[{"id":"c1","company_id":"6"},{"id":"c2","company_id":"9"}]}""");
        user.Companies[0].Name = "pending";
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c2","company_id":"9"}]}""");
        await user.RemoveCompanyAsync(companyId: "6");
        Assert.Equal("9", Assert.Single(user.Companies).CompanyId);
        _http.Answer("""{"type":"user","id":"1"}""");
        await user.SaveAsync();
        Assert.Equal("""{"id":"1"}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task A_user_without_identity_is_taken_out_of_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _http.Client().Users.RemoveCompanyAsync(new User { Name = "Ada" }, companyId: "6"));
        Assert.Empty(_http.Requests);
    }

    private async Task<User> FindAsync(string answer)
    {
        _http.Answer(answer);
        return await _http.Client().Users.FindAsync(id: "1");
    }
}
