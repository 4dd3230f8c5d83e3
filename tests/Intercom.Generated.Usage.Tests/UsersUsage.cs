namespace Intercom.Usage.Tests;

public sealed class UsersUsage : UsageTest
{
    [Fact]
    public async Task Users_are_found()
    {
        Emulator.AddUser(Json("""{ "id": "1", "user_id": "1", "email": "bob@example.com" }"""));
        User user = await User.FindAsync(email: "bob@example.com");
        user = await User.FindAsync(userId: "1");
        user = await User.FindAsync(id: "1");
        User? maybe = await User.FindOrDefaultAsync(email: "x@y.z");
        Assert.Equal(("1", null), (user.Id, maybe));
        await Assert.ThrowsAsync<ResourceNotFoundException>(() => User.FindAsync(email: "x@y.z"));
        await Assert.ThrowsAsync<ArgumentException>(() => User.FindAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => User.FindAsync(email: "bob@example.com", id: "1"));
        Emulator.AddUser(Json("""{ "id": "2", "email": "bob@example.com" }"""));
        Assert.Equal(2, (await Assert.ThrowsAsync<MultipleMatchingUsersException>(() => User.FindAsync(email: "bob@example.com"))).Matches.Count);
    }

    [Fact]
    public async Task Users_are_created_changed_and_saved()
    {
        User user;
        user = await User.CreateAsync(new User { Email = "bob@example.com", Name = "Bob Smith" });
        user.CustomAttributes["average_monthly_spend"] = 1234.56;
        await user.SaveAsync();
        user.Increment("karma");
        user.Increment("karma", 5); user.Decrement("karma");
        await user.SaveAsync();
        User saved = await User.FindAsync(id: user.Id);
        Assert.Equal((1234.56, 5), ((double)saved.CustomAttributes["average_monthly_spend"], (int)saved.CustomAttributes["karma"]));
        Assert.Throws<InvalidOperationException>(() =>
        {
            user.CustomAttributes["word"] = "a";
            user.Increment("word");
        });
        await user.LoadAsync();
        int total = await User.CountAsync();
        Assert.Equal((1, 0, 0, 0), (total, await Company.CountAsync(), await Segment.CountAsync(), await Tag.CountAsync()));
        await user.DeleteAsync();
        Assert.Equal(0, await User.CountAsync());
    }

    [Fact]
    public async Task Users_are_listed()
    {
        for (int number = 0; number < 70; number++)
            Emulator.AddUser(Json($$"""{ "user_id": "{{number}}", "tags": [{ "type": "tag", "id": "{{(number == 3 ? "124" : "125")}}" }] }"""));
        int all = 0, tagged = 0, scrolled = 0, pages = 0;
        await foreach (User u in User.All()) { all++; }
        await foreach (User u in User.FindAll(tagId: "124", order: SortOrder.Descending)) { tagged++; }
        await foreach (User u in User.Scroll()) { scrolled++; }
        await foreach (Page<User> page in User.All().AsPages()) { pages++; Assert.Equal((pages, 50, 2, 70), (page.Number, page.PerPage, page.TotalPages, page.TotalCount)); }
        Assert.Equal((70, 1, 70, 2), (all, tagged, scrolled, pages));
    }

    [Fact]
    public async Task Attributes_are_set_read_and_cleared()
    {
        Emulator.AddUser(Json("""{ "id": "1", "name": "Bob", "favourite_color": "red", "signed_up_at": 1466703132, "custom_attributes": { "average_monthly_spend": 1.5, "plan": "gold", "nested": { "a": 1 } } }"""));
        User user = await User.FindAsync(id: "1");
        Assert.Equal("red", user["favourite_color"]);
        Assert.Throws<AttributeNotSetException>(() => user["never_set"]);
        user.IsSet("name"); user.TryGetAttribute("name", out AttributeValue value);
        Assert.Equal("Bob", (string)value);
        double spend = (double)user.CustomAttributes["average_monthly_spend"];
        Assert.Equal(1.5, spend);
        Assert.Equal(AttributeValueKind.Json, user.CustomAttributes["nested"].Kind);
        DateTimeOffset? signedUp = user.SignedUpAt;
        Assert.Equal(1466703132, signedUp?.ToUnixTimeSeconds());
        user.Name = null;            await user.SaveAsync();
        user["new_thing"] = "x";     await user.SaveAsync();
        user.CustomAttributes["plan"] = null;
        await user.SaveAsync();
        await user.LoadAsync();
        Assert.True(user.IsSet("name") && user.Name is null && user.CustomAttributes["plan"].IsNull);
        Assert.Throws<ArgumentException>(() =>
        {
            user.CustomAttributes["x"] = double.NaN;
        });
    }
}
