namespace Intercom.Usage.Tests;

public sealed class CompaniesAndTagsUsage : UsageTest
{
    [Fact]
    public async Task Companies_of_a_user_come_and_go()
    {
        User user = await User.CreateAsync(new User { Email = "bob@example.com" });
        user.Companies = [ new Company { CompanyId = "6", Name = "Intercom" }, new Company { CompanyId = "9", Name = "Test Company" } ];
        await user.SaveAsync();
        user.Companies.Add(new Company { CompanyId = "12", CustomAttributes = { ["referral_source"] = "Google" } });
        await user.SaveAsync();
        await user.RemoveCompanyAsync(companyId: "6");
        Assert.Equal(["12", "9"], (await User.FindAsync(id: user.Id)).Companies.Select(company => company.CompanyId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Companies_are_found_changed_and_walked()
    {
        Emulator.AddCompany(Json("""{ "id": "41e66f0313708347cb0000d0", "company_id": "44", "name": "Some company" }"""));
        Emulator.AddUser(Json("""{ "user_id": "1", "companies": [{ "company_id": "44" }] }"""));
        Company company = await Company.FindAsync(companyId: "44");
        Assert.Equal(company.Id, (await Company.FindAsync(name: "Some company")).Id);
        Assert.Equal(company.Id, (await Company.FindAsync(id: "41e66f0313708347cb0000d0")).Id);
        company.Name = "Updated company name"; await company.SaveAsync();
        int companies = 0, users = 0;
        await foreach (Company c in Company.All()) { companies++; Assert.Equal("Updated company name", c.Name); }
        await foreach (User u in company.Users()) { users++; Assert.Equal("1", u.UserId); }
        Assert.Equal((1, 1), (companies, users));
    }

    [Fact]
    public async Task Admins_are_listed_and_one_is_me()
    {
        int admins = 0;
        await foreach (Admin a in Admin.All()) { admins++; }
        Admin me = await Admin.MeAsync();
        Assert.Equal(1, admins);
        Assert.NotNull(me.Email);
    }

    [Fact]
    public async Task Tags_are_put_on_and_taken_off()
    {
        Emulator.AddUser(Json("""{ "id": "42ea2f1b93891f6a99000427", "email": "bob@example.com", "user_id": "3" }"""));
        User user = await User.FindAsync(id: "42ea2f1b93891f6a99000427");
        Tag tag = await Tag.TagUsersAsync("blue", ["42ea2f1b93891f6a99000427"]);
        Assert.Equal("blue", tag.Name);
        await Tag.UntagUsersAsync("blue", ["42ea2f1b93891f6a99000427"]);
        Assert.Empty(await ListAsync(User.FindAll(tagId: tag.Id)));
        Assert.Equal(tag.Id, (await Tag.TagUsersAsync("blue", [user])).Id);
        Assert.Single(await ListAsync(User.FindAll(tagId: tag.Id)));
    }

    [Fact]
    public async Task Tags_of_companies_are_put_on_and_taken_off()
    {
        Emulator.AddCompany(Json("""{ "id": "42ea2f1b93891f6a99000427", "company_id": "6" }"""));
        Tag tag;
        tag = await Tag.TagCompaniesAsync("red", ["42ea2f1b93891f6a99000427"]);
        Assert.Single(await ListAsync(Company.FindAll(tagId: tag.Id)));
        await Tag.UntagCompaniesAsync("red", ["42ea2f1b93891f6a99000427"]);
        Assert.Empty(await ListAsync(Company.FindAll(tagId: tag.Id)));
    }

    [Fact]
    public async Task Tags_are_listed()
    {
        Emulator.AddUser(Json("""{ "id": "53357ddc3c776629e0000029", "email": "declan@example.com", "user_id": "3", "tags": [{ "id": "1", "name": "blue" }] }"""));
        Emulator.AddCompany(Json("""{ "id": "43357e2c3c77661e25000026", "company_id": "6", "tags": [{ "id": "2", "name": "red" }] }"""));
        int all = 0;
        var found = new List<string?>();
        await foreach (Tag t in Tag.All()) { all++; }
        await foreach (Tag t in Tag.FindAllForUser(id: "53357ddc3c776629e0000029")) { found.Add(t.Name); }
        await foreach (Tag t in Tag.FindAllForUser(email: "declan@example.com")) { found.Add(t.Name); }
        await foreach (Tag t in Tag.FindAllForUser(userId: "3")) { found.Add(t.Name); }
        await foreach (Tag t in Tag.FindAllForCompany(companyId: "6")) { found.Add(t.Name); }
        await foreach (Tag t in Tag.FindAllForCompany(id: "43357e2c3c77661e25000026")) { found.Add(t.Name); }
        Assert.Equal(2, all);
        Assert.Equal(["blue", "blue", "blue", "red", "red"], found);
    }

    [Fact]
    public async Task Segments_are_found_renamed_and_listed()
    {
        Emulator.AddSegment(Json("""{ "id": "53203e244cba153d39000062", "name": "Active" }"""));
        Segment segment = await Segment.FindAsync(id: "53203e244cba153d39000062");
        segment.Name = "Updated name"; await segment.SaveAsync();
        int segments = 0;
        await foreach (Segment s in Segment.All()) { segments++; Assert.Equal("Updated name", s.Name); }
        Assert.Equal(1, segments);
    }

    [Fact]
    public async Task Notes_are_found_created_and_listed()
    {
        Emulator.AddUser(Json("""{ "email": "joe@example.com", "user_id": "123" }"""));
        Emulator.AddNote(Json("""{ "id": "16", "body": "<p>First</p>", "user": { "email": "joe@example.com" } }"""));
        Note note = await Note.FindAsync(id: "16");
        note = await Note.CreateAsync(new Note { Body = "<p>Text for the note</p>", Email = "joe@example.com" });
        var bodies = new List<string?>();
        await foreach (Note n in Note.FindAll(email: "joe@example.com")) { bodies.Add(n.Body); }
        await foreach (Note n in Note.FindAll(userId: "123")) { bodies.Add(n.Body); }
        Assert.Equal(4, bodies.Count);
        Assert.Contains(note.Body, bodies);
    }
}
