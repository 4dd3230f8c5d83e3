namespace Intercom.Emulator.Tests;

/// <summary>A test that sends signals, which Windows does not have.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Signals cannot be sent on Windows." : null;
}
