using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Library;

/// <summary>Every form the format of the description allows and api-spec does not use yet: what no diagnostic refuses must compile.</summary>
public sealed partial class EveryFormTests
{
    private static readonly string[] s_types = ["string", "boolean", "integer", "number", "decimal", "timestamp", "sort_order"];

    private static readonly string[] s_held = ["list of string", "array of part", "list of form", "any_form", "any object", "event metadata", "custom attributes", "part"];

    private static readonly string[] s_acts = ["read", "send", "content", "refresh", "reload", "single_key", "first_key", "check_key", "read_inside", "read_items", "load_into"];

    private static readonly string[] s_names = ["read", "write", "copy", "key", "keys", "client", "attributes", "descriptor", "changed", "set", "count", "refresh", "operation"];

    private static readonly string s_query = string.Join(", ", s_types.Select(type => Parameter("by_" + type, type)));

    private static readonly string s_placeholders = string.Join(", ", s_types.Select(type => Parameter("at_" + type, type)));

    private static readonly string s_places = string.Concat(s_types.Select(type => $"/{{at_{type}}}"));

    private static string Form => $$"""
        {
          "doc": "Forms.", "model": "form",
          "enums": { "nothing": { "doc": "Has no values yet.", "values": {} } },
          "models": {
            "form": {
              "doc": "A form.", "list": "forms", "identity": ["code", "id"],
              "attributes": {
                "id": { "type": "string", "doc": "Its id.", "example": "" }, "code": { "type": "string", "doc": "Its code.", "example": "" },
                {{string.Join(", ", s_names.Select(name => $$"""
                    "{{name}}": { "type": "boolean", "doc": "Has a name the library might want for itself.", "example": true }
                    """))}},
                "is_in": { "type": "form", "doc": "What it is in.", "example": {} }, "was_in": { "type": "form", "access": "read-only", "doc": "What it was in.", "example": {} },
                "has": { "type": "list of form", "doc": "What is in it.", "example": [] }, "had": { "type": "list of form", "access": "read-only", "doc": "What was.", "example": [] },
                "gets": { "type": "list of form", "access": "write-only", "removal": "gone", "doc": "What will be.", "example": [] },
                "any": { "type": "custom attributes", "access": "read-only", "doc": "Any.", "example": {} }, "none": { "type": "nothing", "access": "write-only", "doc": "None.", "example": "" },
                {{string.Join(", ", s_held.SelectMany((type, number) => new[] { "read-write", "read-only", "write-only" }.Select(access => $$"""
                    "{{access.Replace('-', '_')}}_{{number}}": { "type": "{{type}}", "access": "{{access}}", "doc": "One.", "example": {{ExampleOf(type)}} }
                    """)))}},
                {{string.Join(", ", s_types.SelectMany(type => new[] { "read-only", "write-only" }.Select(access => $$"""
                    "{{access[..4]}}_{{type}}": { "type": "{{type}}", "access": "{{access}}", "doc": "One.", "example": {{ExampleOf(type)}} }
                    """)))}}
              }
            },
            "part": {
              "doc": "A part, of which the app says what it is.",
              "attributes": {
                "type": { "type": "string", "doc": "What it is.", "example": "screw" }, "id": { "type": "string", "secret": true, "repeats": true, "doc": "Its id.", "example": "" }, "always": { "type": "string", "access": "read-only", "always": "one", "doc": "One.", "example": "" },
                "since": { "type": "timestamp", "default": "now", "access": "write-only", "doc": "Since then.", "example": 1 }, "read_write_0": { "type": "list of string", "access": "read-only", "doc": "Not sent here.", "example": [] },
                "read_write_3": { "type": "any_form", "doc": "Any.", "example": {} },
                "sole": { "type": "one_form", "doc": "One of one.", "example": {} }
              }
            },
            "form.like": { "name": "LikeForm", "doc": "Like a form.", "like": "form", "list": "forms", "other_list": "old", "also": ["form.old", "form.new"], "attributes": { "id": { "type": "string", "doc": "Its id.", "example": "" } } },
            "empty_form": { "doc": "A form without attributes.", "list": "empties", "attributes": {} }
          },
          "unions": {
            "any_form": { "doc": "Any of them.", "models": ["form", "form.like"], "otherwise": "part" },
            "one_form": { "name": "OneForm", "doc": "A union of one.", "models": ["form"], "otherwise": "form" }
          },
          "operations": {
            {{string.Join(", ", s_acts.SelectMany(name => new[]
            {
                Operation(name, "POST /forms/{id}/{code}/" + name, "form", "\"role\": \"act\", \"sends\": \"part\", \"retry\": \"never\""),
                Operation(name + "_all", "POST /forms/{id}/" + name, "page of form.like", $"\"role\": \"act\", \"paging\": \"scroll\", \"sends\": \"part\", \"retry\": \"never\", \"query\": {{ {s_query}, {Parameter("scroll_param", "string")} }}"),
            }))}},
            {{Operation("act_either", "GET /forms/{id}/either", "form or list of form", "\"role\": \"act\"")}},
            {{Operation("act_number", "GET /forms/{id}/number", "integer at n", "\"role\": \"act\"")}},
            {{Operation("act_whole", "GET /forms/{id}/whole", "page of form", "\"role\": \"act\"")}},
            {{Operation("act_inside", "GET /forms/{id}/inside", "form at a.b", "\"role\": \"act\"")}},
            {{Operation("act_by_id", "GET /forms?id={id}", "part at a", "\"role\": \"act\", \"method\": \"Act\"")}},
            {{Operation("act_by_code", "GET /forms?code={code}", "part at a", "\"role\": \"act\", \"method\": \"Act\"")}},
            {{Operation("act_alone", "GET /forms/{id}/{code}/alone", "nothing", "\"role\": \"act\", \"method\": \"ActByBoth\"")}},
            {{Operation("get_inside", "GET /forms/part", "list of part at a.b", $"\"query\": {{ {s_query} }}")}},
            {{Operation("put_by_id", "PUT /forms?id={id}", "nothing", $"\"method\": \"PutIt\", \"sends\": \"part\", \"retry\": \"safe\", \"query\": {{ {s_query} }}")}},
            {{Operation("put_by_class", "PUT /forms?class={class}", "nothing", $"\"method\": \"PutIt\", \"sends\": \"part\", \"retry\": \"safe\", \"parameters\": {{ {Parameter("class", "string")} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("get_by_one", "GET /forms?one={one}", "page of form", $"\"method\": \"GetByOne\", \"paging\": \"scroll\", \"parameters\": {{ {Parameter("one", "string")} }}, \"query\": {{ {Parameter("scroll_param", "string")} }}")}},
            {{Operation("load_old", "GET /old/{id}", "form", "\"role\": \"load\", \"types\": [\"old\", \"older\"]")}},
            {{Operation("load_new", "GET /new/{id}", "form", "\"role\": \"load\", \"types\": [\"new\"]")}},
            {{Operation("find", "GET /forms/{id}", "form", $"\"role\": \"find\", \"query\": {{ {s_query} }}")}},
            {{Operation("find_by_code", "GET /forms?code={code}", "form or list of form", "\"role\": \"find\"")}},
            {{Operation("create", "POST /forms", "form", "\"role\": \"create\", \"sends\": \"changes of form\", \"retry\": \"never\"")}},
            {{Operation("save", "PUT /forms/{id}/{code}", "form", "\"role\": \"save\", \"sends\": \"form\", \"retry\": \"safe\", \"empty\": [202, 204]")}},
            {{Operation("delete", "DELETE /forms?code={code}", "nothing", "\"role\": \"delete\"")}},
            {{Operation("list", "GET /forms", "page of form", $"\"role\": \"list\", \"paging\": \"pages\", \"query\": {{ {s_query} }}")}},
            {{Operation("scroll", "GET /forms/scroll", "page of form", $"\"role\": \"scroll\", \"paging\": \"scroll\", \"query\": {{ {s_query}, {Parameter("scroll_param", "string")} }}")}},
            {{Operation("count", "GET /counts", "integer at a.b.c", "\"role\": \"count\"")}},
            {{Operation("get_one", "GET /forms/one" + s_places, "form", $"\"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("get_either", "GET /forms/either" + s_places, "form or list of form", $"\"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("get_page", "GET /forms/page" + s_places, "page of form", $"\"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("get_pages", "GET /forms/pages" + s_places, "page of form", $"\"paging\": \"pages\", \"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("get_scroll", "GET /forms/pages" + s_places, "page of empty_form", $"\"paging\": \"scroll\", \"parameters\": {{ {s_placeholders} }}, \"query\": {{ {Parameter("scroll_param", "string")} }}")}},
            {{Operation("search", "POST /forms/search", "page of form", $"\"paging\": \"pages\", \"sends\": \"empty_form\", \"retry\": \"safe\", \"query\": {{ {s_query} }}")}},
            {{Operation("get_number", "GET /forms/number" + s_places, "integer at n", $"\"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("put", "PUT /forms" + s_places, "nothing", $"\"sends\": \"empty_form\", \"retry\": \"safe\", \"parameters\": {{ {s_placeholders} }}, \"query\": {{ {s_query} }}")}},
            {{Operation("patch", "PATCH /forms/{id}?code={code}&fixed=1", "empty_form", "\"sends\": \"changes of form\", \"retry\": \"never\", \"empty\": [202]")}}
          }
        }
        """;

    [Fact]
    public void What_the_format_allows_compiles_without_a_warning() => LibraryCompilation.Of(Description.OfRepository
        .With("forms.json", Form)
        .With("empty_forms.json", """{ "doc": "Nothing can be done with them.", "model": "empty_form", "operations": {} }""")).AssertCompiles();

    private static string Parameter(string name, string type) => $$"""
        "{{name}}": { "type": "{{type}}", "doc": "One.", "example": {{ExampleOf(type)}} }
        """;

    private static string ExampleOf(string type) => type switch
    {
        "boolean" => "true",
        "sort_order" => "\"asc\"",
        _ when s_types.Contains(type) => "0",
        _ when type.Contains(" of ", StringComparison.Ordinal) => "[]",
        _ => "{}",
    };

    private static string Operation(string name, string http, string returns, string members) => $$"""
        "{{name}}": { "doc": "Does it.", "http": "{{http}}", "returns": "{{returns}}", {{members}}, "examples": { "one": { "request": "{{Placeholder().Replace(http, "0")}}", "answer": {} } } }
        """;

    [GeneratedRegex("\\{[a-z_]+\\}")]
    private static partial Regex Placeholder();
}
