namespace Intercom.Generators.Binding;

/// <summary>A model as other files see it.</summary>
/// <param name="Name">Its class.</param>
/// <param name="ListKey">The member that holds the records of a list.</param>
/// <param name="HasShorthand">Whether a bare string may stand for one.</param>
internal sealed record DeclaredModel(string Name, string? ListKey, bool HasShorthand);
