namespace Intercom.Generators.Model;

/// <summary>A type of the description's grammar.</summary>
/// <param name="Name">The class or struct, where it is one of the description's own.</param>
internal sealed record TypeModel(TypeKind Kind, string? Name = null);

internal enum TypeKind
{
    /// <summary>What the API says an object is.</summary>
    Discriminator,
    String,
    Boolean,
    Integer,
    Number,
    Decimal,
    Timestamp,
    CustomAttributes,
    Enum,
    Entity,
    List,
}
