using System.Reflection;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Coverage;

/// <summary>
/// The operations in the description of the API, which is built into this assembly as it is. Nothing is served by it: it is what the
/// emulator is measured by.
/// </summary>
internal static class ApiDescription
{
    private const string Folder = "api-spec/v1/";
    private const string Extension = ".json";

    public static IEnumerable<DescribedOperation> Operations()
    {
        Assembly assembly = typeof(ApiDescription).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => OperationsIn(assembly, name));
    }

    private static IEnumerable<DescribedOperation> OperationsIn(Assembly assembly, string file)
    {
        using Stream text = assembly.GetManifestResourceStream(file)!;
        string resource = file[Folder.Length..^Extension.Length];
        // What resources share is in a file without operations.
        JsonObject operations = JsonNode.Parse(text)!["operations"] as JsonObject ?? [];
        return [.. operations.Select(operation => new DescribedOperation($"{resource}.{operation.Key}", (string)operation.Value!["http"]!))];
    }
}
