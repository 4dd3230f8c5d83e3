using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Seeding;

/// <summary>A seed in a file, which people write: comments and trailing commas are read over.</summary>
internal static class SeedFile
{
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="InvalidDataException">It holds no JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(string path, CancellationToken cancellationToken)
    {
        string text = await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            using JsonDocument json = JsonDocument.Parse(text, s_lenient);
            return JsonTree.From(json.RootElement) as JsonObject
                ?? throw new InvalidDataException($"{path}: A seed is one object: write {{ \"users\": [ … ] }}.");
        }
        catch (JsonException broken)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}");
            throw new InvalidDataException($"{path}: This is no JSON at {place}: {broken.Message.Split(" LineNumber:")[0]}", broken);
        }
    }
}
