using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Library;

/// <summary>The library after teams.json was added, compiled once for all tests of it.</summary>
public sealed class LibraryWithTeams : IDisposable
{
    private const string Teams = """
        {
          "doc": "Groups of admins.",
          "model": "team",
          "models": {
            "team": {
              "doc": "A group of admins.",
              "list": "teams",
              "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "Intercom's id of the team.", "example": "7" },
                "name": { "type": "string", "doc": "Its name.", "example": "Support" }
              }
            }
          },
          "operations": {
            "find": { "role": "find", "doc": "Finds a team.", "http": "GET /teams/{id}", "returns": "team", "examples": { "one": { "request": "GET /teams/7", "answer": {} } } },
            "list": { "role": "list", "doc": "Lists teams.", "http": "GET /teams", "returns": "page of team", "paging": "pages", "examples": { "all": { "request": "GET /teams", "answer": {} } } },
            "create": { "role": "create", "doc": "Creates a team.", "http": "POST /teams", "sends": "team", "returns": "team", "retry": "never", "examples": { "one": { "request": "POST /teams", "answer": {} } } },
            "rename": { "doc": "Renames a team.", "http": "PUT /teams/{id}/name", "sends": "team", "returns": "team", "retry": "safe", "examples": { "one": { "request": "PUT /teams/7/name", "answer": {} } } },
            "count": { "role": "count", "doc": "Number of teams.", "http": "GET /counts", "returns": "integer at team.count", "examples": { "all": { "request": "GET /counts", "answer": {} } } }
          }
        }
        """;

    public LibraryWithTeams() => Library = LibraryCompilation.Of(Description.OfRepository.With("teams.json", Teams)).Load();

    internal LoadedLibrary Library { get; }

    public void Dispose() => Library.Dispose();
}
