namespace Intercom.Emulator;

/// <summary>What the command line says.</summary>
/// <param name="Options">How the emulator behaves.</param>
/// <param name="SeedPath">The file whose objects it begins with; null for none.</param>
internal sealed record EmulatorSettings(IntercomEmulatorOptions Options, string? SeedPath);
