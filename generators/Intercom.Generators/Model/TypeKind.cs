namespace Intercom.Generators.Model;

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
