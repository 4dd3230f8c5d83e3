namespace Intercom.Generators.Tests.Library;

/// <summary>The file of a resource that has each thing the format knows for objects that do something and hold others.</summary>
internal static class Boats
{
    public const string Json = """
        {
          "doc": "What floats.",
          "model": "boat",
          "models": {
            "boat": {
              "doc": "A boat.", "list": "boats", "other_list": "vessels", "also": ["ship"], "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "Its id.", "example": "1" },
                "hull": { "type": "string", "doc": "The number on its hull.", "example": "h1" },
                "name": { "type": "string", "doc": "Its name.", "example": "Ada" },
                "fleet": { "type": "string", "access": "read-only", "always": "north", "doc": "Where it belongs.", "example": "north" },
                "launched_at": { "type": "timestamp", "default": "now", "doc": "When it was launched.", "example": 1466703132 },
                "ports": { "type": "list of string", "doc": "Where it has been.", "example": ["1"] },
                "flags": { "type": "list of string", "access": "read-only", "doc": "What it shows.", "example": ["blue"] },
                "berths": { "type": "array of berth", "doc": "Where one sleeps.", "example": [] },
                "steered_by": { "type": "aboard", "doc": "Who steers it.", "example": { "type": "captain", "id": "7" } },
                "cargo": { "type": "any object", "doc": "What it carries.", "example": { "type": "berth", "id": "7" } },
                "log": { "type": "event metadata", "doc": "What happened.", "example": {} },
                "tows": { "type": "tug", "doc": "What pulls it.", "example": {} }
              }
            },
            "tug": {
              "doc": "A boat that pulls.", "like": "boat", "identity": ["hull"],
              "attributes": {
                "name": { "name": "Nickname", "type": "string", "doc": "What it is called.", "example": "Bob" },
                "pull": { "type": "integer", "doc": "How much it pulls.", "example": 3 }
              }
            },
            "berth": {
              "doc": "A place to sleep.", "identity": ["id"],
              "attributes": { "id": { "type": "string", "doc": "Its id.", "example": "1" }, "name": { "type": "string", "doc": "Its name.", "example": "top" } }
            },
            "captain": {
              "doc": "Who says where to.", "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "An id.", "example": "7" },
                "name": { "type": "string", "doc": "A name.", "example": "Ada" },
                "rank": { "type": "integer", "doc": "How high.", "example": 1 },
                "keys": { "type": "list of string", "doc": "What opens what.", "example": [] }
              }
            },
            "mate": {
              "doc": "Who does it.", "list": "mates", "also": ["cook"], "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "An id.", "example": "8" },
                "name": { "type": "string", "doc": "A name.", "example": "Bob" },
                "keys": { "type": "list of string", "access": "read-only", "doc": "What opens what.", "example": [] }
              }
            },
            "person": {
              "doc": "Anybody.", "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "An id.", "example": "9" },
                "name": { "type": "string", "doc": "What they are called.", "example": "Eve" },
                "keys": { "type": "list of string", "doc": "What opens what.", "example": [] }
              }
            },
            "order": {
              "doc": "What to do.",
              "attributes": {
                "type": { "type": "string", "doc": "What kind of order it is.", "example": "sail" },
                "to": { "type": "string", "doc": "Where to.", "example": "Cork" },
                "by": { "type": "person", "doc": "Who says so.", "example": {} }
              }
            },
            "event.voyage": {
              "name": "Voyage", "doc": "Where it went.", "list": "voyages",
              "attributes": { "id": { "type": "string", "doc": "An id.", "example": "3" } }
            },
            "tally": {
              "doc": "A number with a name.",
              "attributes": { "port": { "type": "string", "doc": "The port.", "example": "Cork" }, "count": { "type": "integer", "doc": "How many.", "example": 2 } }
            }
          },
          "unions": {
            "aboard": { "doc": "Who is on a boat.", "models": ["captain", "mate"], "otherwise": "person" }
          },
          "operations": {
            "find": {
              "role": "find", "doc": "Finds a boat.", "http": "GET /boats/{id}", "returns": "boat",
              "query": { "with_crew": { "type": "boolean", "doc": "Its crew as well.", "example": true }, "as": { "name": "Form", "type": "string", "doc": "In which form.", "example": "short" } },
              "examples": { "one": { "request": "GET /boats/1", "answer": {} } }
            },
            "find_by_hull": {
              "role": "find", "doc": "Finds a boat.", "http": "GET /boats?hull={hull}", "returns": "boat or list of boat",
              "query": { "with_crew": { "type": "boolean", "doc": "Its crew as well.", "example": true } },
              "examples": { "one": { "request": "GET /boats?hull=h1", "answer": {} } }
            },
            "load_ship": { "role": "load", "types": ["ship", "steamer"], "doc": "Loads a ship.", "http": "GET /ships/{id}", "returns": "boat", "examples": { "one": { "request": "GET /ships/1", "answer": {} } } },
            "create": { "role": "create", "doc": "Builds a boat.", "http": "POST /boats", "sends": "boat", "returns": "boat", "retry": "never", "examples": { "one": { "request": "POST /boats", "answer": {} } } },
            "save": { "role": "save", "doc": "Saves a boat.", "http": "PUT /boats/{id}", "sends": "changes of boat", "returns": "boat", "retry": "safe", "examples": { "one": { "request": "PUT /boats/1", "answer": {} } } },
            "sail": { "role": "act", "doc": "Has it sail.", "http": "POST /boats/{id}/orders", "sends": "order", "returns": "boat", "retry": "never", "examples": { "one": { "request": "POST /boats/1/orders", "answer": {} } } },
            "sink": { "role": "act", "doc": "Sinks it.", "http": "DELETE /boats/{id}/air", "query": { "slowly": { "type": "boolean", "doc": "Or at once.", "example": true } }, "returns": "nothing", "examples": { "one": { "request": "DELETE /boats/1/air", "answer": {} } } },
            "weigh": { "role": "act", "doc": "Weighs it.", "http": "GET /boats/{id}/weight/{hull}", "returns": "tally at weight", "examples": { "one": { "request": "GET /boats/1/weight/h1", "answer": {} } } },
            "crew": {
              "role": "act", "doc": "Who is on it.", "http": "GET /mates?on=boat&boat={id}", "returns": "page of mate", "paging": "pages",
              "query": { "per_page": { "type": "integer", "doc": "How many at once.", "example": 50 } },
              "examples": { "one": { "request": "GET /mates?on=boat&boat=1", "answer": {} } }
            },
            "voyages_by_id": { "role": "act", "method": "Voyages", "doc": "Where it went.", "http": "GET /voyages?boat={id}", "returns": "page of event.voyage", "paging": "pages", "examples": { "one": { "request": "GET /voyages?boat=1", "answer": {} } } },
            "voyages_by_hull": { "role": "act", "method": "Voyages", "doc": "Where it went.", "http": "GET /voyages?hull={hull}", "returns": "page of event.voyage", "paging": "pages", "examples": { "one": { "request": "GET /voyages?hull=h1", "answer": {} } } },
            "find_all_by_port": {
              "method": "FindAll", "doc": "Boats of a port or a person.", "http": "GET /boats?port={port}", "parameters": { "port": { "type": "string", "doc": "The port.", "example": "Cork" } },
              "query": { "per_page": { "type": "integer", "doc": "How many at once.", "example": 50 } },
              "returns": "page of boat", "paging": "pages", "examples": { "one": { "request": "GET /boats?port=Cork", "answer": {} } }
            },
            "find_all_by_owner": {
              "method": "FindAll", "doc": "Boats of a port or a person.", "http": "GET /boats?owner={owner_id}", "parameters": { "owner_id": { "type": "string", "doc": "Whose.", "example": "7" } },
              "query": { "per_page": { "type": "integer", "doc": "How many at once.", "example": 50 } },
              "returns": "page of boat", "paging": "pages", "examples": { "one": { "request": "GET /boats?owner=7", "answer": {} } }
            },
            "flagship": { "doc": "The first of them.", "http": "GET /boats/flagship", "returns": "boat", "examples": { "one": { "request": "GET /boats/flagship", "answer": {} } } },
            "hail": { "doc": "Calls to a person.", "http": "POST /calls", "sends": "person", "returns": "nothing", "retry": "never", "examples": { "one": { "request": "POST /calls", "answer": {} } } },
            "largest": { "doc": "The port with most.", "http": "GET /counts?of=boat", "returns": "tally at boat.largest", "examples": { "one": { "request": "GET /counts?of=boat", "answer": {} } } },
            "tallies": { "doc": "How many there are where.", "http": "GET /counts?of=boat&by=port", "returns": "list of tally at boat.port", "examples": { "one": { "request": "GET /counts?of=boat&by=port", "answer": {} } } }
          }
        }
        """;
}
