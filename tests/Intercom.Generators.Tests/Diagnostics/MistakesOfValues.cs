namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Mistakes in what a value says.</summary>
internal static class MistakesOfValues
{
    private const string Route = "'PUT /things/{id}/at/{shelf}'";
    private const string RouteHint = "is no method and route; write \"GET /users/{id}\": a method in capitals, one space, a path from / on";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0008", Mistake.Resource, Route, "«'put /things/{id}/at/{shelf}'»", $"'put /things/{{id}}/at/{{shelf}}' {RouteHint}"),
        new("ICG0008", Mistake.Resource, "'GET /things/{id}'", "«'GET /things/{id}\\n'»", $"'GET /things/{{id}}\n' {RouteHint}"),
        new("ICG0008", Mistake.Resource, "'GET /things/{id}'", "«'GET /things/{id'»", $"'GET /things/{{id' {RouteHint}"),
        new("ICG0008", Mistake.Resource, "'GET /things/{id}'", "«'GET https://evil.example/{id}'»", $"'GET https://evil.example/{{id}}' {RouteHint}"),
        new("ICG0008", Mistake.Resource, "'returns': 'nothing'", "'returns': 'integer at «thing count»'", "'thing count' is no path; write the names that lead to it, with dots between them"),
        new("ICG0008", Mistake.Resource, "'returns': 'nothing'", "'returns': «'page of place'»", "'page of place' is no return, as the model 'place' has no \"list\"; write \"list\": the member that holds the records, in that model"),
        new("ICG0008", Mistake.Resource, "'list of thing'", "«'list of place'»", "'list of place' is no type, as the model 'place' has no \"list\"; write \"list\": the member that holds the records, in the model 'place'; or \"array of place\", where there is no such member"),
        new("ICG0018", Mistake.Resource, "'id': { 'type': 'string'", "'id': { 'type': «'boolean'»", "'boolean' is no type of an identity; write \"string\": ids are strings, also where they look like numbers"),
        new("ICG0018", Mistake.Resource, "'access': 'read-only',", "'removal': «'gone'»,", "'gone' is no way to remove anything but an element of a list that is sent; write \"removal\" with a \"list of\" that is not read-only"),
        new("ICG0008", Mistake.Resource, "'shelf': { 'type': 'string'", "'shelf': { 'type': «'place'»", "'place' is no type of a parameter; write a scalar or an enumeration: it stands in an address"),
        new("ICG0008", Mistake.Resource, "'retry': 'safe'", "'retry': «'yes'»", "'yes' is no way to retry; write \"safe\" where doing it twice is the same as once, else \"never\""),
        new("ICG0008", Mistake.Shared, "'follow': 'link'", "'follow': «'links'»", "'links' is no way to follow a list; write \"link\" or \"cursor\""),
        new("ICG0008", Mistake.Shared, "'statuses': ['410']", "'statuses': [«'41x'»]", "'41x' is no status; write three digits, or a digit and xx"),
        new("ICG0008", Mistake.Shared, "'statuses': ['410']", "'statuses': [«'410\\n'»]", "'410\n' is no status; write three digits, or a digit and xx"),
        new("ICG0008", Mistake.Shared, "'https://api.intercom.io'", "«'api.intercom.io'»", "'api.intercom.io' is no address; write an absolute one, such as https://api.intercom.io"),
        new("ICG0009", Mistake.Resource, "'GET /things/{id}'", "'GET /things/«{thing_id}»'", "The placeholder 'thing_id' is neither an attribute of 'thing' nor described; add it to \"parameters\""),
        new("ICG0010", Mistake.Resource, Route, "'PUT /things/{id}/at/top'", "«'shelf'»: {", "The parameter 'shelf' stands nowhere in '/things/{id}/at/top'; add {shelf} to the route, or move the parameter to \"query\""),
    ];
}
