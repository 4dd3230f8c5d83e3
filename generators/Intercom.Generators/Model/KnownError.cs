namespace Intercom.Generators.Model;

/// <summary>An exception an operation is known to throw, and when.</summary>
internal sealed record KnownError(string Name, string Doc);
