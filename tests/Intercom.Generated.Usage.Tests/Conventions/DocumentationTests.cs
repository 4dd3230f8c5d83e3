using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Intercom.Usage.Tests.Conventions;

/// <summary>What the documentation of the packages says.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Lazy<Dictionary<string, XElement>> s_pages = new(() => PublicSurface.Packages
        .SelectMany(static assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly.Name}.xml")).Descendants("member"))
        // Each assembly has regular expressions, whose generated code is documented under the same names.
        .DistinctBy(static member => member.Attribute("name")!.Value)
        .ToDictionary(static member => member.Attribute("name")!.Value));

    [Fact]
    public void Every_public_member_has_some() => Rule.HasNoExceptions(
        from symbol in PublicSurface.Members.Concat(PublicSurface.Types)
        where !IsOfARecord(symbol) && !IsMadeBySerialization(symbol) && symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] } && Page(symbol) is null
        select $"{symbol}: say what it means");

    [Fact]
    public void What_sends_a_request_names_its_endpoint() => Rule.HasNoExceptions(
        from method in PublicSurface.Methods
        where method.ContainingType.BaseType.Is("ResourceClient") && method.Name is not "Equals"
        where Page(method) is not { } page || !Endpoint().IsMatch(page.Value)
        select $"{method}: name the endpoint");

    private static XElement? Page(ISymbol symbol) => Page(symbol.GetDocumentationCommentId()!);

    private static XElement? Page(string id)
    {
        XElement? page = s_pages.Value.GetValueOrDefault(id);
        return (string?)page?.Element("inheritdoc")?.Attribute("cref") is { } other ? Page(other) ?? page : page;
    }

    /// <summary>What the compiler makes of a record has no place to document it at.</summary>
    private static bool IsOfARecord(ISymbol symbol) =>
        symbol.ContainingType is { IsRecord: true } || symbol is { Name: "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality", ContainingType.IsValueType: true };

    /// <summary>System.Text.Json documents the context, and not all it makes for it.</summary>
    private static bool IsMadeBySerialization(ISymbol symbol) => symbol.ContainingType is { Name: nameof(IntercomJsonContext) };

    [GeneratedRegex("(GET|POST|PUT|PATCH|DELETE) /")]
    private static partial Regex Endpoint();
}
