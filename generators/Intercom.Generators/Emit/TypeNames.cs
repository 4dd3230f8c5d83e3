using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>How the types of the description are called in C#.</summary>
internal static class TypeNames
{
    /// <summary>The type of the property.</summary>
    public static string Property(AttributeModel attribute, string space) => attribute.Type.Kind switch
    {
        TypeKind.CustomAttributes => "global::Intercom.CustomAttributes",
        TypeKind.List when attribute.IsSent => $"global::System.Collections.Generic.IList<global::{space}.{attribute.Type.Name}>",
        TypeKind.List => $"global::System.Collections.Generic.IReadOnlyList<global::{space}.{attribute.Type.Name}>",
        _ => Field(attribute, space),
    };

    /// <summary>The type of the field behind it.</summary>
    public static string Field(AttributeModel attribute, string space) => attribute.Type.Kind switch
    {
        TypeKind.CustomAttributes => "global::Intercom.CustomAttributes?",
        TypeKind.List => $"global::Intercom.ResourceList<global::{space}.{attribute.Type.Name}>?",
        _ => Optional(attribute.Type, space),
    };

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
