namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Examples that are none of their operation, attribute or parameter.</summary>
internal static class MistakesOfExamples
{
    private const string Find = "'one': { 'request': 'GET /things/7', 'answer': { 'id': '7' } }";
    private const string List = "'all': { 'request': 'GET /things', 'answer': {}, 'throws': 'resource_not_found' }";
    private const string Move = "'up': { 'request': 'PUT /things/7/at/top', 'answer': {} }";
    private const string Size = "'size': { 'type': 'integer', 'access': 'read-only', 'doc': 'How big it is.', 'example': 3 }";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        In(Find, "'one': { 'call': { «'idd'»: '7' }, 'request': 'GET /things/7', 'answer': {} }",
            "The argument 'idd' does not fit the operation 'find', which has no such parameter (did you mean 'id'?); write one of its parameters: id"),
        In(Find, "'one': { 'call': { 'id': «['7']» }, 'request': 'GET /things/7', 'answer': {} }", "The argument, an array, does not fit the placeholder 'id'; write a value that can stand in an address"),
        In(Move, "'up': { 'call': { 'shelf': «true» }, 'request': 'PUT /things/7/at/top', 'answer': {} }", "The argument, a boolean, does not fit the type 'string'; write a string"),
        new("ICG0023", Mistake.Resource, List, "'all': { 'call': { 'order': «'dsc'» }, 'request': 'GET /things', 'answer': {} }", "There is no value of 'sort_order' 'dsc' (did you mean 'asc'?); there is asc, desc"),
        In(Find, "'one': { 'request': «'PUT /things/7'», 'answer': {} }", "The request 'PUT /things/7' does not fit 'GET /things/{id}'; write GET, one space, and an address from / on"),
        In(Find, "'one': { 'request': «'GET /thing/7'», 'answer': {} }", "The request 'GET /thing/7' does not fit 'GET /things/{id}'; write the path '/things/{id}' with values in place"),
        In(Find, "'one': { 'request': «'GET /things/{id}/x'», 'answer': {} }", "The request 'GET /things/{id}/x' does not fit 'GET /things/{id}'; write the path '/things/{id}' with values in place"),
        In(List, "'all': { 'request': «'GET /things?ordre=asc'», 'answer': {} }",
            "The request 'GET /things?ordre=asc' does not fit 'GET /things'; write no 'ordre' in the query, or describe it in \"query\" (did you mean 'order'?)"),
        In(Find, "'one': { 'body': «{ 'id': '7' }», 'request': 'GET /things/7', 'answer': {} }", "\"body\" does not fit the operation 'find', which sends nothing; write \"sends\" in the operation, or leave it out"),
        In(Find, "'one': { 'set': «{ 'id': '7' }», 'request': 'GET /things/7', 'answer': {} }", "\"set\" does not fit the operation 'find', which sends nothing; write \"sends\" in the operation, or leave it out"),
        In(Find, "'one': { 'given': «{ 'id': '7' }», 'request': 'GET /things/7', 'answer': {} }",
            "\"given\" does not fit the operation 'find', which starts from no object; write \"call\" for the arguments, or \"set\" for what is sent; \"given\" is for load, save, delete and act"),
        In(Find, "'one': { 'request': 'GET /things/7', 'status': «99», 'answer': {} }", "The status 99 does not fit an answer of HTTP; write a whole number from 100 to 599"),
        In(Find, "'one': { 'request': 'GET /things/7', 'status': «404», 'answer': {} }", "The status 404 does not fit an example that returns; write \"throws\": the error the call ends with"),
        In(Find, "'one': { 'request': 'GET /things/7', 'answer': {}, 'throws': 'gone', 'result': «{}» }", "\"result\" does not fit an example that \"throws\"; write one of the two"),
        In(Find, "'one': { 'request': 'GET /things/7', 'status': 404, 'answer': { 'errors': [{ 'code': 'not_found' }] }, 'throws': «'gone'» }",
            "The error 'gone' does not fit the answer, whose code 'not_found' means another; write \"resource_not_found\""),
        In(Find, "'one': { 'request': 'GET /things/7', 'answer': {}, 'result': «7» }", "The result, a number, does not fit 'thing'; write an object"),
        In(List, "'all': { 'request': 'GET /things', 'answer': {}, 'result': «{}» }", "The result, an object, does not fit 'page of thing'; write an array"),
        In(Move, "'up': { 'request': 'PUT /things/7/at/top', 'answer': {}, 'result': «{}» }", "The result, an object, does not fit 'nothing'; write no \"result\""),
        In(Find, "'one': { 'request': 'GET /things/7', 'answer': «[]» }", "The answer, an array, does not fit 'thing'; write an object, or null where there is none"),
        In(Find, "'one': { 'request': 'GET /things/7', 'answer': { 'type': «'place'» } }", "The type 'place' does not fit 'thing'; write \"thing\", or name it in \"also\" of that model"),
        In(List, "'all': { 'request': 'GET /things', 'answer': { «'thing'»: [] } }", "\"thing\" of the answer does not fit 'page of thing'; write \"things\": the member that holds the records"),
        In(List, "'all': { 'request': 'GET /things', 'answer': { 'things': «{}» } }", "\"things\" of the answer, an object, does not fit 'page of thing'; write an array"),
        new("ICG0016", Mistake.Resource, "'move': {",
            "'count': { 'role': 'count', 'doc': 'How many.', 'http': 'GET /counts', 'returns': 'integer at thing.count', 'examples': { 'one': { 'request': 'GET /counts', 'answer': { 'thing': { 'count': «'7'» } } } } },\n'move': {",
            "\"thing.count\" of the answer, a string, does not fit 'integer at thing.count'; write a number"),
        In(Size, Size.Replace("3", "«'3'»"), "The example, a string, does not fit the type 'integer'; write a whole number"),
        In(Size, Size.Replace("3", "«3.5»"), "The example, a number, does not fit the type 'integer'; write a whole number"),
        new("ICG0023", Mistake.Resource, "'example': 'asc'", "'example': «'up'»", "There is no value of 'sort_order' 'up'; there is asc, desc"),
    ];

    private static Mistake In(string right, string wrong, string message) => new("ICG0016", Mistake.Resource, right, wrong, message);
}
