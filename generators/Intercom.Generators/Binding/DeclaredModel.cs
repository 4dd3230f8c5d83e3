namespace Intercom.Generators.Binding;

/// <summary>A model as other files see it.</summary>
internal sealed record DeclaredModel(string Name, string? ListKey);
