using System.Text.Json.Nodes;
using Intercom.Testing.Admins;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Messages;

/// <summary>The parts of a request to send a message, each checked when it is asked for.</summary>
internal sealed class MessageRequest(Workspace workspace, JsonObject body)
{
    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["message_type"] = AttributeRules.Text,
        ["subject"] = AttributeRules.Text,
        ["body"] = AttributeRules.Text,
        ["template"] = AttributeRules.Text,
    });

    private static readonly WritableAttributes s_end = new(new Dictionary<string, AttributeRule>
    {
        ["type"] = AttributeRules.Text,
        ["id"] = AttributeRules.Identifier,
    });

    private readonly JsonObject _given = s_attributes.Check(body);

    public string Body => Required.Text(_given, "body");

    public string MessageType => Required.Choice(_given, "message_type", ["inapp", "email"]);

    public string Subject => Required.Text(_given, "subject");

    public string Template => _given["template"] is null ? "plain" : Required.Choice(_given, "template", ["plain", "personal"]);

    /// <summary>The type of an end of the message, <c>from</c> or <c>to</c>.</summary>
    public string TypeOf(string end, params ReadOnlySpan<string> types) => Required.Choice(End(end), "type", types, $"{end}.");

    public AdminDocument Admin(string end) => workspace.Admins.ById(Required.Text(End(end), "id", $"{end}."));

    /// <summary>The person at an end of the message, who must be what the end's type says.</summary>
    public Person Person(string end, string type)
    {
        Person person = workspace.Directory.Find(PersonKeys.Read(Required.Object(body, end), "id", $"{end}."), $"{end}.id");
        bool isUser = person.Type == "user";
        return isUser == (type == "user") ? person : throw Refusal.NotFound($"No such {type}[{person.Id}]: that is a {person.Type}");
    }

    private JsonObject End(string end) => s_end.Check(Required.Object(body, end), $"{end}.");
}
