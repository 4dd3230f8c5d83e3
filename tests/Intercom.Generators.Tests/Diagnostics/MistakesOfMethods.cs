namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Operations that cannot be methods of the names they have, or not one method together.</summary>
internal static class MistakesOfMethods
{
    private const string Move = "'move': {";
    private const string Moves = "'doc': 'Moves one.',";
    private const string Find = "'find': {\n      'role': 'find',";
    private const string Load = "'role': 'load', 'http': 'GET /old/{id}', 'returns': 'thing', 'doc': 'Another.', 'examples': { 'one': { 'request': 'GET /old/7', 'answer': {} } }";
    private const string FindBy = "'role': 'find', 'http': 'GET /things?name={name}', 'returns': 'thing'";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0018", Mistake.Resource, Moves, $"{Moves} 'types': «['thing']»,", "'types' is no key of an operation that neither loads nor saves nor deletes; write \"role\": \"load\", \"save\" or \"delete\", or leave the types out: it is for objects of all types"),
        new("ICG0018", Mistake.Resource, "'role': 'find',", "'role': 'find', 'types': «[]»,", "'types' is no key of an operation that neither loads nor saves nor deletes; write \"role\": \"load\", \"save\" or \"delete\", or leave the types out: it is for objects of all types"),
        new("ICG0005", Mistake.Resource, Move, $"'other': {{ 'types': ['old', «7»], {Load} }},\n{Move}", "An element of \"types\" must be a string, and is a number"),
        new("ICG0006", Mistake.Resource, Move, $"'other': {{ 'types': ['old', «'old'»], {Load} }},\n{Move}", "'old' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, Move, $"'one': {{ 'types': ['old', 'new'], {Load} }},\n'two': {{ 'types': [«'new'»], {Load} }},\n{Move}", "'new' stands here for the second time; keep one of them"),
        new("ICG0012", Mistake.Resource, Find, $"«'other'»: {{ 'types': ['old'], {Load} }},\n'find': {{",
            "An operation with the role 'load' is for objects of some types: add a \"find\" with the key id, for the others"),
        new("ICG0012", Mistake.Resource, Move, $"«'other'»: {{ 'types': ['old'], 'role': 'delete', 'http': 'DELETE /old/{{id}}', 'returns': 'nothing', 'doc': 'Another.', {Sample.Of("DELETE /old/{id}")} }},\n{Move}",
            "An operation with the role 'delete' is for objects of some types: add a \"delete\" without \"types\", for the others"),

        new("ICG0008", Mistake.Resource, Moves, $"{Moves} 'method': «'find_all'»,", "'find_all' is no name in C#; write letters and digits, beginning with a capital"),
        new("ICG0020", Mistake.Resource, Moves, $"{Moves} 'method': «'Shift'»,",
            "'Shift' is no method of this operation; write a route with just one placeholder, a string: the key by which the caller chooses among those that share the method"),
        new("ICG0020", Mistake.Resource, Move, $"'other': {{ 'method': «'Get'», 'http': 'GET /sizes/{{size}}', 'returns': 'thing', 'doc': 'Another.', {Sample.Of("GET /sizes/{size}")} }},\n{Move}",
            "'Get' is no method of this operation; write a route with just one placeholder, a string: the key by which the caller chooses among those that share the method"),
        new("ICG0009", Mistake.Resource, Move, $"'other': {{ 'method': 'Get', 'http': 'GET /things/«{{thing_id}}»', 'returns': 'thing', 'doc': 'Another.', {Sample.Of("GET /things/{thing_id}")} }},\n{Move}",
            "The placeholder 'thing_id' is neither an attribute of 'thing' nor described; add it to \"parameters\""),
        Shared("'http': 'GET /x/{id}', 'returns': 'thing'", "'http': 'GET /y/{name}', 'returns': 'nothing'"),
        Shared("'http': 'GET /x/{id}', 'returns': 'thing'", "'http': 'GET /y/{name}', 'returns': 'thing', 'query': { 'deep': { 'type': 'boolean', 'doc': 'Deep.', 'example': true } }"),
        Shared("'http': 'GET /x/{id}', 'returns': 'thing'", "'http': 'GET /y/{name}', 'returns': 'thing', 'role': 'act'"),
        Shared("'http': 'GET /x/{id}', 'returns': 'page of thing'", "'http': 'GET /y/{name}', 'returns': 'page of thing', 'paging': 'pages'"),
        Two("'http': 'GET /x/{id}', 'returns': 'thing'", "'http': 'GET /y/{id}', 'returns': 'thing'", "ICG0011", "The key of 'two' would be named 'id' in C#, as 'one' is; give one of them another \"name\""),
        Two("'role': 'act', 'http': 'GET /x/{id}', 'returns': 'thing'", "'role': 'act', 'http': 'GET /y/{id}', 'returns': 'thing'", "ICG0011",
            "The key of 'two' would be named 'id' in C#, as 'one' is; give one of them another \"name\""),
        Two("'role': 'act', 'http': 'GET /x/{id}', 'returns': 'thing'", "'role': 'act', 'http': 'GET /y/{id}/{name}', 'returns': 'thing'", "ICG0020",
            "'two' is no operation to share the method 'Get'; write a route with just one placeholder: the key by which it is chosen"),
        new("ICG0020", Mistake.Resource, Move, $"'get': {{ 'http': 'GET /x', 'returns': 'thing', 'doc': 'Another.', {Sample.Of("GET /x")} }},\n«'two'»: {{ 'method': 'Get', 'http': 'GET /x/{{id}}', 'returns': 'thing', 'doc': 'Another.', {Sample.Of("GET /x/{id}")} }},\n{Move}",
            "'two' is no operation to share the method 'Get' with 'get'; write the same role, \"query\", \"sends\", \"returns\" and \"paging\", or another \"method\""),

        new("ICG0011", Mistake.Resource, Move, "«'load_anew'»: {", "The operation 'load_anew' would be named 'LoadAnewAsync' in C#, as a member of its class or its client is; give one of them another \"name\""),
        Lazy("client", "a member of its class or its client"),
        Lazy("thing", "its class"),
        Lazy("size", "the attribute 'size'"),
        Lazy("all", "a method for its role"),
        new("ICG0011", Mistake.Resource, Move, $"'other': {{ 'role': 'act', 'http': 'GET /x/{{id}}', 'returns': 'nothing', 'query': {{ «'id'»: {{ 'type': 'string', 'doc': 'Again.', 'example': '7' }} }}, 'doc': 'Another.', {Sample.Of("GET /x/{id}")} }},\n{Move}",
            "The parameter 'id' would be named 'id' in C#, as 'id' is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Move, $"'other': {{ 'role': 'act', 'http': 'GET /x/{{id}}', 'returns': 'nothing', 'query': {{ «'thing'»: {{ 'type': 'string', 'doc': 'Which.', 'example': '7' }} }}, 'doc': 'Another.', {Sample.Of("GET /x/{id}")} }},\n{Move}",
            "The parameter 'thing' would be named 'thing' in C#, as the object that does it is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Move, $"«'other'»: {{ {FindBy}, 'query': {{ 'id': {{ 'type': 'string', 'doc': 'Again.', 'example': '7' }} }}, 'doc': 'Another.', {Sample.Of("GET /things?name={name}")} }},\n{Move}",
            "The parameter of 'other' would be named 'id' in C#, as 'find' is; give one of them another \"name\""),
        new("ICG0020", Mistake.Resource, Move,
            $"'one': {{ {FindBy}, 'query': {{ 'deep': {{ 'type': 'boolean', 'doc': 'Deep.', 'example': true }} }}, 'doc': 'Another.', {Sample.Of("GET /things?name={name}")} }},\n'two': {{ {FindBy.Replace("name", "key")}, 'parameters': {{ 'key': {{ 'type': 'string', 'doc': 'Its key.', 'example': 'k' }} }},\n"
                + $"'query': {{ «'deep'»: {{ 'type': 'boolean', 'doc': 'Deeper.', 'example': true }} }}, 'doc': 'Another.', {Sample.Of("GET /things?key={key}")} }},\n{Move}",
            "'deep' is no parameter of its own, as 'one' has it and they share a method; write the same as there"),

        new("ICG0008", Mistake.Resource, "'returns': 'nothing'", "'returns': 'thing at «a b»'", "'a b' is no path; write the names that lead to it, with dots between them"),
        new("ICG0008", Mistake.Resource, "'returns': 'nothing'", "'returns': «'list of thing at '»", "'' is no path; write the names that lead to it, with dots between them"),
        new("ICG0007", Mistake.Resource, "'returns': 'nothing'", "'returns': 'list of «thong» at a'", "There is no model 'thong' (did you mean 'thing'?); there is place, thing"),
        new("ICG0008", Mistake.Resource, "'returns': 'nothing'", "'returns': «'list of thing'»", "'list of thing' is no return; write \"page of thing\": a list that comes whole is one page"),
        new("ICG0018", Mistake.Resource, "'returns': 'nothing'", "'returns': 'thing', 'paging': «'pages'»", "'pages' is no paging of this operation, which returns no page; write \"returns\": \"page of …\", or leave the paging out"),
    ];

    private static Mistake Lazy(string name, string owner) => new(
        "ICG0011", Mistake.Resource, Move, $"«'{name}'»: {{ 'http': 'GET /x', 'returns': 'page of thing', 'paging': 'pages', 'doc': 'Another.', {Sample.Of("GET /x")} }},\n{Move}",
        $"The operation '{name}' would be named '{char.ToUpperInvariant(name[0])}{name[1..]}' in C#, as {owner} is; give one of them another \"name\"");

    private static Mistake Shared(string one, string two) => Two(
        one, two, "ICG0020", "'two' is no operation to share the method 'Get' with 'one'; write the same role, \"query\", \"sends\", \"returns\" and \"paging\", or another \"method\"");

    private static Mistake Two(string one, string two, string id, string message) => new(
        id, Mistake.Resource, Move, $"'one': {{ 'method': 'Get', {one}, 'doc': 'Another.', {Sample.For(one)} }},\n«'two'»: {{ 'method': 'Get', {two}, 'doc': 'Another.', {Sample.For(two)} }},\n{Move}", message);
}
