using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Full loading": what is embedded in something else comes with little, and loads the rest itself.</summary>
internal sealed class LoadingExamples(Show show, User user, Note note, Conversation conversation)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Full loading");
        if (await show.HasAsync(conversation.User?.Id, "a conversation with a user"))
            await show.ReadAsync(() => conversation.User!.LoadAsync(), loaded => loaded.Name);
        if (await show.HasAsync((conversation.Assignee as Admin)?.Id, "a conversation that an admin has"))
        {
            await show.ReadAsync(async () =>
            {
                if (conversation.Assignee is Admin assignee)
                    await assignee.LoadAsync();

                return conversation.Assignee?.Name;
            });
        }

        if (await show.HasAsync(note.Author?.Id, "a note with an author"))
            await show.ReadAsync(() => note.Author!.LoadAsync(), loaded => loaded.Email);
        if (await show.HasAsync(user.Companies.FirstOrDefault()?.Id, "a user with a company"))
            await show.ReadAsync(() => user.Companies[0].LoadAsync(), loaded => $"{loaded.Name} has {loaded.UserCount} users");
    }
}
