namespace Quickstart;

/// <summary>A request that left, and what came back.</summary>
internal sealed record Exchange(string Request, string? RequestBody, string Answer);
