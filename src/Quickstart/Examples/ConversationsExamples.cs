using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Conversations": found for an admin and for a user, answered, assigned, closed, marked as read.</summary>
internal sealed class ConversationsExamples(Show show, User user, Admin admin, Admin colleague)
{
    private Conversation conversation = new();

    /// <summary>The conversation the examples are about; without an id when there is none.</summary>
    public Conversation Conversation => conversation;

    public async Task RunAsync()
    {
        await show.SectionAsync("Conversations");
        await show.WriteAsync(
            () => Message.CreateAsync(new Message { From = new Participant { Type = "user", Id = user.Id }, Body = "halp" }),
            message => $"{message.Type} {message.Id}");
        await FindForUserAsync();
        await FindOneAsync();
        if (await show.HasAsync(conversation.Id, "a conversation"))
            await AnswerAsync();

        await FindOpenAsync();
        if (await show.HasAsync(conversation.Id, "a conversation"))
            await SettleAsync();

        await FindClosedAsync();
    }

    private async Task FindForUserAsync()
    {
        if (await show.HasAsync(user.Email, "a user's e-mail address"))
        {
            await show.ReadAsync(async () =>
            {
                var ids = new List<string?>();
                await foreach (Conversation c in Conversation.FindAll(type: "user", email: user.Email).Take(20))
                    ids.Add(c.Id);

                return ids;
            });
            await show.ReadAsync(async () => await Conversation.FindAll(type: "user", email: user.Email, unread: false).Take(20).CountAsync());
            await show.ReadAsync(async () => await Conversation.FindAll(type: "user", email: user.Email, unread: true).Take(20).CountAsync());
        }

        if (await show.HasAsync(user.Id, "a user"))
        {
            await show.ReadAsync(
                async () => conversation = await Conversation.FindAll(type: "user", intercomUserId: user.Id).FirstOrDefaultAsync() ?? new Conversation(),
                found => found.Id);
        }
    }

    private async Task FindOneAsync()
    {
        if (show.IsReadOnly && conversation.Id is null)
            await show.ReadAsync(async () => conversation = await Conversation.All().FirstOrDefaultAsync() ?? new Conversation(), found => found.Id);

        if (await show.HasAsync(conversation.Id, "a conversation"))
        {
            await show.ReadAsync(async () => conversation = await Conversation.FindAsync(id: conversation.Id), found => found.RenderedMessage?.Body);
            await show.LookAsync(() => conversation.RenderedMessage?.Subject);
        }
    }

    private async Task AnswerAsync()
    {
        await show.WriteAsync(
            () => conversation.ReplyAsync(new Reply { Type = "user", Email = user.Email, MessageType = "comment", Body = "foo" }),
            PartsOf);
        await show.WriteAsync(
            () => conversation.ReplyAsync(new Reply { Type = "admin", AdminId = admin.Id, MessageType = "comment", Body = "bar" }),
            PartsOf);
        await show.WriteAsync(
            () => Conversation.ReplyToLastAsync(new Reply { Type = "admin", IntercomUserId = user.Id, AdminId = admin.Id, MessageType = "comment", Body = "baz" }),
            PartsOf);
        await show.WriteAsync(() => conversation.AssignAsync(adminId: admin.Id!, assigneeId: colleague.Id!), changed => $"{changed.Assignee?.Type} {changed.Assignee?.Id}");
        if (await show.HasAsync(conversation.ConversationParts.Count < 2 ? null : conversation.Id, "a conversation of two parts"))
        {
            await show.LookAsync(() => conversation.ConversationParts[0].PartType);
            await show.LookAsync(() => conversation.ConversationParts[1].Body);
        }
    }

    private async Task FindOpenAsync()
    {
        if (!await show.HasAsync(colleague.Id, "an admin"))
            return;

        await show.ReadAsync(async () =>
        {
            var ids = new List<string?>();
            await foreach (Conversation c in Conversation.FindAll(type: "admin", id: colleague.Id).Take(20))
                ids.Add(c.Id);

            return ids;
        });
        await show.ReadAsync(async () => await Conversation.FindAll(type: "admin", id: colleague.Id, open: true).Take(20).CountAsync());
    }

    private async Task SettleAsync()
    {
        await show.WriteAsync(() => conversation.AddNoteAsync(adminId: admin.Id!, body: "Called, no answer."), PartsOf);
        await show.WriteAsync(() => conversation.SnoozeAsync(adminId: admin.Id!, until: DateTimeOffset.UtcNow.AddDays(1)), changed => changed.State);
        await show.WriteAsync(() => conversation.OpenAsync(adminId: admin.Id!), changed => changed.State);
        await show.WriteAsync(() => conversation.CloseAsync(adminId: admin.Id!), changed => changed.State);
        await show.WriteAsync(
            async () =>
            {
                conversation.Read = true;
                await conversation.SaveAsync();
                return conversation;
            },
            saved => $"read: {saved.Read}");
    }

    private async Task FindClosedAsync()
    {
        if (!await show.HasAsync(colleague.Id, "an admin"))
            return;

        await show.ReadAsync(async () => await Conversation.FindAll(type: "admin", id: colleague.Id, open: false).Take(20).CountAsync());
        await show.ReadAsync(async () =>
            await Conversation.FindAll(type: "admin", id: colleague.Id, open: false, before: DateTimeOffset.FromUnixTimeSeconds(1374844930)).Take(20).CountAsync());
    }

    private static object? PartsOf(Conversation answered) => string.Join(", ", answered.ConversationParts.Select(part => $"{part.PartType} by {part.Author?.Name ?? part.Author?.Type}"));
}
