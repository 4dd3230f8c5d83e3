namespace Intercom.Tests.Contract;

/// <summary>The section "Users" of the public contract, line by line, over real HTTP against the emulator.</summary>
[Collection(nameof(Users.DefaultClientTests))]
public sealed class UsersContractTests : IAsyncLifetime
{
    private IntercomEmulator _intercom = null!;
    private IntercomClient _client = null!;

    public async Task InitializeAsync()
    {
        _intercom = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 10_000 });
        _client = _intercom.CreateClient();
        IntercomClient.Default = _client;
    }

    public async Task DisposeAsync()
    {
        IntercomClient.Default = null;
        _client.Dispose();
        await _intercom.DisposeAsync();
    }

    [Fact]
    public async Task Find_by_each_key()
    {
        User made = await User.CreateAsync(new User { Email = "bob@example.com", UserId = "1", Name = "Bob Smith" });
        User user = await User.FindAsync(email: "bob@example.com");
        Assert.Equal(made.Id, user.Id);
        user = await User.FindAsync(userId: "1");
        Assert.Equal(made.Id, user.Id);
        user = await User.FindAsync(id: made.Id);
        Assert.Equal("Bob Smith", user.Name);
        User? maybe = await User.FindOrDefaultAsync(email: "x@y.z");
        Assert.Null(maybe);
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => User.FindAsync(email: "x@y.z"));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => User.FindAsync(userId: "nobody"));
    }

    [Fact]
    public async Task Find_by_e_mail_in_api_1_0()
    {
        await User.CreateAsync(new User { Email = "bob@example.com", UserId = "1" });
        using IntercomClient old = _intercom.CreateClient(options => options.ApiVersion = "1.0");
        Assert.Equal("1", (await old.Users.FindAsync(email: "bob@example.com")).UserId);
        Assert.Null(await old.Users.FindOrDefaultAsync(email: "x@y.z"));
        await User.CreateAsync(new User { Email = "bob@example.com", UserId = "2" });
        await Assert.ThrowsAsync<MultipleMatchingUsersException>(() => old.Users.FindAsync(email: "bob@example.com"));
        Assert.Equal(2, (await Assert.ThrowsAsync<MultipleMatchingUsersException>(() => User.FindAsync(email: "bob@example.com"))).Matches.Count);
    }

    [Fact]
    public async Task Custom_attributes_and_increments_are_saved()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com", Name = "Bob Smith" });
        user.CustomAttributes["average_monthly_spend"] = 1234.56;
        await user.SaveAsync();
        user.Increment("karma");
        user.Increment("karma", 5);
        user.Decrement("karma");
        await user.SaveAsync();

        User again = await User.FindAsync(id: user.Id);
        double spend = (double)again.CustomAttributes["average_monthly_spend"];
        Assert.Equal(1234.56, spend);
        Assert.Equal(5, (int)again.CustomAttributes["karma"]);
        again.CustomAttributes["karma"] = null;
        await again.SaveAsync();
        Assert.True((await User.FindAsync(id: user.Id)).CustomAttributes["karma"].IsNull);
    }

    [Fact]
    public async Task Null_clears_and_unset_is_left_alone()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com", Name = "Bob Smith", Phone = "+353" });
        var other = new User { Email = "bob@example.com", Phone = "+354" };
        await other.SaveAsync();
        Assert.Equal("Bob Smith", other.Name);
        user.Name = null;
        await user.SaveAsync();
        await user.LoadAsync();
        Assert.Null(user.Name);
        Assert.True(user.IsSet("name"));
        Assert.Equal("+354", user.Phone);
    }

    [Fact]
    public async Task Signed_up_at_is_the_instant_that_was_set()
    {
        var time = new DateTimeOffset(2016, 6, 23, 18, 32, 12, TimeSpan.FromHours(1));
        User user = await User.CreateAsync(new User { Email = "bob@example.com", SignedUpAt = time });
        DateTimeOffset? signedUp = (await User.FindAsync(id: user.Id)).SignedUpAt;
        Assert.Equal(time, signedUp);
        Assert.Equal(time, user.RemoteCreatedAt);
    }

    [Fact]
    public async Task Companies_come_and_go()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com" });
        user.Companies = [new Company { CompanyId = "6", Name = "Intercom" }, new Company { CompanyId = "9", Name = "Test Company" }];
        await user.SaveAsync();
        user.Companies.Add(new Company { CompanyId = "12", CustomAttributes = { ["referral_source"] = "Google" } });
        await user.SaveAsync();
        Assert.Equal(["12", "6", "9"], user.Companies.Select(company => company.CompanyId).Order(StringComparer.Ordinal));
        await user.RemoveCompanyAsync(companyId: "6");
        Assert.Equal(["12", "9"], user.Companies.Select(company => company.CompanyId).Order(StringComparer.Ordinal));
        user.Companies.Remove(user.Companies.Single(company => company.CompanyId == "9"));
        await user.SaveAsync();
        Assert.Equal("12", Assert.Single((await User.FindAsync(id: user.Id)).Companies).CompanyId);
        Assert.Equal(3, await Company.CountAsync());
    }

    [Fact]
    public async Task All_find_all_and_scroll_reach_everybody()
    {
        for (int number = 0; number < 120; number++)
            _intercom.AddUser(new() { ["user_id"] = $"{number}", ["tags"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["type"] = "tag", ["id"] = number % 3 == 0 ? "124" : "125" }) });

        Assert.Equal(120, (await IdsAsync(User.All())).Distinct().Count());
        Assert.Equal(40, (await IdsAsync(User.FindAll(tagId: "124", order: SortOrder.Descending))).Distinct().Count());
        Assert.Equal(120, (await IdsAsync(User.Scroll())).Distinct().Count());
        Assert.Equal(120, await User.CountAsync());
        int number2 = 0;
        await foreach (Page<User> page in User.All().AsPages())
        {
            Assert.Equal((++number2, 50, 3, 120), (page.Number, page.PerPage, page.TotalPages, page.TotalCount));
            Assert.Equal(page.Number == 3, page.Next is null);
        }

        Assert.Equal(3, number2);
    }

    [Fact]
    public async Task A_second_scroll_is_a_conflict()
    {
        _intercom.AddUser(new() { ["user_id"] = "1" });
        await foreach (User _ in User.Scroll())
        {
            var exception = await Assert.ThrowsAsync<ConflictException>(() => IdsAsync(User.Scroll()));
            Assert.Equal("scroll_exists", exception.Code);
        }
    }

    [Fact]
    public async Task A_deleted_user_is_gone()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com" });
        await user.DeleteAsync();
        Assert.Null(await User.FindOrDefaultAsync(id: user.Id));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => user.LoadAsync());
    }

    [Fact]
    public async Task The_same_verbs_stand_on_the_client()
    {
        User user = await _client.Users.CreateAsync(new User { Email = "bob@example.com" });
        user.Name = "Bob";
        await _client.Users.SaveAsync(user);
        await _client.Users.LoadAsync(user);
        Assert.Equal("Bob", (await _client.Users.FindAsync(email: "bob@example.com")).Name);
        Assert.Single(await IdsAsync(_client.Users.All()));
        Assert.Equal(1, await _client.Users.CountAsync());
        await _client.Users.DeleteAsync(user);
        Assert.Equal((0, 0), (await _client.Segments.CountAsync(), await _client.Tags.CountAsync()));
    }

    [Fact]
    public async Task Wrong_credentials_are_an_authentication_exception()
    {
        await using IntercomEmulator guarded = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { Credentials = ["right", "app:key"] });
        using IntercomClient right = guarded.CreateClient();
        using var basic = new IntercomClient(new IntercomOptions { AppId = "app", AppApiKey = "key", BaseAddress = guarded.BaseAddress });
        using IntercomClient wrong = guarded.CreateClient(options => options.AccessToken = "wrong-secret");
        Assert.Equal(0, await right.Users.CountAsync());
        Assert.Equal(0, await basic.Users.CountAsync());
        var exception = await Assert.ThrowsAsync<AuthenticationException>(() => wrong.Users.CountAsync());
        Assert.Equal(401, exception.HttpCode);
        Assert.DoesNotContain("wrong-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rate_limit_is_known()
    {
        await User.CountAsync();
        Assert.Equal(10_000, _client.RateLimit!.Limit);
        Assert.Equal(9_999, _client.RateLimit.Remaining);
        Assert.NotNull(_client.RateLimit.ResetAt);
    }

    private static async Task<List<string?>> IdsAsync(AsyncPageable<User> users)
    {
        var ids = new List<string?>();
        await foreach (User user in users)
            ids.Add(user.Id);

        return ids;
    }
}
