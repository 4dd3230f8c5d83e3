using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Generators.Tests.Injection;

/// <summary>What of generated code is code: its tokens without what literals and comments say, and the markup of its comments.</summary>
internal static class CodeTokens
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    public static IReadOnlyList<string> Of(string code)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code, s_options).GetRoot();
        Assert.Empty(root.GetDiagnostics());
        return [.. root.DescendantTokens(descendIntoTrivia: true).Select(Show)];
    }

    private static string Show(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => $"{token.Kind()}",
        // How much a comment says is free; that it is text is not.
        SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlEntityLiteralToken or SyntaxKind.XmlTextLiteralNewLineToken => "",
        _ => token.Text,
    };
}
