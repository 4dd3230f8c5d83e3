using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Sending messages": in the app and by e-mail from an admin, and from a user.</summary>
internal sealed class MessagesExamples(Show show, User user, Admin admin)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Sending messages");
        await show.WriteAsync(
            () => Message.CreateAsync(new Message
            {
                MessageType = "inapp",
                Body = "What's up :)",
                From = new Participant { Type = "admin", Id = admin.Id },
                To = new Participant { Type = "user", Id = user.Id },
            }),
            Describe);
        await show.WriteAsync(
            () => Message.CreateAsync(new Message
            {
                MessageType = "email",
                Subject = "Hey there",
                Body = "What's up :)",
                Template = "plain", // or "personal"
                From = new Participant { Type = "admin", Id = admin.Id },
                To = new Participant { Type = "user", Id = user.Id },
            }),
            Describe);
        await show.WriteAsync(async () =>
        {
            Conversation? newest = await Conversation.FindAll(type: "user", intercomUserId: user.Id).FirstOrDefaultAsync();
            return newest?.RenderedMessage?.Subject;
        });
        await show.WriteAsync(
            () => Message.CreateAsync(new Message { From = new Participant { Type = "user", Id = user.Id }, Body = "halp" }),
            Describe);
    }

    private static object? Describe(Message sent) => $"{sent.Type} {sent.Id}: {sent.Body}";
}
