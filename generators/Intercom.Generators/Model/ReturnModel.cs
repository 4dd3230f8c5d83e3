namespace Intercom.Generators.Model;

/// <summary>What an operation returns.</summary>
/// <param name="Path">Where in the answer it stands.</param>
internal sealed record ReturnModel(ReturnKind Kind, EntityModel? Entity = null, EquatableArray<string> Path = default);
