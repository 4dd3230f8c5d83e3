using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>How the types of the description are called in C#.</summary>
internal static class TypeNames
{
    public const string Resource = "global::Intercom.Resource";

    /// <summary>The type of the property.</summary>
    public static string Property(AttributeModel attribute, string space) => attribute.Type.Kind switch
    {
        TypeKind.List or TypeKind.Strings => $"global::System.Collections.Generic.{(attribute.IsSent ? "IList" : "IReadOnlyList")}<{Element(attribute.Type, space)}>",
        TypeKind.Union => $"global::{space}.{attribute.Type.Name}?",
        _ when attribute.Type.IsCollection => Field(attribute, space).TrimEnd('?'),
        _ => Field(attribute, space),
    };

    /// <summary>The type of the field behind it.</summary>
    public static string Field(AttributeModel attribute, string space) => attribute.Type.Kind switch
    {
        TypeKind.CustomAttributes => "global::Intercom.CustomAttributes?",
        TypeKind.EventMetadata => "global::Intercom.EventMetadata?",
        TypeKind.Strings => "global::Intercom.StringList?",
        TypeKind.List => $"global::Intercom.ResourceList<{Element(attribute.Type, space)}>?",
        TypeKind.Union or TypeKind.Any => Resource + "?",
        _ => Optional(attribute.Type, space),
    };

    /// <summary>The type of a list's elements.</summary>
    public static string Element(TypeModel type, string space) => type.Kind == TypeKind.Strings ? "string" : $"global::{space}.{type.Name}";

    /// <summary>The type of a value that may be missing.</summary>
    public static string Optional(TypeModel type, string space) => type.Kind switch
    {
        TypeKind.Boolean => "bool?",
        TypeKind.Integer => "int?",
        TypeKind.Number => "double?",
        TypeKind.Decimal => "decimal?",
        TypeKind.Timestamp => "global::System.DateTimeOffset?",
        TypeKind.Enum or TypeKind.Entity => $"global::{space}.{type.Name}?",
        _ => "string?",
    };

    /// <summary>The type of a value that must be there.</summary>
    public static string Required(TypeModel type, string space) => Optional(type, space).TrimEnd('?');

    /// <summary>The name of the field behind a property.</summary>
    public static string FieldOf(string property) => "_" + char.ToLowerInvariant(property[0]) + property.Substring(1);
}
