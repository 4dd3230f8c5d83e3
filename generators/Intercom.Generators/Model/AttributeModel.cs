namespace Intercom.Generators.Model;

/// <summary>An attribute of a model: becomes a property.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">The property.</param>
/// <param name="Example">A value, as JSON.</param>
/// <param name="IsIdentity">Whether it is one of those that say which object it is.</param>
/// <param name="Removal">The member that has the API remove an element of this list.</param>
internal sealed record AttributeModel(
    string WireName, string Name, TypeModel Type, Access Access, string Doc, string Example, bool IsIdentity = false, string? Removal = null)
{
    public bool IsSent => Access != Access.ReadOnly;

    public bool IsNested => Type.Kind is TypeKind.Entity or TypeKind.List or TypeKind.CustomAttributes;
}
