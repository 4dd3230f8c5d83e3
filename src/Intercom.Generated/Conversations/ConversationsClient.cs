namespace Intercom;

public partial class ConversationsClient
{
    /// <summary>Assigns a conversation to an admin or a team: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="conversation">The conversation, which is refreshed by the answer.</param>
    /// <param name="adminId">Who assigns it: the id of an admin.</param>
    /// <param name="assigneeId">Whom to: the id of an admin or a team; <c>0</c> for nobody.</param>
    /// <param name="body">What to say with it to the other admins; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The same conversation.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual Task<Conversation> AssignAsync(Conversation conversation, string? adminId, string? assigneeId, string? body = null, CancellationToken cancellationToken = default)
    {
        CheckKey(assigneeId, nameof(assigneeId));
        Reply reply = ByAdmin(adminId, "assignment", body);
        reply.AssigneeId = assigneeId;
        return ReplyAsync(conversation, reply, cancellationToken);
    }

    /// <summary>Opens a conversation, also one that is snoozed: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="conversation">The conversation, which is refreshed by the answer.</param>
    /// <param name="adminId">Who opens it: the id of an admin.</param>
    /// <param name="body">What to say with it to the user; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The same conversation.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual Task<Conversation> OpenAsync(Conversation conversation, string? adminId, string? body = null, CancellationToken cancellationToken = default) =>
        ReplyAsync(conversation, ByAdmin(adminId, "open", body), cancellationToken);

    /// <summary>Closes a conversation: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="conversation">The conversation, which is refreshed by the answer.</param>
    /// <param name="adminId">Who closes it: the id of an admin.</param>
    /// <param name="body">What to say with it to the user; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The same conversation.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual Task<Conversation> CloseAsync(Conversation conversation, string? adminId, string? body = null, CancellationToken cancellationToken = default) =>
        ReplyAsync(conversation, ByAdmin(adminId, "close", body), cancellationToken);

    /// <summary>Snoozes a conversation: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="conversation">The conversation, which is refreshed by the answer.</param>
    /// <param name="adminId">Who snoozes it: the id of an admin.</param>
    /// <param name="until">When it opens again.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The same conversation.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual Task<Conversation> SnoozeAsync(Conversation conversation, string? adminId, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        Reply reply = ByAdmin(adminId, "snoozed", null);
        reply.SnoozedUntil = until;
        return ReplyAsync(conversation, reply, cancellationToken);
    }

    /// <summary>Adds a note that only admins see: <c>POST /conversations/{id}/reply</c>.</summary>
    /// <param name="conversation">The conversation, which is refreshed by the answer.</param>
    /// <param name="adminId">Whose note it is: the id of an admin.</param>
    /// <param name="body">The note, in HTML.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The same conversation.</returns>
    /// <exception cref="ArgumentException">The id or the note is empty.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public virtual Task<Conversation> AddNoteAsync(Conversation conversation, string? adminId, string body, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(body);
        return ReplyAsync(conversation, ByAdmin(adminId, "note", body), cancellationToken);
    }

    private static Reply ByAdmin(string? adminId, string messageType, string? body)
    {
        CheckKey(adminId, nameof(adminId));
        var reply = new Reply { Type = "admin", AdminId = adminId, MessageType = messageType };
        if (body is not null)
            reply.Body = body;
        return reply;
    }
}
