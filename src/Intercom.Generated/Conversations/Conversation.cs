namespace Intercom;

public partial class Conversation
{
    /// <summary>The message the conversation began with: another name of <see cref="ConversationMessage"/>.</summary>
    public ConversationMessage? RenderedMessage => ConversationMessage;

    /// <summary>Assigns the conversation to an admin or a team: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="adminId">Who assigns it: the id of an admin.</param>
    /// <param name="assigneeId">Whom to: the id of an admin or a team; <c>0</c> for nobody.</param>
    /// <param name="body">What to say with it to the other admins; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>This conversation, refreshed by the answer.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Conversation> AssignAsync(string? adminId, string? assigneeId, string? body = null, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Conversations.AssignAsync(this, adminId, assigneeId, body, cancellationToken);

    /// <summary>Opens the conversation, also one that is snoozed: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="adminId">Who opens it: the id of an admin.</param>
    /// <param name="body">What to say with it to the user; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>This conversation, refreshed by the answer.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Conversation> OpenAsync(string? adminId, string? body = null, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Conversations.OpenAsync(this, adminId, body, cancellationToken);

    /// <summary>Closes the conversation: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="adminId">Who closes it: the id of an admin.</param>
    /// <param name="body">What to say with it to the user; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>This conversation, refreshed by the answer.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Conversation> CloseAsync(string? adminId, string? body = null, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Conversations.CloseAsync(this, adminId, body, cancellationToken);

    /// <summary>Snoozes the conversation: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="adminId">Who snoozes it: the id of an admin.</param>
    /// <param name="until">When it opens again.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>This conversation, refreshed by the answer.</returns>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Conversation> SnoozeAsync(string? adminId, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Conversations.SnoozeAsync(this, adminId, until, cancellationToken);

    /// <summary>Adds a note that only admins see: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="adminId">Whose note it is: the id of an admin.</param>
    /// <param name="body">The note, in HTML.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>This conversation, refreshed by the answer.</returns>
    /// <exception cref="ArgumentException">The id or the note is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public Task<Conversation> AddNoteAsync(string? adminId, string body, CancellationToken cancellationToken = default) =>
        ClientOrDefault.Conversations.AddNoteAsync(this, adminId, body, cancellationToken);
}
