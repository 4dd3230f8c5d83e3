namespace Intercom.Usage.Tests;

public sealed class ConversationsUsage : UsageTest
{
    private void Seed()
    {
        foreach (string admin in new[] { "7", "25", "31", "1234" })
            Emulator.AddAdmin(Json($$"""{ "id": "{{admin}}", "name": "Admin {{admin}}" }"""));
        Emulator.AddUser(Json("""{ "id": "5678", "email": "joe@example.com", "name": "Joe" }"""));
        Emulator.AddUser(Json("""{ "id": "536e564f316c83104c000020", "email": "bob@example.com" }"""));
        Emulator.AddConversation(Json("""
            {
              "id": "1", "user": { "type": "user", "id": "5678" }, "assignee": { "type": "admin", "id": "7" }, "open": true, "read": false,
              "conversation_message": { "subject": "Hey", "body": "<p>Hi</p>", "author": { "type": "user", "id": "5678" } },
              "conversation_parts": [{ "part_type": "comment", "body": "<p>one</p>" }, { "part_type": "comment", "body": "<p>two</p>" }]
            }
            """));
    }

    [Fact]
    public async Task Conversations_are_listed()
    {
        Seed();
        var found = new List<string?>();
        await foreach (Conversation c in Conversation.FindAll(type: "admin", id: "7")) { found.Add(c.Id); }
        AsyncPageable<Conversation>[] lists =
        [
            Conversation.FindAll(type: "admin", id: "7", open: true),
            Conversation.FindAll(type: "admin", id: "7", open: false, before: DateTimeOffset.FromUnixTimeSeconds(1374844930)),
            Conversation.FindAll(type: "user", email: "joe@example.com", unread: true),
            Conversation.FindAll(type: "user", intercomUserId: "5678"),
        ];
        foreach (AsyncPageable<Conversation> list in lists)
            found.Add($"{(await ListAsync(list)).Count}");
        Assert.Equal(["1", "1", "0", "1", "1"], found);
    }

    [Fact]
    public async Task A_conversation_is_read_and_acted_upon()
    {
        Seed();
        Conversation conversation = await Conversation.FindAsync(id: "1");
        string? subject = conversation.RenderedMessage?.Subject;
        Assert.Equal(subject, conversation.ConversationMessage?.Subject);
        string?[] parts = [conversation.ConversationParts[0].PartType, conversation.ConversationParts[1].Body];
        Assert.Equal(new[] { "comment", "<p>two</p>" }, parts);
        await conversation.ReplyAsync(new Reply { Type = "user", Email = "joe@example.com", MessageType = "comment", Body = "foo" });
        await conversation.ReplyAsync(new Reply { Type = "admin", AdminId = "25", MessageType = "comment", Body = "bar" });
        await conversation.AssignAsync(adminId: "25", assigneeId: "31");
        Assert.Equal("31", Assert.IsType<Admin>(conversation.Assignee).Id);
        await conversation.AddNoteAsync(adminId: "25", body: "a note");
        await conversation.SnoozeAsync(adminId: "25", until: DateTimeOffset.UtcNow.AddDays(1));
        Assert.Equal("snoozed", conversation.State);
        await conversation.OpenAsync(adminId: "25");
        await conversation.CloseAsync(adminId: "25");
        Assert.False(conversation.Open);
        conversation.Read = true; await conversation.SaveAsync();
        Assert.True((await Conversation.FindAsync(id: "1")).Read);
        User before = conversation.User!;
        await conversation.User!.LoadAsync();
        Assert.Same(before, conversation.User);
        Assert.Equal("Joe", before.Name);
    }

    [Fact]
    public async Task Messages_are_sent()
    {
        Seed();
        Message inApp =
        await Message.CreateAsync(new Message { MessageType = "inapp", Body = "What's up :)",
            From = new Participant { Type = "admin", Id = "1234" }, To = new Participant { Type = "user", Id = "5678" } });
        Message email =
        await Message.CreateAsync(new Message { MessageType = "email", Subject = "Hey there", Body = "What's up :)", Template = "plain", From = inApp.From, To = inApp.To });
        Message fromUser =
        await Message.CreateAsync(new Message { From = new Participant { Type = "user", Id = "536e564f316c83104c000020" }, Body = "halp" });
        Assert.Equal(("admin_message", "admin_message", "user_message"), (inApp.Type, email.Type, fromUser.Type));
        Assert.Equal("Admin 1234", email.Owner!.Name);
    }

    [Fact]
    public async Task Counts_are_typed()
    {
        Seed();
        Emulator.AddUser(Json("""{ "user_id": "u", "tags": [{ "id": "1", "name": "vip" }], "segments": [{ "id": "2", "name": "Active" }], "companies": [{ "company_id": "6", "name": "Acme" }] }"""));
        await Tag.TagCompaniesAsync("big", [await Company.FindAsync(companyId: "6")]);
        var lines = new StringWriter();
        Console.SetOut(lines);
        foreach (AdminConversationCount c in await Count.ConversationCountsForEachAdminAsync())
            Console.WriteLine($"Admin: {c.Name} (id: {c.Id}) Open: {c.Open} Closed: {c.Closed}");
        Assert.Contains("Admin: Admin 7 (id: 7) Open: 1 Closed: 0", lines.ToString(), StringComparison.Ordinal);
        IReadOnlyList<NamedCount> byTag = await Count.UserCountsForEachTagAsync();
        Assert.Contains(byTag, count => (count.Name, count.Value) == ("vip", 1));
        Assert.Contains(await Count.UserCountsForEachSegmentAsync(), count => (count.Name, count.Value) == ("Active", 1));
        Assert.NotNull(await Count.CompanyCountsForEachSegmentAsync());
        Assert.Contains(await Count.CompanyCountsForEachTagAsync(), count => (count.Name, count.Value) == ("big", 1));
        Assert.Contains(await Count.CompanyCountsForEachUserAsync(), count => (count.Name, count.Value, count.RemoteCompanyId) == ("Acme", 1, "6"));
        AppCounts app = await Count.ForAppAsync();
        Assert.Equal((1, 1, 2, 3, 0), (app.Company, app.Segment, app.Tag, app.User, app.Lead));
    }
}
