namespace Quickstart.Export;

/// <summary>What the command line says.</summary>
/// <param name="Path">The file to write.</param>
/// <param name="Force">Whether a file of that name is replaced.</param>
/// <param name="Restart">Whether what an interrupted export left is given up.</param>
/// <param name="Api">Another address than Intercom's own; null for that.</param>
/// <param name="EmulatedUsers">How many users the emulator makes up, where it is asked.</param>
internal sealed record ExportSettings(string Path, bool Force = false, bool Restart = false, Uri? Api = null, int EmulatedUsers = 5_000);
