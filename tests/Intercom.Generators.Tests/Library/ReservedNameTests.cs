using Intercom.Generators.Binding;
using Intercom.Generators.Model;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Intercom.Generators.Tests.Library;

/// <summary>The generator refuses names that handwritten code has: it cannot see that code, so the two are compared here.</summary>
public sealed class ReservedNameTests
{
    [Fact]
    public void Nothing_described_can_be_named_as_a_handwritten_type_is()
    {
        // Of a class that is generated, a part may be handwritten.
        ApiModel api = GeneratorRun.Of(Description.OfRepository).Binding.Api!;
        string[] described = [.. api.Entities.Select(entity => entity.Name), .. api.Resources.Select(resource => resource.ClientName), .. api.Errors.Select(error => error.Name)];
        IEnumerable<string> types = LibraryParts.Handwritten.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Intercom").GetTypeMembers()
            .Select(type => type.Name);
        Assert.Empty(types.Except(LibraryTypes.Names).Except(described));
    }

    [Fact]
    public void Nothing_described_can_be_named_as_a_type_the_handwritten_code_uses()
    {
        Compilation compilation = LibraryCompilation.OfRepository.Compilation;
        IEnumerable<string> used = LibraryParts.Handwritten.SyntaxTrees.SelectMany(tree => SimpleNames(tree, compilation.GetSemanticModel(tree)));
        string[] missing = [.. used.Distinct().Except(LibraryTypes.Used)];
        Assert.True(missing.Length == 0, $"LibraryTypes.Used lacks {string.Join(", ", missing)}.");

        // A name that follows a dot is looked up where the dot says; one with arguments for its type parameters is another.
        static IEnumerable<string> SimpleNames(SyntaxTree tree, SemanticModel model) => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => !name.IsVar && (name.Parent is not QualifiedNameSyntax { Right: var right } || right != name))
            .Where(name => name.Parent is not MemberAccessExpressionSyntax { Name: var member } || member != name)
            .Select(name => model.GetSymbolInfo(name).Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : model.GetSymbolInfo(name).Symbol)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.ContainingType is null && !type.ContainingNamespace.ToString()!.StartsWith("Intercom", StringComparison.Ordinal))
            .Select(type => type.Name);
    }

    [Fact]
    public void No_attribute_can_be_named_as_a_member_of_its_base_class_is()
    {
        INamedTypeSymbol resource = LibraryCompilation.OfRepository.Compilation.GetTypeByMetadataName("Intercom.Resource")!;
        IEnumerable<string> members = resource.GetMembers()
            .Where(member => member.DeclaredAccessibility != Accessibility.Private && member.CanBeReferencedByName && !member.IsImplicitlyDeclared)
            .Select(member => member.Name);
        Assert.Empty(members.Except(AttributeBinder.Taken));
    }
}
