using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>Puts a conversation into the workspace as given. What is left out has the value of a new, open conversation that nobody is assigned to.</summary>
    /// <param name="conversation">
    /// A conversation in the API's own form. <c>user</c> and each of <c>customers</c> have an <c>id</c>, or the <c>user_id</c> or <c>email</c> of
    /// somebody in the workspace. <c>conversation_parts</c> and <c>tags</c> are the typed list an answer holds or its array alone;
    /// what a part or the <c>conversation_message</c> leaves out is filled in. Of <c>open</c> and <c>state</c> one is enough.
    /// The object is copied. Without an <c>id</c> the conversation is given one.
    /// </param>
    /// <returns>The conversation's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The <c>id</c> is taken, a value has the wrong type, <c>open</c> and <c>state</c> are at odds, or a person
    /// is not in the workspace.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddConversation(JsonObject conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return PutIn(() => new ConversationSeed(_workspace).Add(GivenObject.InCode(conversation, "conversation", nameof(conversation))).Id);
    }
}
