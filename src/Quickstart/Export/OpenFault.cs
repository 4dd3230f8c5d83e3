namespace Quickstart.Export;

/// <summary>Why a file cannot be opened, and what to do about it.</summary>
internal static class OpenFault
{
    // EWOULDBLOCK of Linux and of macOS, and ERROR_SHARING_VIOLATION.
    private static readonly int[] s_taken = [11, 35, unchecked((int)0x80070020)];

    public static string Explain(string path, Exception exception) => exception switch
    {
        DirectoryNotFoundException => $"There is no folder '{Path.GetDirectoryName(path)}': make it, or name a file elsewhere.",
        UnauthorizedAccessException when Directory.Exists(path) => $"'{path}' is a folder, and the export needs that name: name another file.",
        UnauthorizedAccessException => $"This user may not write '{path}': name a file elsewhere.",
        IOException when s_taken.Contains(exception.HResult) => $"Another export has '{path}': wait for its end, or name another file.",
        _ => $"'{path}' cannot be written: {exception.Message}",
    };
}
