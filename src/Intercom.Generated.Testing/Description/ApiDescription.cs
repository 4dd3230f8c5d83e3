using System.Reflection;
using System.Text.Json.Nodes;
using Intercom.Testing.Coverage;

namespace Intercom.Testing.Description;

/// <summary>
/// The description of the API, which is built into this assembly as it is. Nothing is served by it: it is what the emulator is measured by,
/// and what objects that are put in are held to.
/// </summary>
internal static class ApiDescription
{
    private const string Folder = "api-spec/v1/";
    private const string Extension = ".json";

    public static IEnumerable<DescribedOperation> Operations() =>
        from file in Files()
        // What resources share is in a file without operations.
        from operation in file.Content["operations"] as JsonObject ?? []
        select new DescribedOperation($"{file.Resource}.{operation.Key}", (string)operation.Value!["http"]!);

    /// <summary>The members of an object in every file, such as its <c>models</c>.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> AllOf(string section) =>
        from file in Files()
        from member in file.Content[section] as JsonObject ?? []
        select member;

    private static IEnumerable<(string Resource, JsonNode Content)> Files()
    {
        Assembly assembly = typeof(ApiDescription).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[Folder.Length..^Extension.Length], Read(assembly, name)));
    }

    private static JsonNode Read(Assembly assembly, string file)
    {
        using Stream text = assembly.GetManifestResourceStream(file)!;
        return JsonNode.Parse(text)!;
    }
}
