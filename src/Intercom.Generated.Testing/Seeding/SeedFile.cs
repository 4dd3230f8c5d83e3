using System.Globalization;
using System.Text.Json;

namespace Intercom.Testing.Seeding;

/// <summary>A seed in a file, which people write: comments and trailing commas are read over.</summary>
internal static class SeedFile
{
    private const long MostBytes = 1_000_000_000;

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="IOException">It is not there or cannot be read.</exception>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);

    /// <exception cref="InvalidDataException">It holds no JSON, or more than can be.</exception>
    public static async Task<JsonDocument> ReadAsync(string path, FileStream file, CancellationToken cancellationToken)
    {
        if (file.CanSeek && file.Length > MostBytes)
            throw TooLarge(path, null);

        try
        {
            return await JsonDocument.ParseAsync(file, s_lenient, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}");
            throw new InvalidDataException($"{path}: This is no JSON at {place}: {broken.Message.Split(" LineNumber:")[0]}", broken);
        }
        // Of a pipe nobody knows the length before.
        catch (Exception exception) when (exception is OutOfMemoryException or OverflowException)
        {
            throw TooLarge(path, exception);
        }
    }

    private static InvalidDataException TooLarge(string path, Exception? inner) =>
        new($"{path}: This is too large: a seed has at most {MostBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, and what memory there is room for.", inner);
}
