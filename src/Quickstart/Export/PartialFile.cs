using System.Buffers;
using System.IO.Pipelines;
using Intercom;

namespace Quickstart.Export;

/// <summary>The users exported so far, each once. One process at a time has it.</summary>
internal sealed class PartialFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly MemoryStream _page = new();
    private IdSet _ids = new();

    private PartialFile(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>How many users there are.</summary>
    public int Count => _ids.Count;

    /// <summary>How many bytes they take.</summary>
    public long Length => _file.Length;

    /// <summary>Whether nothing in it is worth going on with.</summary>
    public bool IsBlank => _file.CanWrite && _file.Length == 0;

    /// <summary>Opens the file, or creates it.</summary>
    /// <exception cref="ExportRefusedException">Another process has it, or the machine does not let this one.</exception>
    public static PartialFile Open(string path)
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 0,
                Options = FileOptions.Asynchronous,
            };

            // Whom the workspace knows is for nobody else on the machine to read.
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return new PartialFile(path, new FileStream(path, options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ExportRefusedException(OpenFault.Explain(path, exception), exception);
        }
    }

    /// <summary>Drops all users.</summary>
    public void Clear()
    {
        _file.SetLength(0);
        _ids = new IdSet();
    }

    /// <summary>Learns which users are there, and cuts off what a crash left behind the last whole line.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        _ids = new IdSet();
        _file.Position = 0;
        PipeReader reader = PipeReader.Create(_file, new StreamPipeReaderOptions(leaveOpen: true, bufferSize: 1 << 16));
        long whole = 0;
        while (true)
        {
            ReadResult read = await reader.ReadAsync(cancellationToken);
            ReadOnlySequence<byte> rest = read.Buffer;
            bool isSound = true;
            while (isSound && rest.PositionOf(UserLine.End) is { } end)
            {
                ReadOnlySequence<byte> line = rest.Slice(0, end);
                isSound = UserLine.IdIn(line.IsSingleSegment ? line.FirstSpan : line.ToArray()) is { } id && _ids.Add(id);
                whole += isSound ? line.Length + 1 : 0;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            reader.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted || !isSound)
                break;
        }

        await reader.CompleteAsync();
        _file.SetLength(whole);
        _file.Position = whole;
    }

    /// <summary>Writes those of a page that are new, to the disk itself.</summary>
    /// <exception cref="InvalidDataException">A user has no id.</exception>
    public async Task AppendAsync(IReadOnlyList<User> users)
    {
        _page.SetLength(0);
        foreach (User user in users)
        {
            int start = (int)_page.Length;
            UserLine.Write(user, _page);
            byte[] id = UserLine.IdIn(_page.GetBuffer().AsSpan(start, (int)_page.Length - start))
                ?? throw new InvalidDataException("The API gave a user without an id: whether it is there already cannot be told.");
            if (!_ids.Add(id))
                _page.SetLength(start);
        }

        await _file.WriteAsync(_page.GetBuffer().AsMemory(0, (int)_page.Length), CancellationToken.None);
        Flush();
    }

    /// <summary>Gives the file its name.</summary>
    public async Task MoveToAsync(string target, bool mayReplace)
    {
        // Held until it has its name, so that no other export takes it up. Windows renames no file that is held.
        if (OperatingSystem.IsWindows())
            await _file.DisposeAsync();
        File.Move(_path, target, mayReplace);
        await _file.DisposeAsync();
    }

    // There is no asynchronous way to the disk itself.
    private void Flush() => _file.Flush(flushToDisk: true);

    public async ValueTask DisposeAsync()
    {
        if (IsBlank)
            File.Delete(_path);
        await _file.DisposeAsync();
        await _page.DisposeAsync();
    }
}
