namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Operations that cannot be what their role says.</summary>
internal static class MistakesOfRoles
{
    private const string Move = "'move': {";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        Of("find", "'http': 'GET /things', 'returns': 'thing'", "finds by one key: give its route just one placeholder"),
        Of("find", "'http': 'GET /things?name={name}', 'returns': 'place'", "returns \"thing\" or \"thing or list of thing\""),
        Of("find", "'http': 'GET /things?size={size}', 'returns': 'thing'", "names the object by a string"),
        Of("find", "'http': 'GET /things?name={name}', 'returns': 'thing at first'", "returns \"thing\" or \"thing or list of thing\""),
        Of("find", "'http': 'GET /things?name={name}', 'returns': 'thing', 'method': 'Get'", "has a method by its role: leave \"method\" out"),
        Of("find", "'http': 'GET /things?name={name}', 'returns': 'thing', 'sends': 'thing'", "sends nothing"),
        Of("create", "'http': 'POST /things', 'returns': 'thing', 'retry': 'never'", "sends \"thing\" or \"changes of thing\""),
        Of("create", "'http': 'POST /things', 'returns': 'nothing', 'sends': 'thing', 'retry': 'never'", "returns \"thing\""),
        Of("save", "'http': 'POST /things/{key}', 'parameters': { 'key': { 'type': 'string', 'doc': 'No attribute.', 'example': 'x' } }, 'returns': 'thing', 'sends': 'thing', 'retry': 'never'",
            "has strings of the model for placeholders, and nothing else"),
        Of("save", "'http': 'POST /things/{size}', 'returns': 'thing', 'sends': 'thing', 'retry': 'never'", "has strings of the model for placeholders, and nothing else"),
        Of("save", "'http': 'POST /things', 'returns': 'thing at the.end', 'sends': 'thing', 'retry': 'never'", "returns \"thing\""),
        Of("save", "'http': 'POST /things', 'returns': 'thing', 'sends': 'thing', 'retry': 'never', 'query': { 'deep': { 'type': 'boolean', 'doc': 'Deep.', 'example': true } }", "has no \"query\""),
        Of("load", "'http': 'GET /old/{id}', 'returns': 'thing'", "is for some objects only: name their \"types\""),
        Of("load", "'types': ['old'], 'http': 'GET /old?name={name}', 'returns': 'thing'", "loads by id: give its route just that placeholder"),
        Of("load", "'types': ['old'], 'http': 'GET /old/{id}/{name}', 'returns': 'thing'", "loads by id: give its route just that placeholder"),
        Of("load", "'types': ['old'], 'http': 'GET /old/{id}', 'returns': 'place'", "returns \"thing\""),
        Of("load", "'types': ['old'], 'http': 'GET /old/{id}', 'returns': 'thing at the.end'", "returns \"thing\""),
        Of("load", "'types': ['old'], 'http': 'GET /old/{id}', 'returns': 'thing', 'sends': 'thing'", "sends nothing"),
        Of("load", "'types': ['old'], 'http': 'GET /old/{id}', 'returns': 'thing', 'query': { 'deep': { 'type': 'boolean', 'doc': 'Deep.', 'example': true } }", "has no \"query\""),
        Of("act", "'http': 'POST /things/{id}', 'returns': 'thing', 'sends': 'changes of thing', 'retry': 'never'", "sends another model; \"save\" sends the object itself"),
        Of("act", "'http': 'POST /things/{size}', 'returns': 'thing', 'retry': 'never'", "has strings of the model for placeholders, and nothing else"),
        Of("act", "'http': 'POST /things/{key}', 'parameters': { 'key': { 'type': 'string', 'doc': 'No attribute.', 'example': 'x' } }, 'returns': 'thing', 'retry': 'never'",
            "has strings of the model for placeholders, and nothing else"),
        Of("delete", "'http': 'DELETE /things', 'returns': 'nothing'", "names the object by one of its attributes: give its route just one placeholder, an attribute"),
        Of("delete", "'http': 'DELETE /things/{id}', 'returns': 'thing'", "returns \"nothing\""),
        Of("scroll", "'http': 'GET /things/scroll', 'returns': 'page of thing'", "has a \"paging\": how the list goes on; \"pages\" also where it comes whole"),
        Of("scroll", "'http': 'GET /things/{id}/scroll', 'returns': 'page of thing', 'paging': 'pages'", "has a route without placeholders"),
        Of("count", "'http': 'GET /counts', 'returns': 'thing'", "returns \"integer at …\", from a route without placeholders"),
        Of("list", "'http': 'GET /things/all', 'returns': 'page of thing', 'paging': 'pages'", "is there already: 'list'; one of a kind is what the objects can use"),
    ];

    private static Mistake Of(string role, string rest, string message) => new(
        "ICG0012", Mistake.Resource, Move, $"«'other'»: {{ 'role': '{role}', 'doc': 'Another.', {rest}, {Sample.For(rest)} }},\n{Move}", $"An operation with the role '{role}' {message}");
}
