namespace Intercom.Generators.Binding;

/// <summary>An enumeration as other files see it.</summary>
/// <param name="Name">Its struct.</param>
/// <param name="Values">Its values, by their names on the wire.</param>
internal sealed record DeclaredEnum(string Name, IReadOnlyList<string> Values);
