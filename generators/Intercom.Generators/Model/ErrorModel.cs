namespace Intercom.Generators.Model;

/// <summary>A kind of error: becomes an exception.</summary>
/// <param name="Name">The exception.</param>
/// <param name="Base">The exception it is a special case of.</param>
/// <param name="Statuses">Three digits each, or a digit and <c>xx</c>.</param>
internal sealed record ErrorModel(string Name, string Doc, string? Base, EquatableArray<string> Codes, EquatableArray<string> Statuses);
