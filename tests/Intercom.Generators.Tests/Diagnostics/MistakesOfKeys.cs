namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Mistakes in what the description is written in: JSON, and the keys of its objects.</summary>
internal static class MistakesOfKeys
{
    private const string Size = "'size': { 'type': 'integer', 'access': 'read-only', 'doc': 'How big it is.', 'example': 3 }";
    private const string Attributes = "an attribute{0}; it has access, always, default, doc, example, name, removal, repeats, secret, type";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0002", Mistake.Resource, "'identity': ['id'],", "'identity': ['id'],«,»", "This is no JSON: ',' is an invalid start of a property name. Expected a '\"'."),
        new("ICG0002", Mistake.Resource, "'How big it is.'", "'Größe – 𝄞.' «T»rue", "This is no JSON: 'T' is invalid after a value. Expected either ',', '}', or ']'."),
        new("ICG0002", Mistake.Resource, "'identity': ['id'],", "«/»/ who it is\n'identity': ['id'],", "This is no JSON: '/' is an invalid start of a property name. Expected a '\"'."),
        new("ICG0002", Mistake.Resource, "'Its id.'", "«'\\ud800'»", "This is no JSON: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate."),
        new("ICG0003", Mistake.Resource, Size, Size.Replace("'access'", "«'acess'»"), "'acess' is no key of " + Say(Attributes, " (did you mean 'access'?)")),
        new("ICG0003", Mistake.Resource, Size, Size.Replace("'access'", "«'ccess'»"), "'ccess' is no key of " + Say(Attributes, " (did you mean 'access'?)")),
        new("ICG0003", Mistake.Resource, Size, Size.Replace("'access'", "«'axxess'»"), "'axxess' is no key of " + Say(Attributes, " (did you mean 'access'?)")),
        new("ICG0003", Mistake.Resource, Size, Size.Replace("'access'", "«'axxxss'»"), "'axxxss' is no key of " + Say(Attributes, "")),
        new("ICG0003", Mistake.Resource, Size, Size.Replace("'access'", "«'größe'»"), "'größe' is no key of " + Say(Attributes, "")),
        new("ICG0003", Mistake.Shared, "'follow': 'link' }", "'follow': 'link', «'cursors'»: 'x' }", "'cursors' is no key of a kind of paging (did you mean 'cursor'?); it has cursor, doc, follow"),
        new("ICG0004", Mistake.Resource, Size, "«'size'»: { 'type': 'integer', 'doc': 'How big it is.' }", "An attribute lacks the key 'example'; write \"example\": a value as the API sends it"),
        new("ICG0004", Mistake.Resource, "'retry': 'safe',", "'$comment': 'twice?',", "«'move'»: {", "An operation that sends PUT lacks the key 'retry'; write \"retry\": \"safe\" where doing it twice is the same as once, else \"never\""),
        new("ICG0004", Mistake.Resource, "'query': { 'scroll_param': {", "'query': { 'position': {", "«'walk'»: {", "\"query\" of an operation that is paged by 'scroll' lacks the key 'scroll_param'; write \"scroll_param\": { \"type\": \"string\", … }"),
        new("ICG0004", Mistake.Resource, "{ 'up': { 'request': 'PUT /things/7/at/top', 'answer': {} } }", "{}", "'examples': «{}»", "\"examples\" lacks the key 'in a few words'; write \"in a few words\": { \"request\": …, \"answer\": … }"),
        new("ICG0004", Mistake.Shared, "'scroll': { 'doc': 'By cursor.', 'follow': 'cursor', 'cursor': 'scroll_param' }", "«'scroll'»: { 'doc': 'By cursor.', 'follow': 'cursor' }",
            "A kind of paging that follows a cursor lacks the key 'cursor'; write \"cursor\": the parameter that holds it"),
        new("ICG0005", Mistake.Resource, "'How big it is.'", "«42»", "\"doc\" of an attribute must be a string, and is a number"),
        new("ICG0005", Mistake.Resource, "'identity': ['id'],", "'identity': «'id'»,", "\"identity\" of a model must be an array, and is a string"),
        new("ICG0005", Mistake.Resource, "'identity': ['id'],", "'identity': ['id', «null»],", "An element of \"identity\" must be a string, and is null"),
        new("ICG0005", Mistake.Resource, "'identity': ['id'],", "'identity': ['id'], 'sends_type': «'yes'»,", "\"sends_type\" of a model must be true or false, and is a string"),
        new("ICG0005", Mistake.Resource, Size, "'size': «[]»", "\"size\" must be an object, and is an array"),
        new("ICG0005", Mistake.Resource, "'empty': [202],", "'empty': [«404»],", "An element of \"empty\" must be a status that means success, such as 202, and is a number"),
        new("ICG0005", Mistake.Shared, "'errors': {", "'errors': { 'other': «true»,", "\"other\" must be an object, and is a boolean"),
        new("ICG0005", Mistake.Shared, "'codes': ['not_found']", "'codes': ['not_found', «404»]", "An element of \"codes\" must be a string, and is a number"),
        new("ICG0006", Mistake.Resource, Size, Size.Replace("'example': 3", "'example': 3, «'doc'»: 'Big.'"), "'doc' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, Size, $"{Size}, «'size'»: 3", "'size' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Shared, "'codes': ['gone_for_good']", "'codes': ['gone_for_good', «'not_found'»]", "'not_found' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Shared, "'statuses': ['410']", "'statuses': ['410', «'404'»]", "'404' stands here for the second time; keep one of them"),
    ];

    private static string Say(string message, string guess) => message.Replace("{0}", guess, StringComparison.Ordinal);
}
