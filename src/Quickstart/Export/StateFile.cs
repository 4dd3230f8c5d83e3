using System.Text.Json;

namespace Quickstart.Export;

/// <summary>Keeps the state of an export: at any time the old one is there or the new one, whole.</summary>
internal sealed class StateFile(string path)
{
    /// <returns>The state; null when there is none.</returns>
    /// <exception cref="ExportRefusedException">The file holds no state of an export of users.</exception>
    public ExportState? Read()
    {
        if (!File.Exists(path))
            return null;

        try
        {
            if (JsonSerializer.Deserialize(File.ReadAllBytes(path), ExportJsonContext.Default.ExportState) is { Format: ExportState.Users } state)
                return state;
        }
        catch (JsonException exception)
        {
            throw Unreadable(exception);
        }

        throw Unreadable(null);
    }

    public void Replace(ExportState state)
    {
        string next = path + ".new";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, state, ExportJsonContext.Default.ExportState);
            // The new name must not get to the disk before what it names.
            file.Flush(flushToDisk: true);
        }

        File.Move(next, path, overwrite: true);
    }

    public void Delete()
    {
        // The next one is there only where the disk gave out while it was written.
        File.Delete(path + ".new");
        File.Delete(path);
    }

    private ExportRefusedException Unreadable(Exception? exception) => new(
        $"'{path}' does not say whose users were exported: begin anew with --restart.", exception);
}
