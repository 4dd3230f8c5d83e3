using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Intercom.Usage.Tests.Conventions;

/// <summary>What the documentation of the packages says.</summary>
public sealed partial class DocumentationTests
{
    private static readonly Lazy<Dictionary<string, XElement>> s_pages = new(() => PublicSurface.Packages
        .SelectMany(static assembly => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{assembly.Name}.xml")).Descendants("member"))
        .ToDictionary(static member => member.Attribute("name")!.Value));

    [Fact]
    public void Every_public_member_has_some() => Assert.Empty(
        from symbol in PublicSurface.Members.Concat(PublicSurface.Types)
        where !IsOfARecord(symbol) && !IsMadeBySerialization(symbol) && Page(symbol) is null
        select $"{symbol}: say what it means");

    [Fact]
    public void What_sends_a_request_names_its_endpoint() => Assert.Empty(
        from method in PublicSurface.Methods
        where method.ContainingType.BaseType.Is("ResourceClient") && method.Name is not "Equals"
        where Page(method) is not { } page || !Endpoint().IsMatch(page.Value)
        select $"{method}: name the endpoint");

    private static XElement? Page(ISymbol symbol) => s_pages.Value.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    /// <summary>What the compiler makes of a record has no place to document it at.</summary>
    private static bool IsOfARecord(ISymbol symbol) => symbol.ContainingType is { IsRecord: true };

    /// <summary>System.Text.Json documents the context, and not all it makes for it.</summary>
    private static bool IsMadeBySerialization(ISymbol symbol) => symbol.ContainingType is { Name: nameof(IntercomJsonContext) };

    [GeneratedRegex("(GET|POST|PUT|PATCH|DELETE) /")]
    private static partial Regex Endpoint();
}
