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
    EventMetadata,
    Enum,
    Entity,
    List,

    /// <summary>A list of strings.</summary>
    Strings,

    /// <summary>One of several models: becomes the interface they share.</summary>
    Union,

    /// <summary>Any object of the API.</summary>
    Any,
}
