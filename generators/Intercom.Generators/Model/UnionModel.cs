namespace Intercom.Generators.Model;

/// <summary>Several models of which any may stand in one place: becomes an interface.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Source">The file that describes it.</param>
/// <param name="Otherwise">The class of an object whose type is none of theirs.</param>
/// <param name="Attributes">What all of them have.</param>
internal sealed record UnionModel(string Name, string Doc, string Source, string Otherwise, EquatableArray<AttributeModel> Attributes);
