namespace Intercom.Generators.Model;

/// <summary>A type of the description's grammar.</summary>
/// <param name="Name">The class, struct or interface, where it is one of the description's own.</param>
/// <param name="IsArray">Whether answers hold a list of these as a plain array, without the API's typed envelope.</param>
internal sealed record TypeModel(TypeKind Kind, string? Name = null, bool IsArray = false)
{
    /// <summary>Whether the value is an object or list that can be changed in place.</summary>
    public bool IsNested => Kind is TypeKind.Entity or TypeKind.List or TypeKind.CustomAttributes or TypeKind.EventMetadata or TypeKind.Strings or TypeKind.Union or TypeKind.Any;

    /// <summary>Whether a property of it is never null: there is always a list or map to add to.</summary>
    public bool IsCollection => Kind is TypeKind.List or TypeKind.CustomAttributes or TypeKind.EventMetadata or TypeKind.Strings;
}
