namespace Quickstart.Export;

/// <summary>How far an export came.</summary>
/// <param name="Users">How many users are there.</param>
/// <param name="IsComplete">Whether that is all; otherwise it was asked to stop.</param>
internal readonly record struct ExportOutcome(int Users, bool IsComplete);
