namespace Intercom.Generators.Model;

/// <summary>A type of the description's grammar.</summary>
/// <param name="Name">The class or struct, where it is one of the description's own.</param>
internal sealed record TypeModel(TypeKind Kind, string? Name = null);
