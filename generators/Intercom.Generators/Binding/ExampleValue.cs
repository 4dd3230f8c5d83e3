using System.Globalization;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that a value shown as an example is one of its type. The API is known to leave out any: null fits each.</summary>
internal static class ExampleValue
{
    /// <param name="what">What the value is, in the words of a message.</param>
    /// <param name="value">The value.</param>
    /// <param name="written">The type, as it is written.</param>
    /// <param name="type">The type.</param>
    /// <param name="symbols">What the description declares.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string what, JsonValue value, JsonText written, TypeModel type, Symbols symbols, Findings findings)
    {
        if (value is JsonNull)
            return;

        if (Fits(value, written, type, symbols))
        {
            if (type.Kind == TypeKind.Enum && symbols.EnumNamed(written.Value) is { } declared && value is JsonText text && declared.Values.Count > 0 && !declared.Values.Contains(text.Value))
                findings.ReportUnknown(Kinds.UnknownChoice, $"value of '{written.Value}'", text.Range, text.Value, declared.Values);
            return;
        }

        findings.Report(Kinds.UnfitExample, value.Range, $"{what}, {value.Kind},", $"the type '{written.Value}'", Hint(type));
    }

    private static bool Fits(JsonValue value, JsonText written, TypeModel type, Symbols symbols) => type.Kind switch
    {
        // Ids are strings, also where the API sends numbers.
        TypeKind.String or TypeKind.Discriminator => value is JsonText or JsonNumber,
        TypeKind.Boolean => value is JsonFlag,
        TypeKind.Integer => value is JsonNumber number && long.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Number or TypeKind.Decimal => value is JsonNumber,
        TypeKind.Timestamp => value is JsonNumber or JsonText,
        TypeKind.Enum => value is JsonText,
        TypeKind.Strings => value is JsonList,
        TypeKind.List => value is JsonList || (value is JsonMap && !type.IsArray),
        TypeKind.Entity => value is JsonMap || (value is JsonText && symbols.ModelNamed(written.Value) is { HasShorthand: true }),
        _ => value is JsonMap,
    };

    private static string Hint(TypeModel type) => type.Kind switch
    {
        TypeKind.String or TypeKind.Discriminator or TypeKind.Enum => "a string",
        TypeKind.Boolean => "true or false",
        TypeKind.Integer => "a whole number",
        TypeKind.Number or TypeKind.Decimal => "a number",
        TypeKind.Timestamp => "a number: unix seconds",
        TypeKind.Strings or TypeKind.List => "an array",
        _ => "an object",
    };
}
