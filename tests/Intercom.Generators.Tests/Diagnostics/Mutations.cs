using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Everything that can go wrong in a file at one place: each value replaced by one of another kind, each member renamed, the text cut off anywhere.</summary>
internal static class Mutations
{
    private static readonly string[] s_values = ["null", "-1e999", "\"\"", "\"x\"", "\"GET /{name}\"", "\"thing\"", "\"list of thing\"", "\"delete\"", "\"act\"", "[]", "[null]", "{}", "{ \"x\": {} }", "true"];
    private static readonly string[] s_names = ["\"\"", "\"Class\"", "\"class\"", "\"a\\nb\"", "\"\\u2028\"", "\"id\"", "\"type\"", "\"\\udc00\""];

    public static IEnumerable<string> Of(string file, string text)
    {
        var description = new DescriptionFile(file, text);
        foreach ((TextRange place, bool isName) in Places(JsonParser.Parse(description, new Findings(description))!))
        {
            foreach (string other in isName ? s_names : s_values)
                yield return text[..place.Start] + other + text[(place.Start + place.Length)..];
        }

        for (int length = 0; length < text.Length; length += 11)
            yield return text[..length];
    }

    private static IEnumerable<(TextRange Place, bool IsName)> Places(JsonValue value)
    {
        yield return (value.Range, false);
        foreach (JsonMember member in (value as JsonMap)?.Members ?? [])
            yield return (member.NameRange, true);

        IEnumerable<JsonValue> inside = value switch
        {
            JsonMap map => map.Members.Select(member => member.Value),
            JsonList list => list.Items,
            _ => [],
        };
        foreach ((TextRange, bool) place in inside.SelectMany(Places))
            yield return place;
    }
}
