using System.Reflection;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Library;

/// <summary>The library after crates.json and boats.json were added, compiled once for all tests of it.</summary>
public sealed class LibraryWithBoats : IDisposable
{
    private const string Crates = """
        {
          "doc": "Boxes.",
          "model": "crate",
          "models": {
            "crate": {
              "doc": "A box.",
              "list": "crates",
              "identity": ["id"],
              "attributes": {
                "id": { "type": "string", "doc": "Intercom's id of the crate.", "example": "7" },
                "name": { "type": "string", "doc": "Its name.", "example": "Tools" }
              }
            }
          },
          "operations": {
            "find": { "role": "find", "doc": "Finds a crate.", "http": "GET /crates/{id}", "returns": "crate", "examples": { "one": { "request": "GET /crates/7", "answer": {} } } },
            "list": { "role": "list", "doc": "Lists crates.", "http": "GET /crates", "returns": "page of crate", "paging": "pages", "examples": { "all": { "request": "GET /crates", "answer": {} } } },
            "create": { "role": "create", "doc": "Creates a crate.", "http": "POST /crates", "sends": "crate", "returns": "crate", "retry": "never", "examples": { "one": { "request": "POST /crates", "answer": {} } } },
            "rename": { "doc": "Renames a crate.", "http": "PUT /crates/{id}/name", "sends": "crate", "returns": "crate", "retry": "safe", "examples": { "one": { "request": "PUT /crates/7/name", "answer": {} } } },
            "count": { "role": "count", "doc": "Number of crates.", "http": "GET /counts", "returns": "integer at crate.count", "examples": { "all": { "request": "GET /counts", "answer": {} } } }
          }
        }
        """;

    public LibraryWithBoats() => Library = LibraryCompilation.Of(Description.OfRepository.With("crates.json", Crates).With("boats.json", Boats.Json)).Load();

    internal LoadedLibrary Library { get; }

    /// <summary>A boat as the API sent it.</summary>
    internal async Task<dynamic> LoadedAsync(CapturingHandler api, string json)
    {
        api.Answer = json;
        dynamic boat = await ((dynamic)Library.ClientOn(api)).Boats.FindAsync(id: "1");
        api.Sent.Clear();
        return boat;
    }

    /// <summary>Calls a static method of a model: with the default client, whose requests end at a handler of the test's.</summary>
    internal object CallOn(CapturingHandler api, string type, string method, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        Library.TypeNamed("IntercomClient").GetProperty("Default")!.SetValue(null, Library.ClientOn(api));
        MethodInfo called = Library.TypeNamed(type).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!;
        object?[] values = Array.ConvertAll(called.GetParameters(), parameter => parameter.DefaultValue);
        foreach ((string name, object value) in arguments)
            values[Array.FindIndex(called.GetParameters(), parameter => parameter.Name == name)] = value;

        return called.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!;
    }

    /// <summary>The ids of the objects of a list.</summary>
    internal static async Task<IReadOnlyList<string>> IdsAsync(object list)
    {
        var ids = new List<string>();
        await foreach (object item in (IAsyncEnumerable<object>)list)
            ids.Add(((dynamic)item).Id);

        return ids;
    }

    public void Dispose() => Library.Dispose();
}
