using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Emit;

/// <summary>Text of the description as a string in C#: the compiler's own escaping, so that nothing of it can be code.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Utf8(string text) => Of(text) + "u8";
}
