namespace Quickstart.Export;

/// <summary>Where the walk through a scroll ended.</summary>
/// <param name="IsReached">Whether that is the end of the scroll itself; otherwise it was asked to stop.</param>
/// <param name="Cursor">Where to go on; null where that is not known for certain.</param>
internal readonly record struct ScrollEnd(bool IsReached, string? Cursor);
