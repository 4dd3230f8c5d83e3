using System.Diagnostics;
using System.Text;

namespace Intercom.Emulator.Tests;

/// <summary>A pipe with a name, for a seed that comes bit by bit.</summary>
internal sealed class SeedPipe : IDisposable
{
    // More than the pipe holds, so that what is written was read.
    private static readonly string s_blank = new(' ', 1 << 20);

    private FileStream? _end;

    private SeedPipe()
    {
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public static async Task<SeedPipe> CreateAsync()
    {
        var pipe = new SeedPipe();
        using Process make = Process.Start("mkfifo", [pipe.Path]);
        await make.WaitForExitAsync();
        Assert.Equal(0, make.ExitCode);
        return pipe;
    }

    /// <summary>Ends when the program reads.</summary>
    public Task OpenAsync() => Task.Run(() => _end = new FileStream(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));

    /// <summary>Ends when the program has the text.</summary>
    public async Task WriteAsync(string text) => await _end!.WriteAsync(Encoding.UTF8.GetBytes(text + s_blank));

    public void Close() => _end!.Dispose();

    public void Dispose()
    {
        _end?.Dispose();
        File.Delete(Path);
    }
}
