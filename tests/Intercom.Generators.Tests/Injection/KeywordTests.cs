using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Injection;

/// <summary>The words of C# are names like any other to an API.</summary>
public sealed class KeywordTests
{
    private static readonly string[] s_words = [.. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Where(word => !word.StartsWith('_')).Distinct()];

    [Fact]
    public void Keywords_can_name_parameters_values_attributes_and_keys()
    {
        string attributes = Each(s_words.Except(["type", "equals"]).OrderByDescending(word => word is "class" or "await").Take(60), "\"{0}\": { \"type\": \"string\", \"doc\": \"A word.\", \"example\": \"\" }");
        string parameters = Each(s_words, "\"{0}\": { \"type\": \"string\", \"doc\": \"A word.\", \"example\": \"\" }");
        string values = Each(s_words.Except(["value", "equals"]), "\"{0}\": { \"doc\": \"A word.\" }");
        LibraryCompilation.Of(Description.OfRepository.With("words.json", $$"""
            {
              "doc": "Words.", "model": "word",
              "enums": { "choice": { "doc": "Words.", "used_by": "Nobody.", "values": { {{values}} } } },
              "models": { "word": { "doc": "A word.", "list": "words", "identity": ["class"], "attributes": { {{attributes}} } } },
              "operations": {
                {{Operation("find_class", "GET /words/1", "\"role\": \"find\", \"http\": \"GET /words/{class}\", \"returns\": \"word\"")}},
                {{Operation("find_await", "GET /words?await=1", "\"role\": \"find\", \"http\": \"GET /words?await={await}\", \"returns\": \"word\"")}},
                {{Operation("list", "GET /words", $"\"role\": \"list\", \"http\": \"GET /words\", \"returns\": \"page of word\", \"paging\": \"pages\", \"query\": {{ {parameters} }}")}},
                {{Operation("class", "PUT /words/class", $"\"http\": \"PUT /words/class\", \"returns\": \"nothing\", \"retry\": \"safe\", \"query\": {{ {parameters} }}")}}
              }
            }
            """)).AssertCompiles();
    }

    private static string Each(IEnumerable<string> words, string member) => string.Join(", ", words.Select(word => member.Replace("{0}", word, StringComparison.Ordinal)));

    private static string Operation(string name, string request, string members) => $$"""
        "{{name}}": { "doc": "Does it.", {{members}}, "examples": { "one": { "request": "{{request}}", "answer": {} } } }
        """;
}
