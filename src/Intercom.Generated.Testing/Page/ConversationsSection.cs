using System.Text.Json.Nodes;
using Intercom.Testing.Conversations;
using Intercom.Testing.Json;
using Intercom.Testing.Messages;

namespace Intercom.Testing.Page;

/// <summary>The conversations as threads; that which changed last comes first.</summary>
internal sealed class ConversationsSection(Workspace workspace)
{
    private readonly NameOf _names = new(workspace);

    public Section ToSection()
    {
        IReadOnlyList<ConversationDocument> all = workspace.Conversations.All(workspace.Now);
        Html[] threads =
        [
            .. all.Reverse().OrderByDescending(conversation => conversation.Integer("updated_at")).Take(Newest.Most)
                .Select(conversation => Thread(conversation.Id, conversation.ToAnswer())),
        ];
        Html rest = all.Count > threads.Length ? Html.Of($"<p class=\"rest\">and {all.Count - threads.Length} more</p>") : Html.Empty;
        Html content = threads.Length == 0 ? Html.Of($"<p class=\"none\">None yet.</p>") : Html.Of($"{threads}{rest}");
        return new Section("conversations", "Conversations", all.Count, content);
    }

    private Html Thread(string id, JsonObject conversation)
    {
        JsonObject? message = conversation["conversation_message"] as JsonObject;
        JsonObject[] parts = [.. conversation["conversation_parts"]!["conversation_parts"]!.AsArray().OfType<JsonObject>()];
        string state = conversation["state"]?.ToString() ?? "";
        JsonObject[] shown = [.. parts.TakeLast(Newest.Most)];
        Html earlier = parts.Length > shown.Length ? Html.Of($"<li class=\"rest\">{parts.Length - shown.Length} before these</li>") : Html.Empty;
        return Html.Of(
            $"""
            <article id="conversation-{id}"><h3>{_names.Reference(conversation["user"] as JsonObject)} <code>{id}</code></h3>
            <p class="facts"><span class="mark {state}">{state}</span> <span class="mark">{(conversation["read"].IsTrue() ? "read" : "unread")}</span>
            assigned to <b>{_names.Reference(conversation["assignee"] as JsonObject)}</b>, changed {PageTime.Of(conversation["updated_at"].AsInteger())}</p>
            <ol>{(message is null ? Html.Empty : Said(message, conversation["created_at"].AsInteger(), null))}{earlier}
            {shown.Select(part => Said(part, part["created_at"].AsInteger(), part["part_type"]?.ToString()))}</ol></article>

            """);
    }

    private Html Said(JsonObject part, long? at, string? type)
    {
        var author = part["author"] as JsonObject;
        string side = author?["type"]?.ToString() is "admin" or "team" or "bot" ? "team" : "customer";
        string kind = type switch
        {
            "assignment" => $"assigned to {_names.Reference(part["assigned_to"] as JsonObject)}",
            null or "comment" => "",
            _ => type,
        };
        Html subject = part["subject"]?.ToString() is { Length: > 0 } line ? Html.Of($"<b>{HtmlBody.ToPlainText(line)}</b>\n") : Html.Empty;
        Html body = part["body"]?.ToString() is { } html ? Html.Of($"<div class=\"said\">{subject}{ShownText.Excerpt(HtmlBody.ToPlainText(html))}</div>") : Html.Empty;
        return Html.Of(
            $"""
            <li id="{(type is null ? "message" : "part")}-{part["id"]?.ToString()}" class="{side} {(type == "note" ? "note" : "")}"><p class="facts"><b>{_names.Reference(author)}</b>
            {(kind.Length == 0 ? Html.Empty : Html.Of($"<span class=\"mark\">{kind}</span>"))} {PageTime.Of(at)}</p>{body}</li>

            """);
    }
}
