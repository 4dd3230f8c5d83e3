namespace Intercom.Generators.Tests.Harness;

/// <summary>A description as small as one can be that still has something of each kind: what mistakes are made in.</summary>
internal static class SmallApi
{
    public const string Shared = """
        {
          "doc": "What is shared.",
          "namespace": "Intercom",
          "address": "https://api.intercom.io",
          "versions": { "header": "Intercom-Version", "known": ["1.3", "1.4"], "default": "1.4" },
          "paging": {
            "pages": { "doc": "Numbered pages.", "follow": "link" },
            "scroll": { "doc": "By cursor.", "follow": "cursor", "cursor": "scroll_param" }
          },
          "enums": {
            "sort_order": { "doc": "A direction.", "values": { "asc": { "name": "Ascending", "doc": "Up." }, "desc": { "doc": "Down." } } }
          },
          "models": {
            "place": { "doc": "A place.", "attributes": { "city": { "type": "string", "doc": "Its city.", "example": "Dublin" } } }
          },
          "unions": {
            "anything": { "doc": "Whatever there is.", "models": ["place"], "otherwise": "place" }
          },
          "errors": {
            "resource_not_found": { "doc": "Not there.", "codes": ["not_found"], "statuses": ["404"] },
            "gone": { "doc": "Not there any more.", "is": "resource_not_found", "codes": ["gone_for_good"], "statuses": ["410"] }
          }
        }
        """;

    public static Description Description { get; } = Description.Empty.With("intercom.json", Shared).With("things.json", Of("thing", "things"));

    /// <summary>The file of a resource.</summary>
    public static string Of(string model, string list) => $$"""
        {
          "doc": "All there is.",
          "model": "{{model}}",
          "models": {
            "{{model}}": {
              "doc": "One of them.",
              "list": "{{list}}",
              "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "Its id.", "example": "7" },
                "name": { "type": "string", "doc": "Its name.", "example": "a name" },
                "size": { "type": "integer", "access": "read-only", "doc": "How big it is.", "example": 3 },
                "parts": { "type": "list of {{model}}", "removal": "remove", "doc": "What it is made of.", "example": [] },
                "near": { "type": "anything", "doc": "What is beside it.", "example": {} }
              }
            }
          },
          "operations": {
            "find": {
              "role": "find",
              "doc": "Finds one.",
              "http": "GET /{{list}}/{id}",
              "returns": "{{model}}",
              "errors": ["not_found"],
              "examples": { "one": { "request": "GET /{{list}}/7", "answer": { "id": "7" } } }
            },
            "list": {
              "role": "list",
              "doc": "Lists them.",
              "http": "GET /{{list}}",
              "query": { "order": { "type": "sort_order", "doc": "The direction.", "example": "asc" } },
              "returns": "page of {{model}}",
              "paging": "pages",
              "examples": { "all": { "request": "GET /{{list}}", "answer": {}, "throws": "resource_not_found" } }
            },
            "move": {
              "doc": "Moves one.",
              "http": "PUT /{{list}}/{id}/at/{shelf}",
              "parameters": { "shelf": { "type": "string", "doc": "Where to.", "example": "top" } },
              "sends": "changes of {{model}}",
              "returns": "nothing",
              "empty": [202],
              "retry": "safe",
              "examples": { "up": { "request": "PUT /{{list}}/7/at/top", "answer": {} } }
            },
            "walk": {
              "doc": "Walks along them.",
              "http": "GET /{{list}}/walk",
              "query": { "scroll_param": { "type": "string", "doc": "Where it is.", "example": "x1" } },
              "returns": "page of {{model}}",
              "paging": "scroll",
              "examples": { "on": { "request": "GET /{{list}}/walk", "answer": {} } }
            }
          }
        }
        """;
}
