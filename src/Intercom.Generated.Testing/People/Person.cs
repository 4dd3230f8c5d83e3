using System.Text.Json.Nodes;

namespace Intercom.Testing.People;

/// <summary>Somebody who talks to the app's team, as other objects speak of them.</summary>
/// <param name="Type"><c>user</c>, <c>lead</c> or <c>visitor</c>.</param>
/// <param name="Id">Intercom's id.</param>
/// <param name="UserId">The customer's id.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="UnsubscribedFromEmails">Whether e-mails must not be sent.</param>
internal sealed record Person(string Type, string Id, string? UserId, string? Email, bool UnsubscribedFromEmails)
{
    public JsonObject ToReference() => new() { ["type"] = Type, ["id"] = Id };
}
