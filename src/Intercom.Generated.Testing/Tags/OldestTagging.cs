using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Tags;

/// <summary>How the oldest clients tag: <c>user_ids</c> or <c>emails</c>, and <c>tag_or_untag</c> for all of them.</summary>
internal static class OldestTagging
{
    private const string Mode = "tag_or_untag";

    public static IReadOnlyList<string> Names { get; } = ["user_ids", "emails"];

    public static IEnumerable<TagChange> ReadAll(JsonObject body, Workspace workspace)
    {
        if (Names.All(name => body[name] is null))
            return [];

        // Newer clients send it too, beside elements that say it for themselves: there it means nothing.
        string? mode = AttributeRules.Text(body[Mode], Mode)?.GetValue<string>();
        if (mode is not (null or "tag" or "untag"))
            throw Refusal.ParameterInvalid(Mode, $"{Mode} must be tag or untag");

        var carriers = new TagCarriers(workspace);
        return
        [
            .. Read(body, Names[0], AttributeRules.Identifier).Select(userId => new PersonKeys(null, userId, null))
                .Concat(Read(body, Names[1], AttributeRules.Text).Select(email => new PersonKeys(null, null, email)))
                .Select(keys => new TagChange(carriers.Person(keys)!, mode == "untag")),
        ];
    }

    private static IEnumerable<string> Read(JsonObject body, string name, AttributeRule rule) => body[name] switch
    {
        null => [],
        JsonArray items => items.Select(item => rule(item, name)?.GetValue<string>() ?? throw Refusal.ParameterInvalid(name, $"{name} must not hold null")),
        _ => throw Refusal.DataInvalid(name, $"invalid {name} data structure: must be an array"),
    };
}
