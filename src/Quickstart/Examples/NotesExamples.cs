using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Notes": written about a user, found, listed.</summary>
internal sealed class NotesExamples(Show show, User user, Admin admin)
{
    private Note note = new();

    /// <summary>The note the examples are about; without an id when there is none.</summary>
    public Note Note => note;

    public async Task RunAsync()
    {
        await show.SectionAsync("Notes");
        await show.WriteAsync(() => Note.CreateAsync(new Note { Body = "<p>Text for the note</p>", Email = user.Email }), Describe);
        await show.WriteAsync(async () => note = await Note.CreateAsync(new Note { Body = "<p>Another</p>", UserId = user.UserId, AdminId = admin.Id }), Describe);
        await ListAsync();
        if (await show.HasAsync(note.Id, "a note"))
            await show.ReadAsync(() => Note.FindAsync(id: note.Id), Describe);
    }

    private async Task ListAsync()
    {
        if (await show.HasAsync(user.Email, "a user's e-mail address"))
        {
            await show.ReadAsync(async () =>
            {
                var bodies = new List<string?>();
                await foreach (Note n in Note.FindAll(email: user.Email))
                    bodies.Add(n.Body);

                return bodies;
            });
        }

        if (await show.HasAsync(user.UserId, "a user's user_id"))
            await show.ReadAsync(async () => await Note.FindAll(userId: user.UserId).CountAsync());
        if (await show.HasAsync(user.Id, "a user"))
            await show.ReadAsync(async () => note = await Note.FindAll(id: user.Id).FirstOrDefaultAsync() ?? new Note(), Describe);
    }

    private static object? Describe(Note described) => described.Id is null ? null : $"note {described.Id} by {described.Author?.Name ?? "nobody"}: {described.Body}";
}
