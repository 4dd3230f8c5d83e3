using Intercom.Testing.Http;
using Intercom.Testing.Ids;
using Intercom.Testing.People;

namespace Intercom.Testing.Conversations;

/// <summary>The conversations of a workspace, in the order they came.</summary>
internal sealed partial class ConversationStore
{
    private readonly NumericIds _ids = new();
    private readonly NumericIds _messageIds = new(2_001);
    private readonly NumericIds _partIds = new(30_001);
    private readonly List<ConversationDocument> _conversations = [];

    public bool IsKnown(string id) => _conversations.Exists(conversation => conversation.Id == id);

    public string NextId() => _ids.Next(IsKnown);

    public string NextMessageId() => _messageIds.Next(id => _conversations.Exists(conversation => conversation.MessageId == id));

    public string NextPartId() => _partIds.Next(id => _conversations.Exists(conversation => conversation.HasPart(id)));

    public void Add(ConversationDocument conversation) => _conversations.Add(conversation);

    /// <param name="now">Conversations that were snoozed until then are open again.</param>
    public IReadOnlyList<ConversationDocument> All(long now)
    {
        foreach (ConversationDocument conversation in _conversations)
            conversation.Wake(now);

        return _conversations;
    }

    public ConversationDocument ById(string id, long now) =>
        All(now).FirstOrDefault(conversation => conversation.Id == id) ?? throw Refusal.NotFound($"No such conversation[{id}]");

    public void HandOver(Person person, Person successor) =>
        _conversations.ForEach(conversation => conversation.HandOver(person, successor));

    /// <summary>The conversation of a person that changed last.</summary>
    public ConversationDocument LastOf(Person person, long now) =>
        All(now)
            .Where(conversation => conversation.CustomerIds.Contains(person.Id, StringComparer.Ordinal))
            .Reverse()
            .MaxBy(conversation => conversation.Integer("updated_at"))
        ?? throw Refusal.NotFound($"The {person.Type} {person.Id} has no conversation");
}
