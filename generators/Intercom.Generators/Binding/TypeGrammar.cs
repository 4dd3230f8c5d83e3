using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>The types an attribute or parameter may have: scalars, models, unions, enumerations, <c>list of</c> a model in the API's envelope, and <c>array of</c> a model without one.</summary>
internal static class TypeGrammar
{
    private const string ListOf = "list of ";
    private const string ArrayOf = "array of ";

    private static readonly Dictionary<string, TypeKind> s_scalars = new(StringComparer.Ordinal)
    {
        ["string"] = TypeKind.String,
        ["boolean"] = TypeKind.Boolean,
        ["integer"] = TypeKind.Integer,
        ["number"] = TypeKind.Number,
        ["decimal"] = TypeKind.Decimal,
        ["timestamp"] = TypeKind.Timestamp,
        ["custom attributes"] = TypeKind.CustomAttributes,
        ["event metadata"] = TypeKind.EventMetadata,
        ["list of string"] = TypeKind.Strings,
        ["any object"] = TypeKind.Any,
    };

    public static IEnumerable<string> Scalars => s_scalars.Keys;

    /// <summary>The type a text stands for; null, and a finding, when there is none.</summary>
    public static TypeModel? Parse(JsonText text, Symbols symbols, Findings findings)
    {
        if (s_scalars.TryGetValue(text.Value, out TypeKind scalar))
            return new TypeModel(scalar);
        if (symbols.EnumNamed(text.Value) is { } declaredEnum)
            return new TypeModel(TypeKind.Enum, declaredEnum.Name);
        if (symbols.UnionNamed(text.Value) is { } union)
            return new TypeModel(TypeKind.Union, union);

        bool isArray = text.Value.StartsWith(ArrayOf, StringComparison.Ordinal);
        bool isList = isArray || text.Value.StartsWith(ListOf, StringComparison.Ordinal);
        string model = isList ? text.Value.Substring(isArray ? ArrayOf.Length : ListOf.Length) : text.Value;
        if (symbols.ModelNamed(model) is { } declared)
        {
            if (!isList)
                return new TypeModel(TypeKind.Entity, declared.Name);
            if (isArray || declared.ListKey is not null)
                return new TypeModel(TypeKind.List, declared.Name, isArray);

            findings.Report(Kinds.Malformed, text.Range, text.Value, $"type, as the model '{model}' has no \"list\"", $"\"list\": the member that holds the records, in the model '{model}'; or \"array of {model}\", where there is no such member");
            return null;
        }

        if (symbols.IsBroken(model))
            return null;

        if (text.Value == ArrayOf + "string")
        {
            findings.Report(Kinds.Malformed, text.Range, text.Value, "type", "\"list of string\": strings always come in a plain array");
            return null;
        }

        IEnumerable<string> known = isList ? symbols.ModelNames : symbols.ModelNames.Concat(symbols.UnionNames).Concat(symbols.EnumNames).Concat(Scalars);
        findings.ReportUnknown(Kinds.UnknownName, isList ? "model" : "type", text.RangeOf(model), model, known);
        return null;
    }
}
