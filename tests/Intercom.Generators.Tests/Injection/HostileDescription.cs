using System.Globalization;
using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Injection;

/// <summary>The description in api-spec, with a resource, kinds of paging, an enumeration, a union and an error more that hold hostile text wherever text is free.</summary>
internal static partial class HostileDescription
{
    /// <summary>§ is another text each time, ¤ the same in all places: a name that is referred to.</summary>
    private const string Resource = """
        {
          "doc": "§", "model": "¤",
          "unions": { "¤u": { "name": "IShaped", "doc": "§", "models": ["¤", "¤o"], "otherwise": "¤o" } },
          "enums": { "¤e": { "name": "Shape", "doc": "§", "values": { "¤v": { "name": "Round", "doc": "§" }, "§": { "name": "Square", "doc": "§" } } } },
          "models": {
            "¤": {
              "name": "Thing", "doc": "§", "list": "§", "other_list": "§", "also": ["§", "§"], "identity": ["id"], "shorthand": "§¤", "sends_type": true,
              "attributes": {
                "id": { "type": "string", "doc": "§", "example": "§" },
                "§¤": { "name": "Label", "type": "string", "doc": "§", "example": "§" },
                "§": { "name": "Parts", "type": "list of ¤", "removal": "§", "doc": "§", "example": ["§"] },
                "§": { "name": "Form", "type": "¤e", "access": "write-only", "doc": "§", "example": "¤v" },
                "§": { "name": "Free", "type": "custom attributes", "access": "read-only", "doc": "§", "example": { "§": ["§"] } },
                "§": { "name": "Fixed", "type": "string", "access": "read-only", "always": "§", "doc": "§", "example": "§" },
                "§": { "name": "Since", "type": "timestamp", "default": "now", "doc": "§", "example": "§" },
                "§": { "name": "One", "type": "¤u", "doc": "§", "example": { "type": "§" } },
                "§": { "name": "Any", "type": "any object", "doc": "§", "example": { "type": "§" } },
                "§": { "name": "Bits", "type": "array of ¤o", "removal": "§", "doc": "§", "example": [] },
                "§": { "name": "Words", "type": "list of string", "doc": "§", "example": ["§"] },
                "§": { "name": "Record", "type": "event metadata", "doc": "§", "example": { "§": "§" } }
              }
            },
            "¤o": {
              "name": "OtherThing", "doc": "§", "like": "¤", "also": ["§"],
              "attributes": { "type": { "type": "string", "doc": "§", "example": "§" }, "§": { "name": "More", "type": "string", "doc": "§", "example": "§" } }
            }
          },
          "operations": {
            "§": { "name": "Find", "role": "find", "doc": "§", "http": "GET /things/{id}", "returns": "¤", "errors": ["¤code"], "examples": { "§": { "request": "GET /things/7", "answer": { "§": "§" } } } },
            "§": { "name": "Load", "role": "load", "types": ["§", "§"], "doc": "§", "http": "GET /old/{id}", "returns": "¤", "examples": { "§": { "request": "GET /old/7", "answer": { "§": "§" } } } },
            "§": { "name": "ByShelf", "method": "Search", "doc": "§", "http": "GET /things?by={shelf}", "parameters": { "shelf": { "type": "string", "doc": "§", "example": "§" } }, "query": { "depth": { "type": "string", "doc": "¤doc", "example": "¤example" } }, "returns": "page of ¤", "paging": "¤q", "errors": ["¤code"], "examples": { "§": { "request": "GET /things?by=7", "answer": { "§": "§" } } } },
            "§": { "name": "ById", "method": "Search", "doc": "§", "http": "GET /things?id={id}", "query": { "depth": { "type": "string", "doc": "¤doc", "example": "¤example" } }, "returns": "page of ¤", "paging": "¤q", "examples": { "§": { "request": "GET /things?id=7", "answer": { "§": "§" } } } },
            "§": { "name": "Act", "role": "act", "doc": "§", "http": "POST /things/{id}", "query": { "§": { "name": "Deep", "type": "string", "doc": "§", "example": "§" } }, "sends": "¤o", "returns": "¤", "retry": "never", "examples": { "§": { "request": "POST /things/7", "answer": { "§": "§" } } } },
            "§": { "name": "Inside", "role": "act", "doc": "§", "http": "GET /things/{id}/inside", "returns": "list of ¤o at a.b", "examples": { "§": { "request": "GET /things/7/inside", "answer": { "§": "§" } } } },
            "§": { "name": "Save", "role": "save", "doc": "§", "http": "POST /things", "sends": "changes of ¤", "returns": "¤", "retry": "never", "examples": { "§": { "request": "POST /things", "answer": { "§": "§" } } } },
            "§": {
              "name": "Scroll", "role": "scroll", "doc": "§", "http": "GET /things", "returns": "page of ¤", "paging": "¤p",
              "query": { "¤cursor": { "name": "Position", "type": "string", "doc": "§", "example": "§" }, "depth": { "type": "string", "doc": "§", "example": "§" } },
              "examples": { "§": { "request": "GET /things", "answer": { "§": "§" } } }
            },
            "§": {
              "name": "Move", "doc": "§", "http": "PUT /things/{id}/{shelf}", "parameters": { "shelf": { "type": "string", "doc": "§", "example": "§" } },
              "returns": "nothing", "retry": "safe", "examples": { "§": { "request": "PUT /things/7/7", "answer": { "§": "§" } } }
            }
          }
        }
        """;

    private const string Paging = """ "paging": { "¤p": { "doc": "§", "follow": "cursor", "cursor": "¤cursor" }, "¤q": { "doc": "§", "follow": "link" }, """;
    private const string Errors = """ "errors": { "hostile": { "doc": "§", "codes": ["¤code", "§", "§"], "statuses": ["418"] }, """;
    private const string Versions = """ "header": "§", "known": ["§", """;

    /// <summary>The description with texts of the test's choice, each followed by a number that makes it unique.</summary>
    /// <param name="text">The text for the place of a number.</param>
    public static Description Of(Func<int, string> text)
    {
        Description description = Description.OfRepository
            .With("things.json", Resource)
            .WithReplaced("intercom.json", "\"paging\": {", Paging)
            .WithReplaced("intercom.json", "\n  \"errors\": {", Errors)
            .WithReplaced("intercom.json", "\"header\": \"Intercom-Version\",\n    \"known\": [", Versions);
        int place = 0;
        foreach (string file in new[] { "things.json", "intercom.json" })
        {
            string named = description[file].Replace("§¤", "¤label", StringComparison.Ordinal).Replace("¤", Numbered(0), StringComparison.Ordinal);
            description = description.With(file, FreePlace().Replace(named, _ => Numbered(++place)));
        }

        return description;

        string Numbered(int number) => HostileText.Json(text(number)) + number.ToString("000", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("§")]
    private static partial Regex FreePlace();
}
