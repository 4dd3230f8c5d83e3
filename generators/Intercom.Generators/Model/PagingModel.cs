namespace Intercom.Generators.Model;

/// <summary>How a list goes on.</summary>
/// <param name="Cursor">The parameter and member that holds the position; null when answers name the address of the next page.</param>
internal sealed record PagingModel(string Doc, string? Cursor);
