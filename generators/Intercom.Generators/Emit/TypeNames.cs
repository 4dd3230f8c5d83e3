using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>How the types of the description are called in C#.</summary>
internal static class TypeNames
{
    public const string Resource = "Resource";

    /// <summary>The type of the property.</summary>
    public static string Property(AttributeModel attribute) => attribute.Type.Kind switch
    {
        TypeKind.List or TypeKind.Strings => $"{(attribute.IsSent ? "IList" : "IReadOnlyList")}<{Element(attribute.Type)}>",
        TypeKind.Union => $"{attribute.Type.Name}?",
        TypeKind.Any => Resource + "?",
        _ when attribute.Type.IsCollection => Field(attribute).TrimEnd('?'),
        _ => Optional(attribute.Type),
    };

    /// <summary>The type of the field behind it.</summary>
    public static string Field(AttributeModel attribute) => attribute.Type.Kind switch
    {
        TypeKind.CustomAttributes => "CustomAttributes?",
        TypeKind.EventMetadata => "EventMetadata?",
        TypeKind.Strings => "StringList?",
        TypeKind.List => $"ResourceList<{Element(attribute.Type)}>?",
        TypeKind.Union or TypeKind.Any => Resource + "?",
        TypeKind.Timestamp => "OptionalTime",
        _ => Optional(attribute.Type),
    };

    /// <summary>The type of a list's elements.</summary>
    public static string Element(TypeModel type) => type.Kind == TypeKind.Strings ? "string" : type.Name!;

    /// <summary>The type of a value that may be missing.</summary>
    public static string Optional(TypeModel type) => type.Kind switch
    {
        TypeKind.Boolean => "bool?",
        TypeKind.Integer => "int?",
        TypeKind.Number => "double?",
        TypeKind.Decimal => "decimal?",
        TypeKind.Timestamp => "DateTimeOffset?",
        TypeKind.Enum or TypeKind.Entity => $"{type.Name}?",
        _ => "string?",
    };

    /// <summary>The type of a value that must be there.</summary>
    public static string Required(TypeModel type) => Optional(type).TrimEnd('?');

    /// <summary>The name of the field behind a property.</summary>
    public static string FieldOf(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
}
