namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>What is described for nobody, twice, or for no version or all of them.</summary>
internal static class MistakesOfUse
{
    private const string Thing = "'thing': {";
    private const string Move = "'move': {";
    private const string Doc = "'doc': 'Finds one.',";
    private const string OnlyNamed = "; name it where it belongs, or remove it";
    private const string Unused = "; name it where it belongs, remove it, or write \"used_by\": who uses it though no description says so";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0014", Mistake.Resource, Move, $"'again': {{ 'doc': 'Finds one.', 'http': «'GET /things/{{id}}'», 'returns': 'thing', {Sample.Of("GET /things/{id}")} }},\n{Move}",
            "'GET /things/{id}' is what the operation 'find' of things.json sends and returns already; write another route, or remove one of them"),
        new("ICG0014", Mistake.Resource, Move, $"'again': {{ 'doc': 'Finds one.', 'http': «'GET /things/{{name}}'», 'returns': 'thing', {Sample.Of("GET /things/{name}")} }},\n{Move}",
            "'GET /things/{name}' is what the operation 'find' of things.json sends and returns already; write another route, or remove one of them"),
        new("ICG0012", Mistake.Resource, Move,
            $"'one': {{ 'role': 'delete', 'doc': 'Deletes it.', 'http': 'DELETE /things/{{id}}', 'returns': 'nothing', {Sample.Of("DELETE /things/{id}")} }},\n"
                + $"«'two'»: {{ 'role': 'delete', 'doc': 'Deletes it.', 'http': 'DELETE /things?id={{id}}', 'returns': 'nothing', {Sample.Of("DELETE /things?id={id}")} }},\n{Move}",
            "An operation with the role 'delete' is there already for the key 'id': 'one'; give it another key, or \"types\""),

        new("ICG0015", Mistake.Resource, Doc, $"{Doc} 'versions': «'1.3 - 1.4'»,", "'1.3 - 1.4' is no range of some of the API's versions: it is no such phrase; write \"from 1.3\", or \"1.3 to 1.4\""),
        new("ICG0015", Mistake.Resource, Doc, $"{Doc} 'versions': «'1.4 to 1.3'»,", "'1.4 to 1.3' is no range of some of the API's versions: it is empty; write the older version first: \"1.3 to 1.4\""),
        new("ICG0015", Mistake.Resource, Doc, $"{Doc} 'versions': «'1.3 to 1.4'»,", "'1.3 to 1.4' is no range of some of the API's versions: it has all of them; write nothing: leave \"versions\" out"),
        new("ICG0015", Mistake.Resource, Doc, $"{Doc} 'versions': «'from 1.3'»,", "'from 1.3' is no range of some of the API's versions: it has all of them; write nothing: leave \"versions\" out"),
        new("ICG0022", Mistake.Resource, Doc, $"{Doc} 'versions': 'from «1.5»',", "There is no version '1.5' in intercom.json (did you mean '1.3'?); there is 1.3, 1.4"),
        new("ICG0022", Mistake.Resource, Doc, $"{Doc} 'versions': '«0.9» to 1.4',", "There is no version '0.9' in intercom.json (did you mean '1.3'?); there is 1.3, 1.4"),
        new("ICG0006", Mistake.Shared, "['1.3', '1.4']", "['1.3', '1.4', «'1.3'»]", "'1.3' stands here for the second time; keep one of them"),
        new("ICG0005", Mistake.Shared, "['1.3', '1.4']", "«[]»", "\"known\" of \"versions\" must be an array of one version at least, and is empty"),

        new("ICG0017", Mistake.Resource, Thing, $"«'toy'»: {{ 'doc': 'A toy.', 'attributes': {{}} }},\n{Thing}", "Nothing uses the model 'toy'" + Unused),
        new("ICG0017", Mistake.Resource, Thing, $"«'toy'»: {{ 'doc': 'A toy.', 'attributes': {{ 'other': {{ 'type': 'toy', 'doc': 'Its like.', 'example': {{}} }} }} }},\n{Thing}", "Nothing uses the model 'toy'" + Unused),
        new("ICG0017", Mistake.Shared, "'sort_order': {", "«'color'»: { 'doc': 'A color.', 'values': { 'red': { 'doc': 'Red.' } } },\n'sort_order': {", "Nothing uses the enumeration 'color'" + Unused),
        new("ICG0017", Mistake.Shared, "'anything': {", "«'something'»: { 'doc': 'Whatever else there is.', 'models': ['place'], 'otherwise': 'place' },\n'anything': {", "Nothing uses the union 'something'" + OnlyNamed),
        new("ICG0017", Mistake.Shared, "'scroll': {", "«'offset'»: { 'doc': 'By number.', 'follow': 'link' },\n'scroll': {", "Nothing uses the kind of paging 'offset'" + OnlyNamed),
        new("ICG0017", Mistake.Shared, "'scroll': {", "«'thing'»: { 'doc': 'Called as a model is.', 'follow': 'link' },\n'scroll': {", "Nothing uses the kind of paging 'thing'" + OnlyNamed),
        new("ICG0018", Mistake.Resource, "'doc': 'One of them.',", "'doc': 'One of them.', 'used_by': «'Webhooks.'»,",
            "'Webhooks.' is no use that needs to be told of the model 'thing', as the description has one; write nothing: leave \"used_by\" out"),

        new("ICG0004", Mistake.Shared, "'gone': {", "«'other'»: { 'doc': 'Never thrown.' },\n'gone': {", "An error that no status and no special case leads to lacks the key 'codes'; write \"codes\": [\"not_found\"], or add \"statuses\""),
        new("ICG0018", Mistake.Shared, "'doc': 'A place.',", "'doc': 'A place.', 'other_list': «'spots'»,", "'spots' is no \"other_list\" of a model that has no \"list\"; write \"list\": the member that usually holds the records"),
        new("ICG0018", Mistake.Resource, "'role': 'find',", "'sends': «'place'»,", "'place' is no body of this operation, as a GET carries none; write another method, or leave \"sends\" out: what a GET needs stands in its route and \"query\""),
        new("ICG0018", Mistake.Shared, "'follow': 'link'", "'follow': 'link', 'cursor': «'page'»", "'page' is no cursor, as this paging follows a link; write \"follow\": \"cursor\", or leave the cursor out"),
        new("ICG0021", Mistake.Shared, "'doc': 'Not there.',", "'doc': 'Not there.', 'is': «'resource_not_found'»,", "'resource_not_found' is no error this can be a case of: it is one of this itself; write \"is\" without a circle"),

        new("ICG0005", Mistake.Resource, "'Its id.'", "«''»", "\"doc\" of an attribute must be a string, and is empty"),
        new("ICG0005", Mistake.Shared, "'codes': ['not_found']", "'codes': ['not_found', «' '»]", "An element of \"codes\" must be a string, and is empty"),
        new("ICG0006", Mistake.Resource, "'errors': ['not_found']", "'errors': ['not_found', «'not_found'»]", "'not_found' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, "'identity': ['id'],", "'identity': ['id', «'id'»],", "'id' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, "'empty': [202]", "'empty': [202, «202»]", "'202' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Shared, "'models': ['place']", "'models': ['place', «'place'»]", "'place' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, Move, $"'other': {{ 'doc': 'Another.', 'http': 'GET /x?of=a&«of=»b', 'returns': 'thing', {Sample.Of("GET /x?of=a&of=b")} }},\n{Move}", "'of' stands here for the second time; keep one of them"),
    ];
}
