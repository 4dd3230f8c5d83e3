namespace Intercom.Emulator.Tests;

/// <summary>A seed in a file, as long as a test needs it.</summary>
internal sealed class SeedText : IDisposable
{
    public SeedText(string text) => File.WriteAllText(Path, text);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

    public void Dispose() => File.Delete(Path);
}
